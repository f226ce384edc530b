import { When } from '@cucumber/cucumber'
import { deviceOn } from './two-step-devices.ts'
import type { AccountWorld } from './world.ts'

When('{person} locates {client}', async function (this: AccountWorld, name: string, on: string) {
  const session = await this.sessionOf(name)
  await this.attempt({ type: 'locate-device', session, device: deviceOn(this, name, on) })
})

When(
  '{person} locates {client} of {person}',
  async function (this: AccountWorld, name: string, on: string, owner: string) {
    const session = await this.sessionOf(name)
    await this.ready(owner)
    await this.attempt({ type: 'locate-device', session, device: deviceOn(this, owner, on) })
  },
)

When('{person} erases {client}', async function (this: AccountWorld, name: string, on: string) {
  const session = await this.sessionOf(name)
  await this.attempt({ type: 'erase-device', session, device: deviceOn(this, name, on) })
})

When(
  '{person} erases {client} of {person}',
  async function (this: AccountWorld, name: string, on: string, owner: string) {
    const session = await this.sessionOf(name)
    await this.ready(owner)
    await this.attempt({ type: 'erase-device', session, device: deviceOn(this, owner, on) })
  },
)
