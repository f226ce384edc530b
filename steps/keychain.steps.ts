import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import { demandNoItem, demandOff, demandWorking, itemsOn } from './held-items.ts'
import {
  arrangeOn,
  beginKeychain,
  deleteFromServers,
  joinKeychain,
  requestOf,
  turningOff,
  turningOn,
  turnOn,
} from './keychain-membership.ts'
import type { reentries } from './reentry.ts'
import type { AccountWorld } from './world.ts'

type Leaving = 'keep' | 'delete'

Given('{person} has a keychain on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.ready(name)
  await beginKeychain(this, person, this.client(person, on))
})

Given('{person} has joined the keychain on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.ready(name)
  await joinKeychain(this, person, this.client(person, on))
})

Given('{person} waits to join the keychain on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.ready(name)
  const at = this.client(person, on)
  const { state } = await arrangeOn(this, at, turningOn(person, at))
  if (state !== 'waiting-for-approval') throw new CannotArrange(`${on} should wait to join, and is ${state}`)
})

When('{person} turns on the keychain on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.ready(name)
  const at = this.client(person, on)
  await turnOn(this, at, turningOn(person, at))
})

When(
  '{person} turns on the keychain on {client} and enters {reentry}',
  async function (this: AccountWorld, name: string, on: string, reentry: (typeof reentries)[string]) {
    const person = await this.ready(name)
    const at = this.client(person, on)
    const { identifier: _, password: __, ...command } = turningOn(person, at)
    await turnOn(this, at, { ...command, password: '', ...reentry(person, await this.ready('Ben')) })
  },
)

When(
  '{person} admits {client} to the keychain on {client}',
  async function (this: AccountWorld, name: string, joining: string, on: string) {
    await answer(this, name, joining, on, true)
  },
)

When(
  '{person} turns {client} away from the keychain on {client}',
  async function (this: AccountWorld, name: string, joining: string, on: string) {
    await answer(this, name, joining, on, false)
  },
)

const answer = async (world: AccountWorld, name: string, joining: string, on: string, approve: boolean) => {
  const person = await world.ready(name)
  const at = world.client(person, on)
  const request = await requestOf(world, world.client(person, joining), at)
  await world.attempt({ type: 'answer-keychain-request', session: at.session ?? '', request, approve })
}

When(
  '{person} turns off the keychain on {client} and {leaving} its data',
  async function (this: AccountWorld, name: string, on: string, data: Leaving) {
    const at = this.client(await this.ready(name), on)
    await this.attempt(await turningOff(this, at, on, data))
  },
)

Given(
  '{person} has turned off the keychain on {client} and {leaving} its data',
  async function (this: AccountWorld, name: string, on: string, data: Leaving) {
    const at = this.client(await this.ready(name), on)
    await this.arrange(await turningOff(this, at, on, data))
  },
)

When(
  '{person} deletes the keychain from the servers on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const { session = '' } = this.client(await this.ready(name), on)
    await this.attempt({ type: 'delete-server-copy', session })
  },
)

/** Whether the service does it or not. */
Given(
  '{person} has tried to delete the keychain from the servers on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const { session = '' } = this.client(await this.ready(name), on)
    await this.ask({ type: 'delete-server-copy', session })
  },
)

Given('{person} has deleted the keychain from the servers', async function (this: AccountWorld, name: string) {
  await deleteFromServers(this, await this.ready(name))
})

Then('the keychain of {person} works on {client}', async function (this: AccountWorld, name: string, on: string) {
  this.markJudged()
  const at = this.client(await this.ready(name), on)
  await demandWorking(this, at, `The keychain of ${name} should be on at once on ${on}`, on)
})

Then(
  'the keychain of {person} begins empty on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    if (this.hasUnjudged) this.judged()
    const person = await this.ready(name)
    const at = this.client(person, on)
    const demand = `A new keychain of ${name} should begin on ${on}`
    const { state } = await this.require(turningOn(person, at), demand)
    if (state !== 'on') throw new BrokenRule(demand, 'on', state)
    demandNoItem(await itemsOn(this, at, on), () => true, 'What the keychain held before', on)
    await demandWorking(this, at, demand, on)
  },
)

Then('the keychain of {person} is not on on {client}', async function (this: AccountWorld, name: string, on: string) {
  if (this.hasUnjudged) this.judged()
  const at = this.client(await this.ready(name), on)
  await demandOff(this, at, `The keychain of ${name} must not be on on ${on}`)
})
