import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { type CodeSource, changedByOne, codeToJudge, readCode } from './code-source.ts'
import { type Flaw, malformed } from './flaws.ts'
import { tokenOn } from './own-numbers.ts'
import { confirmation, confirmationStart, haveConfirmed } from './two-step-devices.ts'
import type { AccountWorld } from './world.ts'

Given(
  '{person} has confirmed {client} as a trusted device',
  async function (this: AccountWorld, name: string, on: string) {
    await this.ready(name)
    await haveConfirmed(this, name, on)
  },
)

Given(
  '{person} has asked to confirm {client} as a trusted device',
  async function (this: AccountWorld, name: string, on: string) {
    await this.ready(name)
    await this.arrange(await confirmationStart(this, name, on))
  },
)

When(
  '{person} asks to confirm {client} as a trusted device',
  async function (this: AccountWorld, name: string, on: string) {
    await this.ready(name)
    await this.attempt(await confirmationStart(this, name, on))
  },
)

When(
  '{person} asks to confirm {client} as a trusted device on {client}',
  async function (this: AccountWorld, name: string, on: string, at: string) {
    const session = await tokenOn(this, name, at)
    await this.attempt({ ...(await confirmationStart(this, name, on)), session })
  },
)

When(
  '{person} confirms {client} with {code}',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource) {
    const code = await readCode(this, await this.ready(name), source)
    await this.attempt(await confirmation(this, name, on, code))
  },
)

When(
  '{person} confirms {client} with {code} with one digit changed',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource) {
    const code = changedByOne(await readCode(this, await this.ready(name), source))
    await this.attempt(await confirmation(this, name, on, code))
  },
)

When(
  '{person} confirms {client} with {code} {flaw}',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource, flaw: Flaw) {
    const code = malformed(flaw, await readCode(this, await this.ready(name), source))
    await this.attempt(await confirmation(this, name, on, code))
  },
)

When(
  '{person} confirms {client} with {code} on {client}',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource, at: string) {
    const code = await readCode(this, await this.ready(name), source)
    const session = await tokenOn(this, name, at)
    await this.attempt({ ...(await confirmation(this, name, on, code)), session })
  },
)

Then(
  '{code} confirms {client} of {person}',
  async function (this: AccountWorld, source: CodeSource, on: string, name: string) {
    this.markJudged()
    const person = await this.ready(name)
    const { device = '' } = this.client(person, on)
    const code = await codeToJudge(this, person, source)
    const session = await this.sessionOf(name)
    const demand = `The code should make ${on} a trusted device of ${name}`
    await this.require({ type: 'confirm-device', session, device, code }, demand)
    const { devices } = await this.require({ type: 'list-devices', session }, demand)
    const trusted = devices.find((one) => one.device === device)?.trusted === true
    if (!trusted) throw new BrokenRule(demand, 'trusted', 'not trusted')
  },
)
