import { Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { type CodeSource, codeToJudge } from './code-source.ts'
import type { AccountWorld } from './world.ts'

When(
  '{person} asks to confirm {client} as a trusted device',
  async function (this: AccountWorld, name: string, on: string) {
    const { device = '' } = this.client(await this.ready(name), on)
    await this.attempt({ type: 'start-device-confirmation', session: await this.sessionOf(name), device })
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
