import { Given, When } from '@cucumber/cucumber'
import type { Service } from '../src/protocol/client.ts'
import { type KindWord, newClient } from './clients.ts'
import type { CodeSource } from './code-source.ts'
import { newPerson, type OwnClient } from './person.ts'
import { begin, beginAndEnter, beginArranged, beginTogether, clientOf, seat, signInAgain, signInOn } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

When('{person} signs in on a new {kind}', async function (this: AccountWorld, name: string, kind: KindWord) {
  const person = await this.ready(name)
  await begin(this, person, seat(this, person, kind))
})

When(
  '{person} signs in on a new {kind} with a wrong password',
  async function (this: AccountWorld, name: string, kind: KindWord) {
    const person = await this.ready(name)
    await begin(this, person, seat(this, person, kind), { password: `not ${person.password}` })
  },
)

When(
  '{person} signs in on a new {kind} with a wrong password and {code}',
  async function (this: AccountWorld, name: string, kind: KindWord, source: CodeSource) {
    const person = await this.ready(name)
    await beginAndEnter(this, person, kind, `not ${person.password}`, source)
  },
)

When(
  'somebody signs in on a new {kind} with an unknown identifier',
  async function (this: AccountWorld, kind: KindWord) {
    const { identifier, password } = newPerson('Nobody')
    await this.attempt({ type: 'start-sign-in', identifier, password, client: clientOf(this, kind) })
  },
)

When(
  '{person} signs in on a new {kind} at version {string} with the line {string}',
  async function (this: AccountWorld, name: string, kind: KindWord, version: string, line: string) {
    const person = await this.ready(name)
    const at: OwnClient = { client: newClient(kind, { version, line }) }
    person.clients.set(kind, at)
    await begin(this, person, at)
  },
)

Given(
  '{person} has signed in on a new {kind} at version {string} with the line {string}',
  async function (this: AccountWorld, name: string, kind: KindWord, version: string, line: string) {
    const person = await this.ready(name)
    const at: OwnClient = { client: newClient(kind, { version, line }) }
    person.clients.set(kind, at)
    await signInAgain(this, person, at)
  },
)

When(
  '{person} signs in to {service} on a new {kind}',
  async function (this: AccountWorld, name: string, service: Service, kind: KindWord) {
    const person = await this.ready(name)
    await begin(this, person, seat(this, person, kind), { service })
  },
)

When(
  '{person} signs in on a new {kind} and on a new {kind} at the same time',
  async function (this: AccountWorld, name: string, one: KindWord, other: KindWord) {
    const person = await this.ready(name)
    await beginTogether(this, person, [seat(this, person, one), seat(this, person, other)])
  },
)

/** Clients that a sign-out has taken the session from: what a new sign-in there leads to is another one. */
const signedOut = new WeakSet<OwnClient>()

When('{person} signs in again on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.ready(name)
  const at = this.client(person, on)
  // Whether a sign-out ends a session on the server is the matter of rules of its own.
  if (signedOut.has(at)) delete at.session
  await begin(this, person, at)
})

Given(
  '{person} has begun to sign in on a new {kind}',
  async function (this: AccountWorld, name: string, kind: KindWord) {
    const person = await this.ready(name)
    await beginArranged(this, person, seat(this, person, kind))
  },
)

Given(
  '{person} has begun to sign in to {service} on a new {kind}',
  async function (this: AccountWorld, name: string, service: Service, kind: KindWord) {
    const person = await this.ready(name)
    await beginArranged(this, person, seat(this, person, kind), { service })
  },
)

Given('{person} has begun to sign in again on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.ready(name)
  await beginArranged(this, person, this.client(person, on))
})

Given('{person} has signed in again on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.ready(name)
  await signInAgain(this, person, this.client(person, on))
})

Given('{person} has signed in on a new {kind}', async function (this: AccountWorld, name: string, kind: KindWord) {
  await signInOn(this, await this.ready(name), kind)
})

When('{person} signs out on {client}', async function (this: AccountWorld, name: string, on: string) {
  const { session = '' } = this.client(await this.ready(name), on)
  await this.attempt({ type: 'sign-out', session })
})

Given('{person} has signed out on {client}', async function (this: AccountWorld, name: string, on: string) {
  const client = this.client(await this.ready(name), on)
  await this.arrange({ type: 'sign-out', session: client.session ?? '' })
  signedOut.add(client)
})
