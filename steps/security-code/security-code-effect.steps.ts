import { Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { type CodeSource, readCode } from '../codes/code-source.ts'
import { enterCode } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'
import { joinBySecurityCode, mustNotReveal } from './security-code-effect.ts'
import { enterSecurityCodeCommand, type SecurityCodeWord, securityCodeOf } from './security-code-entry.ts'

Then(
  '{person} can join the keychain on {client} with {securityCode}',
  async function (this: AccountWorld, name: string, on: string, word: SecurityCodeWord) {
    if (this.judgement.isPending) this.judgement.answer()
    const person = await this.people.ready(name)
    await joinBySecurityCode(this, enterSecurityCodeCommand(this, person, this.people.client(person, on), word), on)
  },
)

Then(
  '{person} cannot join the keychain on {client} with {securityCode}',
  async function (this: AccountWorld, name: string, on: string, word: SecurityCodeWord) {
    if (this.judgement.isPending) this.judgement.answer()
    const person = await this.people.ready(name)
    const answer = await this.requests.ask(enterSecurityCodeCommand(this, person, this.people.client(person, on), word))
    if (answer.type === 'refused') return
    throw new BrokenRule(`That security code must not let ${name} join on ${on}`, 'refused', answerText(answer))
  },
)

Then(
  "{person}'s keychain is reported as off on {client}",
  async function (this: AccountWorld, name: string, on: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    const demand = `${name}'s keychain should be off on ${on}`
    const { state } = await this.requests.require({ type: 'read-keychain', session }, demand)
    if (state !== 'off') throw new BrokenRule(demand, 'off', state)
  },
)

When(
  '{person} enters {securityCode} as the verification code on {client}',
  async function (this: AccountWorld, name: string, word: SecurityCodeWord, on: string) {
    const person = await this.people.ready(name)
    await enterCode(this, this.people.client(person, on), securityCodeOf(this, person, word))
  },
)

When(
  '{person} enters {code} as the security code on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    at.items ??= []
    const securityCode = await readCode(this, person, source)
    await this.requests.attempt({ type: 'enter-security-code', session: at.session ?? '', securityCode })
  },
)

When("support asks for {person}'s security code", async function (this: AccountWorld, name: string) {
  const { identifier } = await this.people.ready(name)
  const { staff } = await this.sandbox.control({ type: 'issue-staff-token' })
  await this.requests.attempt({ type: 'support-read-security-code', staff, identifier })
})

When(
  '{person} reads the state of the keychain on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    await this.requests.attempt({ type: 'read-keychain', session })
  },
)

Then('no response to {person} contains her security code', async function (this: AccountWorld, name: string) {
  const answers = this.judgement.answers()
  this.judgement.markJudged()
  await mustNotReveal(this, await this.people.ready(name), answers)
})
