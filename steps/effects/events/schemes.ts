import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import { turnOffTwoStepCommand } from '../../two-step/turn-off-two-step.ts'
import { noteNewAnswers, turnOffTwoFactorCommand } from '../../un-enrolment/turn-off-two-factor.ts'
import { followLinkCommand, noteUndoneEnrolment } from '../../un-enrolment/undo-link.ts'
import { enrol, enrolledNumbers, signInToEnrol } from '../accounts.ts'
import { newestCode } from '../things/begun.ts'
import { startTwoStep } from '../things/schemes.ts'
import type { EventScene, EventSteps } from './event.ts'

const followLink = async ({ world, name }: EventScene): Promise<void> => {
  await world.requests.arrange(await followLinkCommand(world, name))
  noteUndoneEnrolment(world, name)
}

const turnTwoFactorOff = async ({ world, name }: EventScene): Promise<void> => {
  const command = await turnOffTwoFactorCommand(world, name)
  const { scheme } = await world.requests.arrange(command)
  if (scheme !== 'off') throw new CannotArrange('two-factor authentication stayed on')
  noteNewAnswers(world, name, command)
}

const turnTwoStepOn = async ({ world, name, person }: EventScene): Promise<void> => {
  const session = await world.people.sessionOf(name)
  const number = enrolledNumbers[name] ?? ''
  await startTwoStep(world, session, number)
  const { code } = await newestCode({ world }, [number])
  await world.requests.arrange({ type: 'activate-two-step', session, code })
  const list = await world.requests.ask({ type: 'list-phones', session })
  if (list.type === 'phones') for (const one of list.phones) person.phones.set(one.number, one.phone)
}

const turnTwoStepOff = async ({ world, name }: EventScene): Promise<void> => {
  const command = await turnOffTwoStepCommand(world, name)
  const { scheme } = await world.requests.arrange(command)
  if (scheme !== 'off') throw new CannotArrange('two-step verification stayed on')
  noteNewAnswers(world, name, command)
}

const turnTwoFactorOn = async ({ world, name, held }: EventScene): Promise<void> => {
  if (held?.limit === 'password.attempts' && world.sandbox.declares('enrol.reauth') === true)
    throw new OutsideDeclaration('an enrolment asks for the password, which is an entry of its own (enrol.reauth)')
  await enrol(world, name)
}

export const schemeEvents = {
  'undo-followed': { needs: ['un-enrolment', 'enrolment'], happen: followLink },
  'two-factor-on': {
    needs: ['enrolment', 'sign-in.device'],
    prepare: ({ world, name }) => signInToEnrol(world, name),
    happen: turnTwoFactorOn,
  },
  'two-factor-off': { needs: ['un-enrolment'], happen: turnTwoFactorOff },
  'two-step-on': { needs: ['two-step'], happen: turnTwoStepOn },
  'two-step-off': { needs: ['two-step'], happen: turnTwoStepOff },
} as const satisfies Record<string, EventSteps>
