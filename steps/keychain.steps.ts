import { Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import type { AccountWorld } from './world.ts'

When('{person} turns on the keychain on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.ready(name)
  const { identifier, password } = person
  const { session = '' } = this.client(person, on)
  await this.attempt({ type: 'turn-keychain-on', session, identifier, password })
})

Then('the keychain of {person} works on {client}', async function (this: AccountWorld, name: string, on: string) {
  this.markJudged()
  const { session = '' } = this.client(await this.ready(name), on)
  const demand = `The keychain of ${name} should be on at once on ${on}`
  const { state, syncing } = await this.require({ type: 'read-keychain', session }, demand)
  if (state !== 'on' || !syncing) throw new BrokenRule(demand, 'on, and syncing', syncing ? state : 'not syncing')
})
