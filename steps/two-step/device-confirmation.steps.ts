import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { type CodeSource, codeToJudge, readCode, withLastDigitChanged } from '../codes/code-source.ts'
import { type CodeFlaw, malformedCode } from '../codes/malformed-codes.ts'
import { sessionTokenOn } from '../phones/phone-numbers.ts'
import type { AccountWorld } from '../support/world.ts'
import { arrangeConfirmed, confirmDeviceCommand, startConfirmationCommand } from './two-step-devices.ts'

Given(
  '{person} has confirmed {client} as a trusted device',
  async function (this: AccountWorld, name: string, on: string) {
    await this.people.ready(name)
    await arrangeConfirmed(this, name, on)
  },
)

Given(
  '{person} has asked to confirm {client} as a trusted device',
  async function (this: AccountWorld, name: string, on: string) {
    await this.people.ready(name)
    await this.requests.arrange(await startConfirmationCommand(this, name, on))
  },
)

When(
  '{person} asks to confirm {client} as a trusted device',
  async function (this: AccountWorld, name: string, on: string) {
    await this.people.ready(name)
    await this.requests.attempt(await startConfirmationCommand(this, name, on))
  },
)

When(
  '{person} asks to confirm {client} as a trusted device on {client}',
  async function (this: AccountWorld, name: string, on: string, at: string) {
    const session = await sessionTokenOn(this, name, at)
    await this.requests.attempt({ ...(await startConfirmationCommand(this, name, on)), session })
  },
)

When(
  '{person} confirms {client} with {code}',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource) {
    const code = await readCode(this, await this.people.ready(name), source)
    await this.requests.attempt(await confirmDeviceCommand(this, name, on, code))
  },
)

When(
  '{person} confirms {client} with {code} with one digit changed',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource) {
    const code = withLastDigitChanged(await readCode(this, await this.people.ready(name), source))
    await this.requests.attempt(await confirmDeviceCommand(this, name, on, code))
  },
)

When(
  '{person} confirms {client} with {code} {flaw}',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource, flaw: CodeFlaw) {
    const code = malformedCode(flaw, await readCode(this, await this.people.ready(name), source))
    await this.requests.attempt(await confirmDeviceCommand(this, name, on, code))
  },
)

When(
  '{person} confirms {client} with {code} on {client}',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource, at: string) {
    const code = await readCode(this, await this.people.ready(name), source)
    const session = await sessionTokenOn(this, name, at)
    await this.requests.attempt({ ...(await confirmDeviceCommand(this, name, on, code)), session })
  },
)

Then(
  "{code} confirms {person}'s {ownClient}",
  async function (this: AccountWorld, source: CodeSource, name: string, on: string) {
    this.judgement.markJudged()
    const person = await this.people.ready(name)
    const { device = '' } = this.people.client(person, on)
    const code = await codeToJudge(this, person, source)
    const session = await this.people.sessionOf(name)
    const demand = `The code should make ${on} a trusted device of ${name}`
    await this.requests.require({ type: 'confirm-device', session, device, code }, demand)
    const { devices } = await this.requests.require({ type: 'list-devices', session }, demand)
    const trusted = devices.find((one) => one.device === device)?.trusted === true
    if (!trusted) throw new BrokenRule(demand, 'trusted', 'not trusted')
  },
)
