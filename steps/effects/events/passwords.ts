import { recoveryNumber } from '../../../src/properties/fixture/recovery-information.ts'
import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import { freshPassword } from '../../passwords/password-choice.ts'
import { arrangePassword, changePasswordCommand, resetPasswordCommand } from '../../passwords/password-commands.ts'
import { unusedClient } from '../../sign-in/sign-in.ts'
import { answerText } from '../../support/answer-text.ts'
import { noteRecovered } from '../../support/texted-code.ts'
import { begin, goOn } from '../complete-sign-in.ts'
import { adopt } from '../new-password.ts'
import { newestCode, startRecovery } from '../things/begun.ts'
import type { EventScene, EventSteps } from './event.ts'

const change = async ({ world, name, person }: EventScene): Promise<void> =>
  arrangePassword(world, person, await changePasswordCommand(world, name))

const resetOnDevice = async ({ world, name, person }: EventScene): Promise<void> => {
  if (person.passwords !== undefined && world.sandbox.declares('password.change_ends_trust') === 'any')
    throw new OutsideDeclaration('no device is trusted after a change of the password (password.change_ends_trust)')
  if (person.passwords !== undefined && world.sandbox.declares('password.change_ends_sessions') === 'all')
    throw new OutsideDeclaration('a change of the password signs devices out (password.change_ends_sessions)')
  await arrangePassword(world, person, await resetPasswordCommand(world, name, 'trusted phone'))
}

const resetByCode = async ({ world, person }: EventScene): Promise<void> => {
  const { reset } = await world.requests.arrange({ type: 'start-password-reset', identifier: person.identifier })
  const { code } = await newestCode({ world }, [...person.phones.keys()])
  await arrangePassword(world, person, {
    type: 'finish-password-reset',
    reset,
    code,
    newPassword: freshPassword(world),
  })
}

const resetByLink = async ({ world, person }: EventScene): Promise<void> => {
  await world.requests.arrange({ type: 'start-link-reset', identifier: person.identifier })
  const mail = await world.messages.latest(
    ({ link, to }) => link !== undefined && to.toLowerCase() === person.identifier.toLowerCase(),
  )
  if (mail?.link === undefined) throw new CannotArrange('no mail carries a link for the forgotten password')
  const newPassword = freshPassword(world)
  await arrangePassword(world, person, { type: 'finish-link-reset', link: mail.link, newPassword })
}

const demandChange = async ({ world, person }: EventScene): Promise<void> =>
  void (await world.sandbox.control({ type: 'demand-password-change', identifier: person.identifier }))

const chooseDemanded = async (scene: EventScene): Promise<void> => {
  const { world, person } = scene
  await demandChange(scene)
  const at = { client: unusedClient(world, 'client') }
  const answer = await goOn(world, person, at, await begin(world, person, at))
  if (answer.type !== 'password-change-required')
    throw new CannotArrange(`no new password was asked for: ${answerText(answer)}`)
  await arrangePassword(world, person, {
    type: 'choose-password',
    change: answer.change,
    newPassword: freshPassword(world),
  })
}

const beginRecovery = (scene: EventScene): Promise<void> => startRecovery(scene)

const finishRecovery = async ({ world, person, held }: EventScene): Promise<void> => {
  const { recovery = '', phones } = person
  const isFull = phones.size >= world.sandbox.fitting('phone.max')
  if (isFull && phones.has(held?.number ?? '') && world.sandbox.declares('recovery.numbers') !== 'replaced')
    throw new OutsideDeclaration('it needs room for one more number (phone.max)')
  await world.requests.arrange({ type: 'send-recovery-code', recovery })
  const { code } = await newestCode({ world }, [recoveryNumber])
  const newPassword = freshPassword(world)
  await world.requests.arrange({ type: 'finish-recovery', recovery, code, newPassword })
  adopt(person, newPassword)
  noteRecovered(world, person, recoveryNumber)
}

/** Throws OutsideDeclaration where the service declares that owners end no recovery. */
const cancelRecovery = async ({ world, name }: EventScene): Promise<void> => {
  if (world.sandbox.declares('recovery.owner_cancels') === false)
    throw new OutsideDeclaration('it needs an owner who ends a recovery, and recovery.owner_cancels is false')
  await world.requests.arrange({ type: 'cancel-recovery', session: await world.people.sessionOf(name) })
}

export const passwordEvents = {
  'password-changed': { needs: ['password.change'], happen: change },
  'reset-on-device': { needs: ['password.device-reset', 'sign-in.device'], happen: resetOnDevice },
  'reset-by-link': { needs: ['password.link'], happen: resetByLink },
  'reset-by-code': { needs: ['password.forgotten'], happen: resetByCode },
  'change-demanded': { needs: ['password.forced-change'], happen: demandChange },
  'demanded-chosen': { needs: ['password.forced-change'], happen: chooseDemanded },
  'recovery-begun': { needs: ['recovery'], happen: beginRecovery },
  'recovery-finished': { needs: ['recovery'], prepare: beginRecovery, wait: 'recovery.delay', happen: finishRecovery },
  'recovery-cancelled': { needs: ['recovery'], prepare: beginRecovery, happen: cancelRecovery },
} as const satisfies Record<string, EventSteps>
