import { Given, Then, When } from '@cucumber/cucumber'
import type { CommandOf } from '../src/protocol/command.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { type Part, trustSeen } from './trust-seen.ts'
import type { AccountWorld } from './world.ts'

When('{person} removes {client}', async function (this: AccountWorld, name: string, on: string) {
  await this.attempt(await removal(this, name, on))
})

Given('{person} has removed {client}', async function (this: AccountWorld, name: string, on: string) {
  await this.arrange(await removal(this, name, on))
})

When(
  '{person} removes {client} of {person}',
  async function (this: AccountWorld, name: string, on: string, owner: string) {
    const session = await this.sessionOf(name)
    await this.attempt({ ...(await removal(this, owner, on)), session })
  },
)

Given('{person} has erased {client}', async function (this: AccountWorld, name: string, on: string) {
  const { device = '' } = this.client(await this.ready(name), on)
  await this.arrange({ type: 'erase-device', session: await this.sessionOf(name), device })
})

/** Erased on the spot, so that it holds nothing any more; the service hears nothing of it. */
Given('{person} has erased {client} by hand', async function (this: AccountWorld, name: string, on: string) {
  const at = this.client(await this.ready(name), on)
  delete at.trust
  delete at.session
})

Then('{client} is a trusted device of {person}', async function (this: AccountWorld, on: string, name: string) {
  if (this.hasUnjudged) this.judged()
  const person = await this.ready(name)
  demandTrust(on, await trustSeen(this, person, on), true)
})

Then('{client} is no trusted device of {person}', async function (this: AccountWorld, on: string, name: string) {
  if (this.hasUnjudged) this.judged()
  const person = await this.ready(name)
  demandTrust(on, await trustSeen(this, person, on), false)
})

const demandTrust = (on: string, seen: ReadonlyMap<Part, boolean>, trusted: boolean): void => {
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
  session: await world.sessionOf(name),
  device: world.client(await world.ready(name), on).device ?? '',
  confirm: true,
})
