import { Given, Then, When } from '@cucumber/cucumber'
import { sessionTokenOn } from '../phones/phone-numbers.ts'
import type { AccountWorld } from '../support/world.ts'
import { type Listing, mustBeListed, mustBeOffered, removeDeviceCommand } from './two-step-devices.ts'

type Switch = 'on' | 'off'

When(
  '{person} turns {switch} the find service on {client}',
  async function (this: AccountWorld, name: string, to: Switch, on: string) {
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    await this.requests.attempt({ type: 'set-find', session, on: to === 'on' })
  },
)

Given(
  '{person} has turned {switch} the find service on {client}',
  async function (this: AccountWorld, name: string, to: Switch, on: string) {
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    await this.requests.arrange({ type: 'set-find', session, on: to === 'on' })
  },
)

When('{person} removes {client} without confirming it', async function (this: AccountWorld, name: string, on: string) {
  await this.people.ready(name)
  await this.requests.attempt(await removeDeviceCommand(this, name, on))
})

When(
  '{person} removes {client} on {client}',
  async function (this: AccountWorld, name: string, on: string, at: string) {
    const session = await sessionTokenOn(this, name, at)
    await this.requests.attempt({ ...(await removeDeviceCommand(this, name, on)), session, confirm: true })
  },
)

Then(
  '{person} finds {client} {listing}',
  async function (this: AccountWorld, name: string, on: string, expected: Listing) {
    this.judgement.markJudged()
    await mustBeListed(this, name, on, expected)
  },
)

Then(
  'on {client}, {person} is offered {client} as a destination for the code',
  async function (this: AccountWorld, at: string, name: string, on: string) {
    this.judgement.markJudged()
    await mustBeOffered(this, name, on, at, true)
  },
)

Then(
  'on {client}, {person} is not offered {client} as a destination for the code',
  async function (this: AccountWorld, at: string, name: string, on: string) {
    this.judgement.markJudged()
    await mustBeOffered(this, name, on, at, false)
  },
)
