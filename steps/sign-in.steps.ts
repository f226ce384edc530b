import { Given, Then, When } from '@cucumber/cucumber'
import type { Client } from '../src/protocol/client.ts'
import type { AnswerTo } from '../src/protocol/command.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import { answerText } from './answer-text.ts'
import { anyKind, type KindWord, newClient } from './clients.ts'
import { type CodeSource, changedByOne, readCode } from './code-source.ts'
import type { OwnClient, Person } from './person.ts'
import { usualNumbers } from './person.ts'
import type { AccountWorld } from './world.ts'

When('{person} signs in on a new {kind}', async function (this: AccountWorld, name: string, kind: KindWord) {
  await begin(this, name, kind, seat(this, await this.ready(name), kind))
})

When(
  '{person} signs in on a new {kind} with a wrong password',
  async function (this: AccountWorld, name: string, kind: KindWord) {
    const person = await this.ready(name)
    await begin(this, name, kind, seat(this, person, kind), `not ${person.password}`)
  },
)

When('{person} signs in again on {client}', async function (this: AccountWorld, name: string, on: string) {
  await begin(this, name, on, this.client(await this.ready(name), on))
})

Given(
  '{person} has begun to sign in on a new {kind}',
  async function (this: AccountWorld, name: string, kind: KindWord) {
    const person = await this.ready(name)
    await beginArranged(this, person, seat(this, person, kind))
  },
)

Given('{person} has signed in on a new {kind}', async function (this: AccountWorld, name: string, kind: KindWord) {
  await signInOn(this, await this.ready(name), kind)
})

When(
  '{person} enters {code} on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    await enter(this, this.client(person, on), await readCode(this, person, source))
  },
)

When(
  '{person} enters {code} with one digit changed on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    await enter(this, this.client(person, on), changedByOne(await readCode(this, person, source)))
  },
)

Given('{person} has signed out on {client}', async function (this: AccountWorld, name: string, on: string) {
  const client = this.client(await this.ready(name), on)
  await this.arrange({ type: 'sign-out', session: client.session ?? '' })
})

Then('a code is asked for', function (this: AccountWorld) {
  const answer = this.judged()
  if (answer.type !== 'code-required') {
    throw new BrokenRule('The password alone must not be enough here', 'a code is asked for', answerText(answer))
  }
})

Then('no code is asked for', function (this: AccountWorld) {
  const answer = this.judged()
  if (answer.type !== 'signed-in') {
    throw new BrokenRule('No code may be asked for here', 'signed in with the password alone', answerText(answer))
  }
})

Then('{person} is signed in on {client}', async function (this: AccountWorld, name: string, on: string) {
  const { session } = this.client(await this.ready(name), on)
  if (this.hasUnjudged) this.judged()
  if (session === undefined) throw new BrokenRule(`${name} should be signed in on ${on}`, 'signed in', 'no session')
  await this.require({ type: 'use-service', session, service: 'account-page' }, `${name} should be signed in on ${on}`)
})

Then('{person} is not signed in on {client}', async function (this: AccountWorld, name: string, on: string) {
  if (this.hasUnjudged) this.judged()
  const { session, signIn } = this.client(await this.ready(name), on)
  for (const token of [session, signIn]) {
    if (token === undefined) continue
    const answer = await this.ask({ type: 'use-service', session: token, service: 'account-page' })
    if (answer.type !== 'refused') {
      throw new BrokenRule(`${name} must not be signed in on ${on}`, 'refused', answerText(answer))
    }
  }
})

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

const begin = async (
  world: AccountWorld,
  name: string,
  _on: string,
  at: OwnClient,
  password = world.person(name).password,
): Promise<void> => {
  const person = await world.ready(name)
  const answer = await world.attempt({
    type: 'start-sign-in',
    identifier: person.identifier,
    password,
    client: at.client,
    ...(at.trust === undefined ? {} : { trust: at.trust }),
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

/** Have the code sent to the person's usual number, and read it there. */
export const textedCode = async (world: AccountWorld, person: Person, signIn: string): Promise<string> => {
  const number = usualNumbers[person.name] ?? ''
  const phone = person.phones.get(number)
  if (phone === undefined) throw new CannotArrange(`${person.name} has no trusted number in this scenario`)
  await world.arrange({ type: 'send-code', signIn, via: 'text', phone })
  return readCode(world, person, { from: 'number', number })
}
