import type { Client } from '../src/protocol/client.ts'
import type { AnswerTo, CommandOf } from '../src/protocol/command.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import { answerText } from './answer-text.ts'
import { anyKind, type KindWord, newClient } from './clients.ts'
import { textedCode } from './code-source.ts'
import type { OwnClient, Person } from './person.ts'
import type { AccountWorld } from './world.ts'

/** Sit down at a new client; the scenario then calls it by its kind. */
export const seat = (world: AccountWorld, person: Person, kind: KindWord): OwnClient => {
  const client: OwnClient = { client: clientOf(world, kind) }
  person.clients.set(kind, client)
  return client
}

/** A client that nobody has used yet: a browser where the kind does not matter and only browsers sign in. */
export const clientOf = (world: AccountWorld, kind: KindWord): Client => {
  const onlyBrowsers = world.declaration.capabilities['sign-in.device'].state === 'absent'
  return newClient(kind, kind === anyKind && onlyBrowsers ? { kind: 'browser' } : {})
}

/** Begin a sign-in as what the scenario is about, with the mark of trust that the client holds. */
export const begin = async (
  world: AccountWorld,
  person: Person,
  at: OwnClient,
  more: Partial<CommandOf<'start-sign-in'>> = {},
): Promise<void> => {
  const answer = await world.attempt({
    type: 'start-sign-in',
    identifier: person.identifier,
    password: person.password,
    client: at.client,
    ...(at.trust === undefined ? {} : { trust: at.trust }),
    ...more,
  })
  note(at, answer)
}

/** Keep what an answer to a sign-in gave to the client. */
export const note = (at: OwnClient, answer: AnswerTo<'start-sign-in'> | AnswerTo<'enter-code'>): void => {
  delete at.signIn
  if (answer.type === 'code-required') {
    at.signIn = answer.signIn
    at.phones = answer.phones
    if (answer.devices !== undefined) at.choices = answer.devices
  }
  if (answer.type === 'password-change-required') at.change = answer.change
  if (answer.type !== 'signed-in') return
  at.session = answer.session
  if (answer.device !== undefined) at.device = answer.device
  if (answer.trust !== undefined) at.trust = answer.trust
}

/** Begin a sign-in that has to ask for a code. */
export const beginArranged = async (world: AccountWorld, person: Person, at: OwnClient): Promise<string> => {
  const answer = await world.arrange({
    type: 'start-sign-in',
    identifier: person.identifier,
    password: person.password,
    client: at.client,
  })
  note(at, answer)
  if (at.signIn === undefined) throw new CannotArrange(`the sign-in asked for no code: ${answerText(answer)}`)
  return at.signIn
}

export const enter = async (world: AccountWorld, at: OwnClient, code: string): Promise<void> => {
  const { signIn = '' } = at
  const answer = await world.attempt({ type: 'enter-code', signIn, code })
  if (answer.type === 'signed-in') note(at, answer)
  if (answer.type === 'password-change-required') at.change = answer.change
}

/** A whole sign-in, with the code in a text message to the usual number. */
export const signInOn = async (
  world: AccountWorld,
  person: Person,
  kind: KindWord,
  trustBrowser = false,
): Promise<OwnClient> => {
  const at = seat(world, person, kind)
  const signIn = await beginArranged(world, person, at)
  const code = await textedCode(world, person, signIn)
  const answer = await world.arrange({ type: 'enter-code', signIn, code, ...(trustBrowser ? { trustBrowser } : {}) })
  note(at, answer)
  return at
}
