import { Given, Then, When } from '@cucumber/cucumber'
import { tokenOn } from './own-numbers.ts'
import { type Listing, mustBeListed, mustBeOffered, removalOf } from './two-step-devices.ts'
import type { AccountWorld } from './world.ts'

type Switch = 'on' | 'off'

When(
  '{person} turns {switch} the find service on {client}',
  async function (this: AccountWorld, name: string, to: Switch, on: string) {
    const { session = '' } = this.client(await this.ready(name), on)
    await this.attempt({ type: 'set-find', session, on: to === 'on' })
  },
)

Given(
  '{person} has turned {switch} the find service on {client}',
  async function (this: AccountWorld, name: string, to: Switch, on: string) {
    const { session = '' } = this.client(await this.ready(name), on)
    await this.arrange({ type: 'set-find', session, on: to === 'on' })
  },
)

When('{person} removes {client} without confirming it', async function (this: AccountWorld, name: string, on: string) {
  await this.ready(name)
  await this.attempt(await removalOf(this, name, on))
})

When(
  '{person} removes {client} on {client}',
  async function (this: AccountWorld, name: string, on: string, at: string) {
    const session = await tokenOn(this, name, at)
    await this.attempt({ ...(await removalOf(this, name, on)), session, confirm: true })
  },
)

Then(
  '{person} finds {client} {listing}',
  async function (this: AccountWorld, name: string, on: string, wanted: Listing) {
    this.markJudged()
    await mustBeListed(this, name, on, wanted)
  },
)

Then(
  '{person} is offered {client} for the code on {client}',
  async function (this: AccountWorld, name: string, on: string, at: string) {
    this.markJudged()
    await mustBeOffered(this, name, on, at, true)
  },
)

Then(
  '{person} is not offered {client} for the code on {client}',
  async function (this: AccountWorld, name: string, on: string, at: string) {
    this.markJudged()
    await mustBeOffered(this, name, on, at, false)
  },
)
