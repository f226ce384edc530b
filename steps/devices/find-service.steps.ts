import { Given, When } from '@cucumber/cucumber'
import type { AccountWorld } from '../support/world.ts'
import { deviceIdOf } from '../two-step/two-step-devices.ts'

When('{person} locates {client}', async function (this: AccountWorld, name: string, on: string) {
  const session = await this.people.sessionOf(name)
  await this.requests.attempt({ type: 'locate-device', session, device: deviceIdOf(this, name, on) })
})

Given('{person} has located {client}', async function (this: AccountWorld, name: string, on: string) {
  const session = await this.people.sessionOf(name)
  await this.requests.arrange({ type: 'locate-device', session, device: deviceIdOf(this, name, on) })
})

When(
  "{person} locates {person}'s {ownClient}",
  async function (this: AccountWorld, name: string, owner: string, on: string) {
    const session = await this.people.sessionOf(name)
    await this.people.ready(owner)
    await this.requests.attempt({ type: 'locate-device', session, device: deviceIdOf(this, owner, on) })
  },
)

When('{person} erases {client}', async function (this: AccountWorld, name: string, on: string) {
  const session = await this.people.sessionOf(name)
  await this.requests.attempt({ type: 'erase-device', session, device: deviceIdOf(this, name, on) })
})

When(
  "{person} erases {person}'s {ownClient}",
  async function (this: AccountWorld, name: string, owner: string, on: string) {
    const session = await this.people.sessionOf(name)
    await this.people.ready(owner)
    await this.requests.attempt({ type: 'erase-device', session, device: deviceIdOf(this, owner, on) })
  },
)
