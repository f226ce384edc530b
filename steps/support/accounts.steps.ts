import { defineParameterType, Given } from '@cucumber/cucumber'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { type ClientWord, newClient } from './clients.ts'
import { defaultSetUp, type SetUp, trustedDevice } from './person.ts'
import type { AccountWorld } from './world.ts'

Given('{person} has an account with two-factor authentication', function (this: AccountWorld, name: string) {
  this.people.named(name).setUp = defaultSetUp(name, 'two-factor')
})

Given('{person} has an account with permanent two-factor authentication', function (this: AccountWorld, name: string) {
  this.people.named(name).setUp = { ...defaultSetUp(name, 'two-factor'), permanent: true }
})

Given('{person} has an account with two-step verification', function (this: AccountWorld, name: string) {
  this.people.named(name).setUp = defaultSetUp(name, 'two-step')
})

Given('{person} has an account with a second factor', function (this: AccountWorld, name: string) {
  this.people.named(name).setUp = defaultSetUp(
    name,
    this.sandbox.declaration.edition === 'two-step' ? 'two-step' : 'two-factor',
  )
})

Given('{person} has an account without a second factor', function (this: AccountWorld, name: string) {
  this.people.named(name).setUp = defaultSetUp(name, 'none')
})

/** It is made first, so that whoever looks for the beginning of an identifier finds this one. */
Given(
  "{person} has an older account {secondFactor}, whose identifier begins with {person}'s",
  async function (this: AccountWorld, name: string, scheme: 'none' | 'factor', first: string) {
    const person = this.people.named(name)
    person.identifier = `${this.people.named(first).identifier}.${person.identifier.replace(/^.*@/, '')}`
    const factor = this.sandbox.declaration.edition === 'two-step' ? 'two-step' : 'two-factor'
    person.setUp = defaultSetUp(name, scheme === 'none' ? 'none' : factor)
    await this.people.ready(name)
  },
)
defineParameterType({
  name: 'secondFactor',
  regexp: /with a second factor|without a second factor/,
  transformer: (text: string) => (text.startsWith('without') ? 'none' : 'factor'),
})

Given('{person} has no trusted device', function (this: AccountWorld, name: string) {
  setUpOf(this, name).devices = []
})

Given('{person} also has a trusted {kind}', function (this: AccountWorld, name: string, kind: ClientWord) {
  addDevice(this, name, trustedDevice(kind, `trusted ${kind}`))
})

/** Called `tablet 1` and so on. */
Given(
  '{person} also has {int} trusted {kind}s',
  function (this: AccountWorld, name: string, count: number, kind: ClientWord) {
    for (let next = 1; next <= count; next += 1) addDevice(this, name, trustedDevice(kind, `${kind} ${next}`))
  },
)

Given(
  '{person} also has a trusted {kind} called {string}',
  function (this: AccountWorld, name: string, kind: ClientWord, called: string) {
    addDevice(this, name, trustedDevice(kind, called))
  },
)

Given(
  '{person} also has a trusted {kind} at version {string}',
  function (this: AccountWorld, name: string, kind: ClientWord, version: string) {
    const device = trustedDevice(kind, kind)
    addDevice(this, name, { ...device, client: { ...device.client, version } })
  },
)

Given(
  '{person} is also signed in on an untrusted {kind} at version {string}',
  function (this: AccountWorld, name: string, kind: ClientWord, version: string) {
    const client = { ...newClient(kind, { version }), name: kind }
    addDevice(this, name, { name: kind, client, status: 'signed-in' })
  },
)

Given('{person} also has the trusted number {string}', function (this: AccountWorld, name: string, number: string) {
  setUpOf(this, name).phones.push({ number, verified: true })
})

Given('{person} also has the unverified number {string}', function (this: AccountWorld, name: string, number: string) {
  setUpOf(this, name).phones.push({ number, verified: false })
})

Given("{person}'s first number was never verified", function (this: AccountWorld, name: string) {
  const { phones } = setUpOf(this, name)
  phones.splice(0, 1, ...phones.slice(0, 1).map(({ number }) => ({ number, verified: false })))
})

/** Adds a device that the scenario is about. Throws OutsideDeclaration where the service knows no devices. */
export const addDevice = (world: AccountWorld, name: string, device: SetUp['devices'][number]): void => {
  if (world.sandbox.declaration.capabilities['sign-in.device'].state === 'absent')
    throw new OutsideDeclaration(`${name} would need a device, and sign-in.device is absent`)
  setUpOf(world, name).devices.push(device)
}

/** The setup of an account that is not provisioned yet. */
export const setUpOf = (world: AccountWorld, name: string): SetUp => {
  const { setUp } = world.people.named(name)
  if (!setUp) throw new Error(`${name}'s account is made already; say this before anything is done with it`)
  return setUp
}
