import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import type { ClientState } from '../../support/person.ts'
import { answering, requireQuestionsAsked } from '../../support/security-answers.ts'
import type { AccountWorld } from '../../support/world.ts'
import { anyCode, begin, codeByText, enterAnyCode, passed } from '../complete-sign-in.ts'
import type { Held, Scene, ThingSteps } from '../held.ts'
import { methodOf, sitAt, trustedName } from '../shared-client.ts'
import { allow, lookAt, requestOn, roomForSends, tryAndLook, wrongCode } from './renewal.ts'
import { useOfRequest, waits } from './use-of-request.ts'

/** A sign-in that was begun on a client of its own and asks for a code. */
export const waitingAt = async ({ world, person }: Scene, at: ClientState): Promise<string> => {
  const answer = await begin(world, person, at)
  if (answer.type === 'code-required') return answer.signIn
  throw new CannotArrange(`${person.name}'s sign-in asked for no code`)
}

const completes = async ({ world }: Scene, signIn: string, code: string): Promise<boolean> =>
  passed(await world.requests.ask({ type: 'enter-code', signIn, code }))

const anotherText = async (scene: Scene, signIn: string): Promise<void> => {
  const { world, person } = scene
  const [number = ''] = person.phones.keys()
  await codeByText(world, person, signIn, number)
}

const waitingSignIn = async (scene: Scene): Promise<Held> => {
  const { world, person } = scene
  const at = sitAt(scene, 'client')
  const signIn = await waitingAt(scene, at)
  const asked = await requestOn(scene, 'trusted phone')
  // After the undo link no code can be had any more; one from before must not open it either. A newer code would replace it.
  const before =
    person.enrolment && scene.slot === 'concerned'
      ? ((await allow(scene, asked)) ?? (await anyCode(world, person, signIn)))
      : undefined
  const use = async () => [
    passed(await enterAnyCode(world, person, signIn)) ||
      (before !== undefined && (await completes(scene, signIn, before))),
  ]
  const touch = () => tryAndLook(scene, signIn).then(() => anotherText(scene, signIn))
  return {
    client: at,
    signIn,
    ...asked,
    use,
    touch,
    wrong: () => wrongCode(scene, signIn),
    renew: () => allow(scene, asked),
    resend: () => anotherText(scene, signIn),
  }
}

const waitingAnswers = async (scene: Scene): Promise<Held> => {
  const { world, person } = scene
  requireQuestionsAsked(world)
  const at = sitAt(scene, 'browser')
  const answer = await begin(world, person, at)
  if (answer.type !== 'questions-required') throw new CannotArrange(`${person.name} was asked no security questions`)
  const { signIn } = answer
  const use = async () => [(await world.requests.ask(answering(person, signIn, 'right'))).type === 'signed-in']
  const wrong = async () => void (await world.requests.ask(answering(person, signIn, 'wrong')))
  const touch = () => wrong().then(() => lookAt(scene, signIn))
  return { client: at, signIn, use, wrong, touch }
}

const signInRequest = async (scene: Scene): Promise<Held> => {
  const { world, person, slot } = scene
  const signIn = await waitingAt(scene, sitAt(scene, 'Mac'))
  const at = world.people.client(person, trustedName(slot))
  const { request } = await requestOn(scene, trustedName(slot))
  if (!request) throw new CannotArrange('no request arrived on the trusted device')
  const { id, session } = request
  const answer = () => world.requests.ask({ type: 'answer-request', session, request: id, allow: true })
  const isWaiting = async () => waits(await world.requests.ask({ type: 'read-sign-in', signIn }))
  return { client: at, request, signIn, use: useOfRequest(answer, isWaiting) }
}

/** The code that a trusted device shows for a sign-in: pushed to the chosen one in two-step, after an approval otherwise. */
const codePushed = async (scene: Scene): Promise<Held> => {
  const { world, person, slot } = scene
  const signIn = await waitingAt(scene, sitAt(scene, 'Mac'))
  const at = world.people.client(person, trustedName(slot))
  const asked = await requestOn(scene, trustedName(slot === 'concerned' ? 'other' : 'concerned'))
  const code = await shownCode(scene, signIn, at)
  return {
    client: at,
    signIn,
    onAllDevices: isOnAllDevices(world),
    ...asked,
    use: async () => [await completes(scene, signIn, code)],
    wrong: () => wrongCode(scene, signIn),
    touch: () => tryAndLook(scene, signIn),
    renew: () => allow(scene, asked),
  }
}

/** Without an approval the code is shown at once, and where it is the same everywhere, on every trusted device. */
const isOnAllDevices = ({ sandbox }: AccountWorld): boolean =>
  sandbox.declares('signin.approval_before_code') === false && sandbox.declares('code.same_on_all_devices') !== false

const shownCode = async (scene: Scene, signIn: string, { device = '', session = '' }: ClientState): Promise<string> => {
  const { world } = scene
  if (world.sandbox.declaration.edition === 'two-step')
    await world.requests.arrange({ type: 'send-code', signIn, via: 'push', device })
  const push = await world.messages.latest(({ channel, to }) => channel === 'push' && to === device)
  if (push?.code !== undefined) return push.code
  const request = push?.request ?? ''
  const { code } = await world.requests.arrange({ type: 'answer-request', session, request, allow: true })
  if (code === undefined) throw new CannotArrange('no code is shown after the request was allowed')
  return code
}

/** A newer code may replace the one of another sign-in where codes are those of the account. */
export const oneCodeForAnAccount = ({ sandbox }: AccountWorld): boolean =>
  sandbox.declares('code.binding') === 'account' && sandbox.declares('code.supersede') === 'replace'

const codeSent = async (scene: Scene): Promise<Held> => {
  const { world, person, slot } = scene
  const signIn = await waitingAt(scene, sitAt(scene, 'client'))
  const asked = await requestOn(scene, 'trusted phone')
  const numbers = [...person.phones.keys()]
  const number = (slot === 'concerned' ? numbers.at(-1) : numbers[0]) ?? ''
  const via = methodOf(scene)
  const code = await codeByText(world, person, signIn, number, via)
  if (code === undefined) throw new CannotArrange(`no code arrived at ${number}`)
  const resend = async () => void (await codeByText(world, person, signIn, number, via))
  return {
    number,
    signIn,
    ...asked,
    resend,
    use: async () => [await completes(scene, signIn, code)],
    wrong: () => wrongCode(scene, signIn),
    touch: () => tryAndLook(scene, signIn),
    // Where a newer code replaces this one, its end would no longer show.
    renew: async () => {
      await allow(scene, asked)
      if (world.sandbox.declares('code.supersede') === 'keep' && roomForSends(world)) await resend()
    },
  }
}

const codeGenerated = async (scene: Scene): Promise<Held> => {
  const { world, person, slot } = scene
  const at = world.people.client(person, trustedName(slot))
  const begun = sitAt(scene, 'client')
  const generate = () => world.requests.arrange({ type: 'generate-code', session: at.session ?? '' })
  const { code } = await generate()
  const resend = async () => {
    if (world.sandbox.declares('code.fresh_on_demand') === false)
      throw new OutsideDeclaration('another demand shows the same code (code.fresh_on_demand)')
    await generate()
  }
  const { password } = person
  const use = async () => {
    if (person.password !== password && world.sandbox.declares('password.change_ends_trust') === 'any') {
      throw new OutsideDeclaration('a new password ends the trust of the device (password.change_ends_trust)')
    }
    const answer = await begin(world, person, begun)
    return [answer.type === 'code-required' && (await completes(scene, answer.signIn, code))]
  }
  return { client: at, resend, use }
}

export const signInThings = {
  'waiting-sign-in': { life: 'signin.pending_lifetime', have: waitingSignIn },
  'waiting-answers': { needs: ['security-questions'], life: 'signin.pending_lifetime', have: waitingAnswers },
  'sign-in-request': {
    onTrustedDevice: true,
    needs: ['code.push', 'sign-in.device'],
    life: 'signin.pending_lifetime',
    have: signInRequest,
  },
  'code-pushed': {
    onTrustedDevice: true,
    needs: ['code.push', 'sign-in.device'],
    life: 'code.lifetime',
    within: ['signin.pending_lifetime'],
    have: codePushed,
  },
  'code-sent': {
    needs: ['code.text'],
    single: oneCodeForAnAccount,
    life: 'code.lifetime',
    within: ['signin.pending_lifetime'],
    have: codeSent,
  },
  'code-generated': {
    onTrustedDevice: true,
    needs: ['code.on-demand', 'sign-in.device'],
    life: 'code.lifetime',
    have: codeGenerated,
  },
} as const satisfies Record<string, ThingSteps>
