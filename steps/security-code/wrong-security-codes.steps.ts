import { Given, Then, When } from '@cucumber/cucumber'
import { securityCodeRemedies } from '../../src/protocol/areas/security-code.ts'
import { parameters } from '../../src/protocol/parameters.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { Amount } from '../support/amounts.ts'
import { answerText } from '../support/answer-text.ts'
import { requireSetting } from '../support/required-setting.ts'
import type { AccountWorld } from '../support/world.ts'
import {
  accessLimit,
  enterWrongSecurityCodes,
  enterWrongSecurityCodesUnlocked,
  wrongSecurityCodes,
} from './wrong-security-codes.ts'

Given('the service deletes a keychain as soon as it locks it', function (this: AccountWorld) {
  return requireSetting(this, 'ksc.delete_after', this.sandbox.parameter('ksc.lock_after'))
})

Given('the service deletes a keychain some time after it locks it', function (this: AccountWorld) {
  const lock = this.sandbox.parameter('ksc.lock_after')
  if (this.sandbox.parameter('ksc.delete_after') > lock) return undefined
  return requireSetting(this, 'ksc.delete_after', Math.min(2 * lock, parameters['ksc.delete_after'].max))
})

Given(
  '{person} has entered {amount} wrong security code(s) on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const person = await this.people.ready(name)
    return enterWrongSecurityCodes(this, person, this.people.client(person, on), amount(accessLimit(this)))
  },
)

Given(
  '{person} has entered {amount} wrong security code(s) on {client}, with support unlocking after each lock',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const person = await this.people.ready(name)
    return enterWrongSecurityCodesUnlocked(this, person, this.people.client(person, on), amount)
  },
)

When(
  '{person} enters {amount} wrong security codes at the same time on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const person = await this.people.ready(name)
    const commands = wrongSecurityCodes(this, person, this.people.client(person, on), amount(accessLimit(this)))
    if (!commands) return 'skipped'
    await this.requests.attemptTogether(commands)
    return undefined
  },
)

Then('the refusal says that too many wrong security codes were entered', function (this: AccountWorld) {
  const answer = this.judgement.answer()
  if (answer.type === 'refused' && answer.reason === 'security-code-locked') return
  const demand = 'The refusal should tell that wrong security codes were too many'
  throw new BrokenRule(demand, 'refused as security-code-locked', answerText(answer))
})

Then('the refusal names another keychain device and a reset as ways to go on', function (this: AccountWorld) {
  const answer = this.judgement.answer()
  const named = answer.type === 'refused' ? (answer.remedies ?? []) : []
  if (securityCodeRemedies.every((remedy) => named.includes(remedy))) return
  const actual = answer.type === 'refused' ? named.join(', ') || 'no way out' : answerText(answer)
  throw new BrokenRule('The refusal should name both ways out', securityCodeRemedies.join(', '), actual)
})
