import { Given, When } from '@cucumber/cucumber'
import type { Client } from '../../src/protocol/client.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { type CodeSource, textedCode } from '../codes/code-source.ts'
import { nearby, type PlaceName, placeNamed } from '../notices/notice-places.ts'
import { addDevice } from '../support/accounts.steps.ts'
import { type ClientWord, newClient } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'
import { noteSignIn } from './note-sign-in.ts'
import { arrangeSignIn, attemptSignIn, signInWith, useNewClient } from './sign-in.ts'

Given(
  '{person} uses a new {kind}( without signing in)',
  async function (this: AccountWorld, name: string, kind: ClientWord) {
    useNewClient(this, await this.people.ready(name), kind)
  },
)

Given(
  '{person} uses a new {kind} at version {string}',
  async function (this: AccountWorld, name: string, kind: ClientWord, version: string) {
    await useNewClientWith(this, name, kind, { version })
  },
)

Given(
  '{person} uses a new {kind} locked by a passcode',
  async function (this: AccountWorld, name: string, kind: ClientWord) {
    await useNewClientWith(this, name, kind, { passcodeSet: true })
  },
)

Given(
  '{person} uses a new {kind} without a passcode',
  async function (this: AccountWorld, name: string, kind: ClientWord) {
    await useNewClientWith(this, name, kind, { passcodeSet: false })
  },
)

Given(
  '{person} uses a new {kind} that reports being in {place}',
  async function (this: AccountWorld, name: string, kind: ClientWord, place: PlaceName) {
    const { latitude, longitude } = placeNamed(place)
    await useNewClientWith(this, name, kind, { position: { latitude, longitude } })
  },
)

Given(
  '{person} uses a new {kind} that reports its exact position near {place}',
  async function (this: AccountWorld, name: string, kind: ClientWord, place: PlaceName) {
    await useNewClientWith(this, name, kind, { position: nearby(placeNamed(place)) })
  },
)

Given(
  '{person} uses {client}, another browser on the same computer',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    person.clients.set(on, { client: { ...this.people.client(person, 'browser').client, name: on } })
  },
)

/** The browser reports the hardware of the device that it runs on. */
Given(
  '{person} uses {client}, a browser that runs on {client}',
  async function (this: AccountWorld, name: string, on: string, device: string) {
    const person = await this.people.ready(name)
    const { hardware } = this.people.client(person, device).client
    person.clients.set(on, {
      client: { ...newClient('browser'), ...(hardware === undefined ? {} : { hardware }), name: on },
    })
  },
)

/** It names neither its hardware nor its model, as clients may; its name is that of its kind. */
Given(
  '{person} uses {client}, a {kind} that reports nothing about its hardware',
  async function (this: AccountWorld, name: string, on: string, kind: ClientWord) {
    const { hardware: _hardware, model: _model, serial: _serial, ...client } = newClient(kind)
    const { clients } = await this.people.ready(name)
    clients.set(on, { client })
  },
)

Given(
  '{person} uses {client}, a {kind} that reports only its model and serial number',
  async function (this: AccountWorld, name: string, on: string, kind: ClientWord) {
    const { hardware: _, ...client } = newClient(kind)
    const { clients } = await this.people.ready(name)
    clients.set(on, { client })
  },
)

Given(
  '{person} uses {client}, a {kind} at version {string} that has the number {string} and reports nothing about its hardware',
  async function (this: AccountWorld, name: string, on: string, kind: ClientWord, version: string, line: string) {
    const { hardware: _, model: _model, serial: _serial, ...client } = newClient(kind, { version, line })
    const { clients } = await this.people.ready(name)
    clients.set(on, { client })
  },
)

Given(
  '{person} uses {client}, another {kind}',
  async function (this: AccountWorld, name: string, on: string, kind: ClientWord) {
    const { clients } = await this.people.ready(name)
    clients.set(on, { client: newClient(kind, { name: on }) })
  },
)

/** The next sign-in there tells the new version. */
Given(
  '{person} has updated {client} to version {string}',
  async function (this: AccountWorld, name: string, on: string, version: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    person.clients.set(on, { ...at, client: { ...at.client, version } })
  },
)

/** Known as the owner's, though nobody ever signed in on it with a second factor. */
Given(
  '{person} also has a {kind} on which nobody has signed in',
  function (this: AccountWorld, name: string, kind: ClientWord) {
    const client = { ...newClient(kind), name: kind }
    addDevice(this, name, { name: kind, client, status: 'known' })
  },
)

/** Somebody else uses the owner's hardware, with nothing left on it. */
Given(
  "{person} has signed in on {person}'s {ownClient}",
  async function (this: AccountWorld, name: string, owner: string, on: string) {
    const person = await this.people.ready(name)
    const at = { client: this.people.client(await this.people.ready(owner), on).client }
    person.clients.set(on, at)
    const signIn = await arrangeSignIn(this, person, at)
    const code = await textedCode(this, person, signIn)
    noteSignIn(at, await this.requests.arrange({ type: 'enter-code', signIn, code }))
  },
)

/** Two people at one client, with nothing on it that anybody was trusted by. */
Given(
  "{person} has begun to sign in on {person}'s {ownClient}",
  async function (this: AccountWorld, name: string, owner: string, on: string) {
    const person = await this.people.ready(name)
    const at = { client: this.people.client(await this.people.ready(owner), on).client }
    person.clients.set(on, at)
    await arrangeSignIn(this, person, at)
  },
)

When(
  '{person} signs in on a new {kind} with the trust token of {client}',
  async function (this: AccountWorld, name: string, kind: ClientWord, trustedOn: string) {
    const person = await this.people.ready(name)
    const { trust } = this.people.client(person, trustedOn)
    if (trust === undefined) throw new CannotArrange(`${trustedOn} was given no mark`)
    await attemptSignIn(this, person, useNewClient(this, person, kind), { trust })
  },
)

When('{person} signs in on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  await attemptSignIn(this, person, this.people.client(person, on))
})

When(
  '{person} signs in with {code} on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.people.ready(name)
    await signInWith(this, person, this.people.client(person, on), source)
  },
)

const useNewClientWith = async (
  world: AccountWorld,
  name: string,
  kind: ClientWord,
  more: Partial<Client>,
): Promise<void> => {
  const { clients } = await world.people.ready(name)
  clients.set(kind, { client: newClient(kind, more) })
}
