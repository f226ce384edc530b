import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import type { reauthentications } from '../app-passwords/reauthentication.ts'
import type { AccountWorld } from '../support/world.ts'
import { itemsHeldOn, keychainMustBeOff, keychainMustWork, mustNotHoldItem } from './held-items.ts'
import {
  arrangeTurnOn,
  attemptTurnOn,
  beginKeychain,
  deleteFromServers,
  joinKeychain,
  joinRequestOf,
  turnOffCommand,
  turnOnCommand,
} from './keychain-membership.ts'

type ItemsAfterTurnOff = 'keep' | 'delete'

Given('{person} has a keychain on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  await beginKeychain(this, person, this.people.client(person, on))
})

Given('{person} has joined the keychain on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  await joinKeychain(this, person, this.people.client(person, on))
})

Given(
  '{person} is waiting to join the keychain on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    const { state } = await arrangeTurnOn(this, at, turnOnCommand(person, at))
    if (state !== 'waiting-for-approval') throw new CannotArrange(`${on} should wait to join, and is ${state}`)
  },
)

When('{person} turns on the keychain on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  const at = this.people.client(person, on)
  await attemptTurnOn(this, at, turnOnCommand(person, at))
})

When(
  '{person} turns on the keychain on {client} and enters {reentry}',
  async function (this: AccountWorld, name: string, on: string, reentry: (typeof reauthentications)[string]) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    const { identifier: _, password: __, ...command } = turnOnCommand(person, at)
    await attemptTurnOn(this, at, { ...command, password: '', ...reentry(person, await this.people.ready('Ben')) })
  },
)

When(
  '{person} uses {client} to approve {client} for the keychain',
  async function (this: AccountWorld, name: string, on: string, joining: string) {
    await answer(this, name, joining, on, true)
  },
)

When(
  '{person} uses {client} to reject {client} for the keychain',
  async function (this: AccountWorld, name: string, on: string, joining: string) {
    await answer(this, name, joining, on, false)
  },
)

const answer = async (world: AccountWorld, name: string, joining: string, on: string, approve: boolean) => {
  const person = await world.people.ready(name)
  const at = world.people.client(person, on)
  const request = await joinRequestOf(world, world.people.client(person, joining), at)
  await world.requests.attempt({ type: 'answer-keychain-request', session: at.session ?? '', request, approve })
}

When(
  '{person} turns off the keychain on {client} and {leaving} its data',
  async function (this: AccountWorld, name: string, on: string, data: ItemsAfterTurnOff) {
    const at = this.people.client(await this.people.ready(name), on)
    await this.requests.attempt(await turnOffCommand(this, at, on, data))
  },
)

Given(
  '{person} has turned off the keychain on {client} and {leaving} its data',
  async function (this: AccountWorld, name: string, on: string, data: ItemsAfterTurnOff) {
    const at = this.people.client(await this.people.ready(name), on)
    await this.requests.arrange(await turnOffCommand(this, at, on, data))
  },
)

When(
  '{person} deletes the keychain from the servers on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    await this.requests.attempt({ type: 'delete-server-copy', session })
  },
)

/** The service may accept or refuse it. */
Given(
  '{person} has tried to delete the keychain from the servers on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    await this.requests.ask({ type: 'delete-server-copy', session })
  },
)

Given('{person} has deleted the keychain from the servers', async function (this: AccountWorld, name: string) {
  await deleteFromServers(this, await this.people.ready(name))
})

Then("{person}'s keychain works on {client}", async function (this: AccountWorld, name: string, on: string) {
  this.judgement.markJudged()
  const at = this.people.client(await this.people.ready(name), on)
  await keychainMustWork(this, at, `${name}'s keychain should be on at once on ${on}`, on)
})

Then("{person}'s keychain starts empty on {client}", async function (this: AccountWorld, name: string, on: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const person = await this.people.ready(name)
  const at = this.people.client(person, on)
  const demand = `A new keychain of ${name} should begin on ${on}`
  const { state } = await this.requests.require(turnOnCommand(person, at), demand)
  if (state !== 'on') throw new BrokenRule(demand, 'on', state)
  mustNotHoldItem(await itemsHeldOn(this, at, on), () => true, 'What the keychain held before', on)
  await keychainMustWork(this, at, demand, on)
})

Then("{person}'s keychain is off on {client}", async function (this: AccountWorld, name: string, on: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const at = this.people.client(await this.people.ready(name), on)
  await keychainMustBeOff(this, at, `${name}'s keychain must not be on on ${on}`)
})
