import { Given, When } from '@cucumber/cucumber'
import type { Service } from '../../src/protocol/client.ts'
import type { CodeSource } from '../codes/code-source.ts'
import { type ClientWord, newClient } from '../support/clients.ts'
import { type ClientState, newPerson } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import {
  arrangeSignIn,
  attemptSignIn,
  attemptSignInsTogether,
  attemptSignInWithCode,
  signInOn,
  signInTrusted,
  unusedClient,
  useNewClient,
} from './sign-in.ts'

When('{person} signs in on a new {kind}', async function (this: AccountWorld, name: string, kind: ClientWord) {
  const person = await this.people.ready(name)
  await attemptSignIn(this, person, useNewClient(this, person, kind))
})

When(
  '{person} signs in on a new {kind} with a wrong password',
  async function (this: AccountWorld, name: string, kind: ClientWord) {
    const person = await this.people.ready(name)
    await attemptSignIn(this, person, useNewClient(this, person, kind), { password: `not ${person.password}` })
  },
)

When(
  '{person} signs in on a new {kind} with a wrong password and {code}',
  async function (this: AccountWorld, name: string, kind: ClientWord, source: CodeSource) {
    const person = await this.people.ready(name)
    await attemptSignInWithCode(this, person, kind, `not ${person.password}`, source)
  },
)

When(
  'somebody signs in on a new {kind} with an unknown identifier',
  async function (this: AccountWorld, kind: ClientWord) {
    const { identifier, password } = newPerson('Nobody')
    await this.requests.attempt({ type: 'start-sign-in', identifier, password, client: unusedClient(this, kind) })
  },
)

When(
  '{person} signs in on a new {kind} at version {string} that has the number {string}',
  async function (this: AccountWorld, name: string, kind: ClientWord, version: string, line: string) {
    const person = await this.people.ready(name)
    const at: ClientState = { client: newClient(kind, { version, ...(line === '' ? {} : { line }) }) }
    person.clients.set(kind, at)
    await attemptSignIn(this, person, at)
  },
)

Given(
  '{person} has signed in on a new {kind} at version {string} that has the number {string}',
  async function (this: AccountWorld, name: string, kind: ClientWord, version: string, line: string) {
    const person = await this.people.ready(name)
    const at: ClientState = { client: newClient(kind, { version, ...(line === '' ? {} : { line }) }) }
    person.clients.set(kind, at)
    await signInTrusted(this, person, at)
  },
)

When(
  '{person} signs in to "{service}" on a new {kind}',
  async function (this: AccountWorld, name: string, service: Service, kind: ClientWord) {
    const person = await this.people.ready(name)
    await attemptSignIn(this, person, useNewClient(this, person, kind), { service })
  },
)

When(
  '{person} signs in on a new {kind} and on a new {kind} at the same time',
  async function (this: AccountWorld, name: string, one: ClientWord, other: ClientWord) {
    const person = await this.people.ready(name)
    await attemptSignInsTogether(this, person, [useNewClient(this, person, one), useNewClient(this, person, other)])
  },
)

/** Clients that a sign-out has taken the session from: what a new sign-in there leads to is another one. */
const signedOut = new WeakSet<ClientState>()

When('{person} signs in again on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  const at = this.people.client(person, on)
  // Whether a sign-out ends a session on the server is the matter of rules of its own.
  if (signedOut.has(at)) delete at.session
  await attemptSignIn(this, person, at)
})

When(
  '{person} signs in again to "{service}" on {client}',
  async function (this: AccountWorld, name: string, service: Service, on: string) {
    const person = await this.people.ready(name)
    await attemptSignIn(this, person, this.people.client(person, on), { service })
  },
)

/** As after its memory was cleared: the service may still know the device. */
When(
  '{person} signs in again on {client} without its trust token',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    delete at.trust
    await attemptSignIn(this, person, at)
  },
)

Given(
  '{person} has begun to sign in on a new {kind}',
  async function (this: AccountWorld, name: string, kind: ClientWord) {
    const person = await this.people.ready(name)
    await arrangeSignIn(this, person, useNewClient(this, person, kind))
  },
)

Given(
  '{person} has begun to sign in to "{service}" on a new {kind}',
  async function (this: AccountWorld, name: string, service: Service, kind: ClientWord) {
    const person = await this.people.ready(name)
    await arrangeSignIn(this, person, useNewClient(this, person, kind), { service })
  },
)

Given('{person} has begun to sign in again on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  await arrangeSignIn(this, person, this.people.client(person, on))
})

Given('{person} has signed in again on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  await signInTrusted(this, person, this.people.client(person, on))
})

Given('{person} has signed in on a new {kind}', async function (this: AccountWorld, name: string, kind: ClientWord) {
  await signInOn(this, await this.people.ready(name), kind)
})

Given(
  '{person} has signed in on a new {kind} that is called {string}',
  async function (this: AccountWorld, name: string, kind: ClientWord, called: string) {
    await signInOn(this, await this.people.ready(name), kind, false, called)
  },
)

When('{person} signs out on {client}', async function (this: AccountWorld, name: string, on: string) {
  const { session = '' } = this.people.client(await this.people.ready(name), on)
  await this.requests.attempt({ type: 'sign-out', session })
})

Given('{person} has signed out on {client}', async function (this: AccountWorld, name: string, on: string) {
  const client = this.people.client(await this.people.ready(name), on)
  await this.requests.arrange({ type: 'sign-out', session: client.session ?? '' })
  signedOut.add(client)
})
