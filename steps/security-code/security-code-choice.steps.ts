import { Given, Then, When } from '@cucumber/cucumber'
import type { NewSecurityCode } from '../../src/protocol/areas/keychain.ts'
import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { arrangeTurnOn, turnOnCommand } from '../keychain/keychain-membership.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import {
  newSecurityCode,
  newSecurityCodeThatFits,
  noteArrangedSecurityCode,
  noteSecurityCode,
} from './security-code-choice.ts'

type Change = CommandOf<'change-security-code'>

Given(
  '{person} has a keychain with {newSecurityCode} and the number {string} on {client}',
  async function (this: AccountWorld, name: string, words: string, number: string, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    const securityCode = newSecurityCodeThatFits(this, person, words)
    noteArrangedSecurityCode(
      person,
      securityCode,
      await arrangeTurnOn(this, at, turnOnCommand(person, at, { securityCode, number })),
    )
  },
)

When(
  '{person} sets up the keychain on {client} with {newSecurityCode} and the number {string}',
  async function (this: AccountWorld, name: string, on: string, words: string, number: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    at.items ??= []
    const securityCode = newSecurityCode(this, person, words)
    noteSecurityCode(
      person,
      securityCode,
      await this.requests.attempt(turnOnCommand(person, at, { securityCode, number })),
    )
  },
)

When(
  '{person} sets up the keychain on {client} with {newSecurityCode} and no number',
  async function (this: AccountWorld, name: string, on: string, words: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    at.items ??= []
    await this.requests.attempt(turnOnCommand(person, at, { securityCode: newSecurityCode(this, person, words) }))
  },
)

When(
  '{person} sets up the keychain on {client} with a complex security code of {amount} characters and the number {string}',
  function (this: AccountWorld, name: string, on: string, amount: Amount, number: string) {
    return repeatWithinLimit(this, 'ksc.complex_min', amount, async (length) => {
      const person = await this.people.ready(name)
      const at = this.people.client(person, on)
      at.items ??= []
      const securityCode = { form: 'complex', value: 'Kite-42&Rain!'.repeat(5).slice(0, length) } as const
      const answer = await this.requests.attempt(turnOnCommand(person, at, { securityCode, number }))
      noteSecurityCode(person, securityCode, answer)
    })
  },
)

When(
  '{person} chooses {newSecurityCode} and the number {string} on {client}',
  async function (this: AccountWorld, name: string, words: string, number: string, on: string) {
    const person = await this.people.ready(name)
    const command = change(this, person, newSecurityCode(this, person, words), number, on)
    noteSecurityCode(person, command.securityCode, await this.requests.attempt(command))
  },
)

Given(
  '{person} has chosen {newSecurityCode} and the number {string} on {client}',
  async function (this: AccountWorld, name: string, words: string, number: string, on: string) {
    const person = await this.people.ready(name)
    const command = change(this, person, newSecurityCodeThatFits(this, person, words), number, on)
    noteArrangedSecurityCode(person, command.securityCode, await this.requests.arrange(command))
  },
)

/** The number that the keychain has stays. */
Given(
  '{person} has chosen {newSecurityCode} on {client}',
  async function (this: AccountWorld, name: string, words: string, on: string) {
    const person = await this.people.ready(name)
    const { session = '' } = this.people.client(person, on)
    const securityCode = newSecurityCodeThatFits(this, person, words)
    const command = { type: 'change-security-code', session, securityCode } as const
    noteArrangedSecurityCode(person, securityCode, await this.requests.arrange(command))
  },
)

When(
  '{person} resets the keychain on {client} with {newSecurityCode} and the number {string}',
  async function (this: AccountWorld, name: string, on: string, words: string, number: string) {
    const person = await this.people.ready(name)
    const command = reset(this, person, newSecurityCode(this, person, words), number, on)
    noteSecurityCode(person, command.securityCode, await this.requests.attempt(command))
  },
)

Given(
  '{person} has reset the keychain on {client} with {newSecurityCode} and the number {string}',
  async function (this: AccountWorld, name: string, on: string, words: string, number: string) {
    const person = await this.people.ready(name)
    const command = reset(this, person, newSecurityCodeThatFits(this, person, words), number, on)
    noteArrangedSecurityCode(person, command.securityCode, await this.requests.arrange(command))
  },
)

When('{person} resets the keychain on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  const { type: _, items: __, ...entered } = turnOnCommand(person, this.people.client(person, on))
  await this.requests.attempt({ type: 'reset-keychain', ...entered })
})

Then('{person} and {person} have different security codes', function (this: AccountWorld, one: string, other: string) {
  this.judgement.markJudged()
  const [own, others] = [this.people.named(one).securityCode, this.people.named(other).securityCode]
  const demand = 'Two random security codes should differ'
  if (own === undefined || others === undefined) throw new BrokenRule(demand, 'two security codes', 'none was shown')
  if (own === others) throw new BrokenRule(demand, 'two different ones', 'the same one twice')
})

const change = (
  world: AccountWorld,
  person: Person,
  securityCode: NewSecurityCode,
  number: string,
  on: string,
): Change => ({
  type: 'change-security-code',
  session: world.people.client(person, on).session ?? '',
  securityCode,
  number,
})

const reset = (world: AccountWorld, person: Person, securityCode: NewSecurityCode, number: string, on: string) => {
  const { type: _, items: __, ...entered } = turnOnCommand(person, world.people.client(person, on))
  return { type: 'reset-keychain', ...entered, securityCode, number } as const
}
