import type { Client } from '../../src/protocol/client.ts'
import type { AnswerTo, CommandOf } from '../../src/protocol/command.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { type CodeSource, readCode, textedCode } from '../codes/code-source.ts'
import { answerText } from '../support/answer-text.ts'
import { kindOfAnyClient } from '../support/any-client.ts'
import { anyClient, type ClientWord, newClient } from '../support/clients.ts'
import { type ClientState, hasSecondFactor, type Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { noteEntry, noteSignIn } from './note-sign-in.ts'

/** Give the person a new client; the scenario calls it by its kind. */
export const useNewClient = (world: AccountWorld, person: Person, kind: ClientWord, called?: string): ClientState => {
  const made = unusedClient(world, kind)
  const client: ClientState = { client: called === undefined ? made : { ...made, name: called } }
  person.clients.set(kind, client)
  return client
}

/** A client that nobody has used yet; where the kind does not matter, one that the scenario decides. */
export const unusedClient = (world: AccountWorld, word: ClientWord): Client =>
  newClient(word, word === anyClient ? { kind: kindOfAnyClient(world.sandbox.declaration, world.stepTexts) } : {})

/** The start of a sign-in on a new client, with the person's password or another one. */
export const startSignInCommand = (
  world: AccountWorld,
  person: Person,
  password: string = person.password,
  kind: ClientWord = anyClient,
): CommandOf<'start-sign-in'> => ({
  type: 'start-sign-in',
  identifier: person.identifier,
  password,
  client: unusedClient(world, kind),
})

/** Start a sign-in as the attempt of the scenario, with the trust token that the client holds. */
export const attemptSignIn = async (
  world: AccountWorld,
  person: Person,
  at: ClientState,
  more: Partial<CommandOf<'start-sign-in'>> = {},
): Promise<AnswerTo<'start-sign-in'>> => {
  const answer = await world.requests.attempt({
    type: 'start-sign-in',
    identifier: person.identifier,
    password: person.password,
    client: at.client,
    ...(at.trust === undefined ? {} : { trust: at.trust }),
    ...more,
  })
  noteSignIn(at, answer)
  return answer
}

/** Start sign-ins on several clients at the same moment. */
export const attemptSignInsTogether = async (
  world: AccountWorld,
  person: Person,
  all: readonly ClientState[],
): Promise<void> => {
  const { identifier, password } = person
  const answers = await world.requests.attemptTogether<'start-sign-in'>(
    all.map(({ client }) => ({ type: 'start-sign-in', identifier, password, client })),
  )
  for (const [index, at] of all.entries()) {
    const answer = answers[index]
    if (answer) noteSignIn(at, answer)
  }
}

/** Start a sign-in with that password and enter the code where one is asked for. */
export const attemptSignInWithCode = async (
  world: AccountWorld,
  person: Person,
  kind: ClientWord,
  password: string,
  source: CodeSource,
): Promise<void> => {
  const at = useNewClient(world, person, kind)
  await attemptSignIn(world, person, at, { password })
  if (at.signIn !== undefined) await enterCode(world, at, await readCode(world, person, source, at.signIn))
}

/** Start a sign-in as a precondition; it has to ask for a code. */
export const arrangeSignIn = async (
  world: AccountWorld,
  person: Person,
  at: ClientState,
  more: Partial<CommandOf<'start-sign-in'>> = {},
): Promise<string> => {
  const answer = await world.requests.arrange({
    type: 'start-sign-in',
    identifier: person.identifier,
    password: person.password,
    client: at.client,
    ...more,
  })
  noteSignIn(at, answer)
  if (at.signIn === undefined) throw new CannotArrange(`the sign-in asked for no code: ${answerText(answer)}`)
  return at.signIn
}

/** Start a sign-in and enter the code where one is asked for: in its own field, or appended to the password. */
export const signInWith = async (
  world: AccountWorld,
  person: Person,
  at: ClientState,
  source: CodeSource,
): Promise<void> => {
  const started = await attemptSignIn(world, person, at)
  if (started.type !== 'code-required') return
  const code = await readCode(world, person, source, started.signIn)
  if (started.append) await attemptSignIn(world, person, at, { password: person.password + code })
  else await enterCode(world, at, code)
}

export const enterCode = async (
  world: AccountWorld,
  at: ClientState,
  code: string,
  more: Partial<CommandOf<'enter-code'>> = {},
): Promise<void> => {
  const { signIn = '' } = at
  const answer = await world.requests.attempt({ type: 'enter-code', signIn, code, ...more })
  if (answer.type === 'signed-in') noteEntry(at, answer)
  if (answer.type === 'password-change-required') at.change = answer.change
}

/** Enter one code on several clients at the same moment. */
export const enterCodeTogether = async (
  world: AccountWorld,
  all: readonly ClientState[],
  code: string,
): Promise<void> => {
  const answers = await world.requests.attemptTogether<'enter-code'>(
    all.map(({ signIn = '' }) => ({ type: 'enter-code', signIn, code })),
  )
  for (const [index, at] of all.entries()) {
    const answer = answers[index]
    if (answer?.type === 'signed-in') noteEntry(at, answer)
  }
}

/** Sign in where the client is trusted, so that no code is asked for. */
export const signInTrusted = async (world: AccountWorld, person: Person, at: ClientState): Promise<void> => {
  const answer = await world.requests.arrange({
    type: 'start-sign-in',
    identifier: person.identifier,
    password: person.password,
    client: at.client,
    ...(at.trust === undefined ? {} : { trust: at.trust }),
  })
  noteSignIn(at, answer)
  if (answer.type !== 'signed-in') throw new CannotArrange('the sign-in on a trusted client did not go through')
}

/** A whole sign-in: with a code, or without one where the person has no second factor. */
export const signInOn = async (
  world: AccountWorld,
  person: Person,
  kind: ClientWord,
  trustBrowser = false,
  called?: string,
): Promise<ClientState> => {
  const at = useNewClient(world, person, kind, called)
  if (!hasSecondFactor(person)) {
    await signInTrusted(world, person, at)
    return at
  }
  const signIn = await arrangeSignIn(world, person, at)
  const code = await textedCode(world, person, signIn)
  const answer = await world.requests.arrange({
    type: 'enter-code',
    signIn,
    code,
    ...(trustBrowser ? { trustBrowser } : {}),
  })
  noteSignIn(at, answer)
  return at
}
