import { Given, Then, When } from '@cucumber/cucumber'
import type { CommandOf } from '../src/protocol/command.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import type { AccountWorld } from './world.ts'

Given('{person} has turned on the keychain on {client}', async function (this: AccountWorld, name: string, on: string) {
  await this.arrange(await turningOn(this, name, on))
})

When('{person} turns on the keychain on {client}', async function (this: AccountWorld, name: string, on: string) {
  await this.attempt(await turningOn(this, name, on))
})

Then('the keychain of {person} works on {client}', async function (this: AccountWorld, name: string, on: string) {
  this.markJudged()
  const { session = '' } = this.client(await this.ready(name), on)
  const demand = `The keychain of ${name} should be on at once on ${on}`
  const { state, syncing } = await this.require({ type: 'read-keychain', session }, demand)
  if (state !== 'on' || !syncing) throw new BrokenRule(demand, 'on, and syncing', syncing ? state : 'not syncing')
})

const turningOn = async (world: AccountWorld, name: string, on: string): Promise<CommandOf<'turn-keychain-on'>> => {
  const person = await world.ready(name)
  const { identifier, password } = person
  return { type: 'turn-keychain-on', session: world.client(person, on).session ?? '', identifier, password }
}
