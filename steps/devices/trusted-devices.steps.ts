import { Given, Then, When } from '@cucumber/cucumber'
import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { AccountWorld } from '../support/world.ts'
import { observedTrust, type TrustPart } from './observed-trust.ts'

When('{person} removes {client}', async function (this: AccountWorld, name: string, on: string) {
  await this.requests.attempt(await removal(this, name, on))
})

Given('{person} has removed {client}', async function (this: AccountWorld, name: string, on: string) {
  await this.requests.arrange(await removal(this, name, on))
})

When(
  "{person} removes {person}'s {ownClient}",
  async function (this: AccountWorld, name: string, owner: string, on: string) {
    const session = await this.people.sessionOf(name)
    await this.requests.attempt({ ...(await removal(this, owner, on)), session })
  },
)

Given('{person} has erased {client}', async function (this: AccountWorld, name: string, on: string) {
  const { device = '' } = this.people.client(await this.people.ready(name), on)
  await this.requests.arrange({ type: 'erase-device', session: await this.people.sessionOf(name), device })
})

/** Erased locally, without the service: the device holds nothing afterwards. */
Given('{person} has erased {client} by hand', async function (this: AccountWorld, name: string, on: string) {
  const at = this.people.client(await this.people.ready(name), on)
  delete at.trust
  delete at.session
})

Then("{client} is one of {person}'s trusted devices", async function (this: AccountWorld, on: string, name: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const person = await this.people.ready(name)
  trustMustBe(on, await observedTrust(this, person, on), true)
})

Then(
  "{client} is not one of {person}'s trusted devices",
  async function (this: AccountWorld, on: string, name: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const person = await this.people.ready(name)
    trustMustBe(on, await observedTrust(this, person, on), false)
  },
)

const trustMustBe = (on: string, seen: ReadonlyMap<TrustPart, boolean>, trusted: boolean): void => {
  const others = [...seen].filter(([, says]) => says !== trusted).map(([part]) => part)
  if (others.length === 0) return
  const word = (value: boolean) => (value ? 'trusted' : 'not trusted')
  throw new BrokenRule(
    `The ${on} should be ${word(trusted)}, in every part of the service`,
    `${word(trusted)}: ${[...seen.keys()].join(', ')}`,
    `${word(!trusted)}: ${others.join(', ')}`,
  )
}

const removal = async (world: AccountWorld, name: string, on: string): Promise<CommandOf<'remove-device'>> => ({
  type: 'remove-device',
  session: await world.people.sessionOf(name),
  device: world.people.client(await world.people.ready(name), on).device ?? '',
  confirm: true,
})
