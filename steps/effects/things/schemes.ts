import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import { wrongCodes } from '../../codes/code-source.ts'
import {
  arrangeSender,
  enrolPhoneCommand,
  noteAnswer,
  startEnrolmentCommand,
  takeRemainingSteps,
  verifyEnrolledPhoneCommand,
} from '../../enrolment/enrolment.ts'
import { onFileMayBeNew } from '../../security-questions/security-questions.ts'
import type { AccountWorld } from '../../support/world.ts'
import { newestLinkTo } from '../../un-enrolment/undo-link.ts'
import { enrolledNumbers } from '../accounts.ts'
import { pageSessionNow, signedInAt } from '../complete-sign-in.ts'
import type { Held, Scene, ThingSteps } from '../held.ts'
import { sitAt } from '../shared-client.ts'
import { newestCode } from './begun.ts'

/** With the code that is out, or with a new one where the first has a life of its own. */
const begunEnrolment =
  (fresh: boolean) =>
  async (scene: Scene): Promise<Held> => {
    const { world, name, person } = scene
    const at = await signedInAt(world, person, sitAt(scene, 'phone'))
    const number = enrolledNumbers[name] ?? ''
    const client = `${scene.slot} phone`
    noteAnswer(person, await world.requests.arrange(await startEnrolmentCommand(world, name, client)))
    await takeRemainingSteps(world, name, number, arrangeSender(world), ['phone', 'code', 'activation'])
    const send = async () =>
      noteAnswer(person, await world.requests.arrange(enrolPhoneCommand(person, number, 'text')), number)
    await send()
    const { code } = await newestCode(scene, [number])
    const enter = (entry: string) => world.requests.ask(verifyEnrolledPhoneCommand(person, number, entry))
    const use = async () => {
      // The number may have waited too long meanwhile: then it has another id.
      if (fresh) noteAnswer(person, await world.requests.ask(enrolPhoneCommand(person, number, 'text')), number)
      const answer = await enter(fresh ? (await newestCode(scene, [number])).code : code)
      noteAnswer(person, answer)
      if (answer.type === 'enrolment' && answer.state !== 'on')
        await takeRemainingSteps(world, name, number, {
          send: (one) => world.requests.ask(one),
          missing: (what) => new CannotArrange(what),
        })
      return [answer.type === 'enrolment']
    }
    const wrong = async () => void (await enter((await wrongCodes(world, 1))[0] ?? ''))
    return { client: at, number, use, wrong, touch: wrong, resend: send }
  }

/**
 * Throws OutsideDeclaration where an account without a device cannot turn two-step on: nobody may any more, or only those
 * who cannot have two-factor, and a browser is enough for that.
 */
export const requireTwoStepOpen = ({ sandbox }: AccountWorld): void => {
  const open = sandbox.parameter('twostep.new_enrolment')
  if (open === 'closed') throw new OutsideDeclaration('nobody may turn two-step on: twostep.new_enrolment is closed')
  if (open === 'ineligible-only' && sandbox.declares('eligibility.web_enrolment') === true)
    throw new OutsideDeclaration('it needs an account without a device, which is eligible (eligibility.web_enrolment)')
}

/** Begin two-step; where the declaration does not keep it open to everybody, a refusal says nothing. */
export const startTwoStep = async (world: AccountWorld, session: string, number: string): Promise<void> => {
  const command = { type: 'start-two-step', session, number, method: 'text' } as const
  const declared = world.sandbox.parameter('twostep.new_enrolment')
  if (declared === 'open') return void (await world.requests.arrange(command))
  const answer = await world.requests.ask(command)
  if (answer.type === 'refused') throw new OutsideDeclaration(`twostep.new_enrolment is ${declared}`)
}

const begunTwoStep = async (scene: Scene): Promise<Held> => {
  const { world, name } = scene
  const number = enrolledNumbers[name] ?? ''
  const start = async () => startTwoStep(world, await world.people.sessionOf(name), number)
  await start()
  const { code } = await newestCode(scene, [number])
  const enter = async (entry: string) => {
    const session = await world.people.sessionOf(name)
    return (await world.requests.ask({ type: 'activate-two-step', session, code: entry })).type === 'two-step-activated'
  }
  const wrong = async () => void (await enter((await wrongCodes(world, 1))[0] ?? ''))
  return { number, use: async () => [await enter(code)], wrong, touch: wrong, resend: start }
}

const begunConfirmation = async (scene: Scene): Promise<Held> => {
  const { world, name, person } = scene
  const at = await signedInAt(world, person, sitAt(scene, 'tablet'))
  const { device = '', session: onDevice = '' } = at
  await world.requests.arrange({ type: 'set-find', session: onDevice, on: true })
  const start = async () => {
    const session = await world.people.sessionOf(name)
    await world.requests.arrange({ type: 'start-device-confirmation', session, device })
  }
  await start()
  const { code } = await newestCode(scene, [device])
  const enter = async (entry: string) => {
    const session = await world.people.sessionOf(name)
    return (
      (await world.requests.ask({ type: 'confirm-device', session, device, code: entry })).type === 'device-confirmed'
    )
  }
  const wrong = async () => void (await enter(code === '7351' ? '7352' : '7351'))
  return { client: at, use: async () => [await enter(code)], wrong, touch: wrong, resend: start }
}

const undoLink = async (scene: Scene): Promise<Held> => {
  const { world, name, person } = scene
  const link = await newestLinkTo(world, name)
  if (link === undefined) throw new CannotArrange(`no mail to ${name} carries a link`)
  const use = async () => [(await world.requests.ask({ type: 'follow-undo-link', link })).type === 'enrolment-undone']
  const wrong = async () => void (await world.requests.ask({ type: 'follow-undo-link', link: `${link}x` }))
  /** The one who enrolled goes on using the account. */
  const touch = async () => {
    await wrong()
    await signedInAt(world, person, sitAt(scene, 'browser'))
  }
  return { use, wrong, touch }
}

const questions = async ({ world, person }: Scene): Promise<Held> => {
  const use = async () => {
    const session = await pageSessionNow(world, person)
    const answer = await world.requests.ask({ type: 'read-account', session })
    if (answer.type !== 'account') return [false]
    if (onFileMayBeNew(world, person, answer)) throw new OutsideDeclaration('new questions were made at enrolment')
    return [answer.questionsOnFile === true]
  }
  return { use }
}

export const schemeThings = {
  'begun-enrolment': {
    needs: ['enrolment', 'sign-in.device'],
    single: true,
    life: 'enrol.lifetime',
    have: begunEnrolment(true),
  },
  'code-enrolment': {
    needs: ['enrolment', 'sign-in.device'],
    single: true,
    life: 'code.lifetime',
    within: ['enrol.lifetime', 'phone.pending_lifetime'],
    have: begunEnrolment(false),
  },
  'begun-two-step': { needs: ['two-step'], single: true, life: 'code.lifetime', have: begunTwoStep },
  'begun-confirmation': { needs: ['two-step', 'sign-in.device'], life: 'code.lifetime', have: begunConfirmation },
  'code-confirmation': { needs: ['two-step', 'sign-in.device'], life: 'code.lifetime', have: begunConfirmation },
  'undo-link': { needs: ['un-enrolment'], single: true, life: 'unenrol.undo_window', have: undoLink },
  questions: {
    needs: ['security-questions'],
    single: true,
    life: 'unenrol.undo_window',
    mayStay: 'questions.purge_delay',
    have: questions,
  },
} as const satisfies Record<string, ThingSteps>
