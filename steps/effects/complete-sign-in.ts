import type { PhoneMethod, Service } from '../../src/protocol/client.ts'
import type { AnswerTo, CommandOf } from '../../src/protocol/command.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { noteSignIn } from '../sign-in/note-sign-in.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import { unusedCode } from '../support/guarding-app.ts'
import type { ClientState, Person } from '../support/person.ts'
import { answering } from '../support/security-answers.ts'
import { isMailTo, sendCodeTo } from '../support/texted-code.ts'
import type { AccountWorld } from '../support/world.ts'
import { trustedNames } from './shared-client.ts'

type Begun = AnswerTo<'start-sign-in'> | AnswerTo<'enter-code'> | AnswerTo<'answer-questions'>

/** Begin a sign-in there, with whatever is said besides. */
export const begin = async (
  world: AccountWorld,
  person: Person,
  at: ClientState,
  more: Partial<CommandOf<'start-sign-in'>> = {},
): Promise<AnswerTo<'start-sign-in'>> => {
  const { identifier, password } = person
  const answer = await world.requests.ask({ type: 'start-sign-in', identifier, password, client: at.client, ...more })
  noteSignIn(at, answer)
  return answer
}

/** A code for that sign-in, by the first way that gives one; undefined where no way does. */
export const anyCode = async (world: AccountWorld, person: Person, signIn: string): Promise<string | undefined> =>
  (await generatedCode(world, person)) ?? textedCodes(world, person, signIn)

const generatedCode = async (world: AccountWorld, person: Person): Promise<string | undefined> => {
  if (world.sandbox.declaration.capabilities['code.on-demand'].state === 'absent') return undefined
  for (const name of trustedNames) {
    const { session } = person.clients.get(name) ?? {}
    if (session === undefined) continue
    const answer = await world.requests.ask({ type: 'generate-code', session })
    if (answer.type === 'code-generated') return answer.code
  }
  return undefined
}

const textedCodes = async (world: AccountWorld, person: Person, signIn: string): Promise<string | undefined> => {
  if (person.guardingApp) return unusedCode(world, person.guardingApp)
  if (person.codesByMail) return codeByMail(world, person, signIn)
  if (person.reachedAt !== undefined) return codeWhereReached(world, signIn, person.reachedAt)
  for (const number of person.phones.keys()) {
    const code = await codeByText(world, person, signIn, number)
    if (code !== undefined) return code
  }
  return undefined
}

/** The same at the only number that a recovery left: the one that the sign-in offers, where it goes on. */
const codeWhereReached = async (world: AccountWorld, signIn: string, number: string): Promise<string | undefined> => {
  const waiting = await world.requests.ask({ type: 'read-sign-in', signIn })
  const [offered] = waiting.type === 'refused' ? [] : waiting.phones
  if (offered === undefined) return undefined
  const sent = await world.requests.ask({ type: 'send-code', signIn, via: 'text', phone: offered.phone })
  return sent.type === 'refused' ? undefined : (await world.messages.latest(({ to }) => to === number))?.code
}

const codeByMail = async (world: AccountWorld, person: Person, signIn: string): Promise<string | undefined> => {
  const sent = await world.requests.ask(sendCodeTo(person, signIn))
  return sent.type === 'refused' ? undefined : (await world.messages.latest(isMailTo(person)))?.code
}

/** Have a code of the sign-in sent to that number, or by mail where codes go there, and read it. */
export const codeByText = async (
  world: AccountWorld,
  person: Person,
  signIn: string,
  number: string,
  via: PhoneMethod = 'text',
): Promise<string | undefined> => {
  if (person.codesByMail) return codeByMail(world, person, signIn)
  const phone = person.phones.get(number)
  if (phone === undefined) return undefined
  const sent = await world.requests.ask({ type: 'send-code', signIn, via, phone })
  if (sent.type === 'refused') return undefined
  return (await world.messages.latest(({ to }) => to === number))?.code
}

/** Go on with a sign-in that was begun there: a code where one is asked for, answers where those are. */
export const goOn = async (
  world: AccountWorld,
  person: Person,
  at: ClientState,
  begun: Begun,
  more: Partial<CommandOf<'enter-code'>> = {},
): Promise<Begun> => {
  const answer =
    begun.type === 'code-required'
      ? await enterAnyCode(world, person, begun.signIn, more)
      : begun.type === 'questions-required'
        ? await world.requests.ask(answering(person, begun.signIn, 'right'))
        : begun
  noteSignIn(at, answer)
  return answer
}

/** Enter a code that fits the sign-in; where none can be had the entry is one that nobody was given. */
export const enterAnyCode = async (
  world: AccountWorld,
  person: Person,
  signIn: string,
  more: Partial<CommandOf<'enter-code'>> = {},
): Promise<AnswerTo<'enter-code'>> => {
  const code = (await anyCode(world, person, signIn)) ?? '0'.repeat(world.sandbox.fitting('code.length'))
  return world.requests.ask({ type: 'enter-code', signIn, code, ...more })
}

/** Whether the sign-in came through, be it to the demand for a new password. */
export const passed = ({ type }: { readonly type: string }): boolean =>
  type === 'signed-in' || type === 'password-change-required'

/** A session of the account page: the one in use, or a new one where an event has ended that. */
export const pageSessionNow = async (world: AccountWorld, person: Person): Promise<string> =>
  sessionWithin(world, person, 0)

/** The same, or a new one where that in use is too old to change numbers. */
export const sessionForNumbers = (world: AccountWorld, person: Person): Promise<string> =>
  sessionWithin(world, person, world.sandbox.declares('session.reauth_age') ?? 0)

/** Not older than so many seconds; of any age where they are 0. */
const sessionWithin = async (world: AccountWorld, person: Person, mostAge: number): Promise<string> => {
  const session = person.session ?? ''
  const isTooOld = mostAge > 0 && world.clock.mostElapsed - (person.sessionSince ?? 0) >= mostAge
  if (!isTooOld && (await world.requests.ask({ type: 'read-account', session })).type === 'account') return session
  const at = await signedInAt(world, person, { client: unusedClient(world, 'browser') })
  person.session = at.session ?? ''
  person.sessionSince = world.clock.elapsed
  return person.session
}

/** A whole sign-in, as a matter of course. */
export const signedInAt = async (
  world: AccountWorld,
  person: Person,
  at: ClientState,
  more: Partial<CommandOf<'enter-code'>> = {},
): Promise<ClientState> => {
  const answer = await goOn(world, person, at, await begin(world, person, at), more)
  if (answer.type !== 'signed-in') throw new CannotArrange(`${person.name} could not sign in: ${answerText(answer)}`)
  return at
}

/** Whether a session opens that service of its owner. */
export const opens = async (
  world: AccountWorld,
  person: Person,
  session: string | undefined,
  service: Service,
): Promise<boolean> => {
  const answer = await world.requests.ask({ type: 'use-service', session: session ?? '', service })
  return answer.type === 'service-opened' && answer.identifier.toLowerCase() === person.identifier
}
