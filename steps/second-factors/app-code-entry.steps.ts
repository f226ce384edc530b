import { Given, When } from '@cucumber/cucumber'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { AccountWorld } from '../support/world.ts'
import { type AppCode, findAppCode, otherThan } from './app-code.ts'
import { codeShown, heldApp } from './authenticator-app.ts'
import { arrangeHeldCode, enterHeldCode, enterRefused } from './enter-held-code.ts'

const enter = async (world: AccountWorld, name: string, which: AppCode, on: string): Promise<void> => {
  const at = world.people.client(await world.people.ready(name), on)
  const { code, accepted } = await findAppCode(world, which)
  if (await enterHeldCode(world, at, code, 'app')) accepted()
}

const arrangeEntry = async (world: AccountWorld, name: string, which: AppCode, on: string): Promise<void> => {
  const at = world.people.client(await world.people.ready(name), on)
  const { code, accepted } = await findAppCode(world, which)
  await arrangeHeldCode(world, at, code, 'app')
  accepted()
}

When(
  '{person} enters {appCode} on {client}',
  async function (this: AccountWorld, name: string, which: AppCode, on: string) {
    await enter(this, name, which, on)
  },
)

When(
  '{person} enters on {client} {appCode}',
  async function (this: AccountWorld, name: string, on: string, which: AppCode) {
    await enter(this, name, which, on)
  },
)

Given(
  '{person} has entered {appCode} on {client}',
  async function (this: AccountWorld, name: string, which: AppCode, on: string) {
    await arrangeEntry(this, name, which, on)
  },
)

Given(
  '{person} has entered on {client} {appCode}',
  async function (this: AccountWorld, name: string, on: string, which: AppCode) {
    await arrangeEntry(this, name, which, on)
  },
)

When(
  '{person} enters {appCode} on {client} and on {client} at the same time',
  async function (this: AccountWorld, name: string, which: AppCode, one: string, other: string) {
    const person = await this.people.ready(name)
    const { code } = await findAppCode(this, which)
    const signIns = [one, other].map((on) => this.people.client(person, on).signIn ?? '')
    await this.requests.attemptTogether<'enter-code'>(
      signIns.map((signIn) => ({ type: 'enter-code', signIn, code, from: 'app' })),
    )
  },
)

Given(
  '{person} has entered {amount} wrong code(s) of the app {string} on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, called: string, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    const { code } = await codeShown(this, heldApp(person, called), 0, 'signin.pending_lifetime')
    return repeatWithinLimit(this, 'code.attempts', amount, (count) =>
      enterRefused(
        this,
        at,
        Array.from({ length: count }, () => otherThan(code)),
        'app',
      ),
    )
  },
)
