import { Given } from '@cucumber/cucumber'
import type { CommandOf } from '../../src/protocol/command.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { verifyEnrolledPhoneCommand } from '../enrolment/enrolment.ts'
import { freshPassword } from '../passwords/password-choice.ts'
import { phoneIdOf } from '../phones/phone-numbers.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { AccountWorld } from '../support/world.ts'
import { wrongCodes } from './code-source.ts'

type Guess = CommandOf<
  'verify-phone' | 'verify-enrolled-phone' | 'finish-password-reset' | 'enter-keychain-code' | 'start-sign-in'
>

/** Wrong codes where a code completes no sign-in; each has to be refused. */
const guess = (world: AccountWorld, amount: Amount, rule: string, entering: (code: string) => Guess) =>
  repeatWithinLimit(world, 'code.attempts', amount, async (count) => {
    for (const code of await wrongCodes(world, count)) {
      const answer = await world.requests.ask(entering(code))
      if (answer.type !== 'refused') throw new CannotArrange('a wrong code was accepted', { by: rule })
    }
  })

Given(
  '{person} has tried {amount} wrong code(s) on the number {string}',
  async function (this: AccountWorld, name: string, amount: Amount, number: string) {
    const phone = phoneIdOf(await this.people.ready(name), number)
    const session = await this.people.sessionForNumbersOf(name)
    return guess(this, amount, 'PHONE-15', (code) => ({ type: 'verify-phone', session, phone, code }))
  },
)

Given(
  '{person} has tried {amount} wrong code(s) on the given number {string}',
  async function (this: AccountWorld, name: string, amount: Amount, number: string) {
    const person = await this.people.ready(name)
    return guess(this, amount, 'ENROL-16', (code) => verifyEnrolledPhoneCommand(person, number, code))
  },
)

Given(
  '{person} has tried {amount} wrong code(s) for the forgotten password',
  async function (this: AccountWorld, name: string, amount: Amount) {
    const { reset = '' } = await this.people.ready(name)
    const newPassword = freshPassword(this)
    return guess(this, amount, 'PASSWORD-05', (code) => ({ type: 'finish-password-reset', reset, code, newPassword }))
  },
)

Given(
  '{person} has tried {amount} wrong code(s) to join the keychain on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    return guess(this, amount, 'KEYCHAIN-22', (code) => ({ type: 'enter-keychain-code', session, code }))
  },
)

Given(
  '{person} has appended {amount} wrong codes to the password on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const person = await this.people.ready(name)
    const { identifier, password } = person
    const { client } = this.people.client(person, on)
    return guess(this, amount, 'LEGACY-04', (code) => ({
      type: 'start-sign-in',
      identifier,
      password: password + code,
      client,
    }))
  },
)
