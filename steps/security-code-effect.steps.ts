import { Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { answerText } from './answer-text.ts'
import { type CodeSource, readCode } from './code-source.ts'
import { demandUnrevealed, joinBySecurityCode } from './security-code-effect.ts'
import { entering, type SecurityCodeWord, securityCodeOf } from './security-code-entry.ts'
import { enter } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

Then(
  '{securityCode} lets {person} join on {client}',
  async function (this: AccountWorld, word: SecurityCodeWord, name: string, on: string) {
    if (this.hasUnjudged) this.judged()
    const person = await this.ready(name)
    await joinBySecurityCode(this, entering(this, person, this.client(person, on), word), on)
  },
)

Then(
  '{securityCode} does not let {person} join on {client}',
  async function (this: AccountWorld, word: SecurityCodeWord, name: string, on: string) {
    if (this.hasUnjudged) this.judged()
    const person = await this.ready(name)
    const answer = await this.ask(entering(this, person, this.client(person, on), word))
    if (answer.type === 'refused') return
    throw new BrokenRule(`That security code must not let ${name} join on ${on}`, 'refused', answerText(answer))
  },
)

Then('the keychain of {person} is off on {client}', async function (this: AccountWorld, name: string, on: string) {
  if (this.hasUnjudged) this.judged()
  const { session = '' } = this.client(await this.ready(name), on)
  const demand = `The keychain of ${name} should be off on ${on}`
  const { state } = await this.require({ type: 'read-keychain', session }, demand)
  if (state !== 'off') throw new BrokenRule(demand, 'off', state)
})

When(
  '{person} enters {securityCode} as the verification code on {client}',
  async function (this: AccountWorld, name: string, word: SecurityCodeWord, on: string) {
    const person = await this.ready(name)
    await enter(this, this.client(person, on), securityCodeOf(this, person, word))
  },
)

When(
  '{person} enters {code} as the security code on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    const at = this.client(person, on)
    at.items ??= []
    const securityCode = await readCode(this, person, source)
    await this.attempt({ type: 'enter-security-code', session: at.session ?? '', securityCode })
  },
)

When('support asks for the security code of {person}', async function (this: AccountWorld, name: string) {
  const { identifier } = await this.ready(name)
  const { staff } = await this.control({ type: 'issue-staff-token' })
  await this.attempt({ type: 'support-read-security-code', staff, identifier })
})

When(
  '{person} asks how the keychain stands on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const { session = '' } = this.client(await this.ready(name), on)
    await this.attempt({ type: 'read-keychain', session })
  },
)

Then('no answer to {person} holds her security code', async function (this: AccountWorld, name: string) {
  const answers = this.judgedAll()
  this.markJudged()
  await demandUnrevealed(this, await this.ready(name), answers)
})
