import { Given } from '@cucumber/cucumber'
import type { CommandOf } from '../src/protocol/command.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import { wrongCodes } from './code-source.ts'
import { type Amount, within } from './counting.ts'
import { verifying } from './own-enrolment.ts'
import { idOf } from './own-numbers.ts'
import { freshPassword } from './password-choice.ts'
import type { AccountWorld } from './world.ts'

type Guess = CommandOf<'verify-phone' | 'verify-enrolled-phone' | 'finish-password-reset'>

/** Wrong codes where a code completes no sign-in; each has to be refused. */
const guess = (world: AccountWorld, amount: Amount, rule: string, entering: (code: string) => Guess) =>
  within(world, 'code.attempts', amount, async (count) => {
    for (const code of await wrongCodes(world, count)) {
      const answer = await world.ask(entering(code))
      if (answer.type !== 'refused') throw new CannotArrange('a wrong code was accepted', { by: rule })
    }
  })

Given(
  '{person} has tried {amount} wrong codes on the number {string}',
  async function (this: AccountWorld, name: string, amount: Amount, number: string) {
    const phone = idOf(await this.ready(name), number)
    const session = await this.sessionOf(name)
    return guess(this, amount, 'PHONE-15', (code) => ({ type: 'verify-phone', session, phone, code }))
  },
)

Given(
  '{person} has tried {amount} wrong codes on the given number {string}',
  async function (this: AccountWorld, name: string, amount: Amount, number: string) {
    const person = await this.ready(name)
    return guess(this, amount, 'ENROL-16', (code) => verifying(person, number, code))
  },
)

Given(
  '{person} has tried {amount} wrong codes for the forgotten password',
  async function (this: AccountWorld, name: string, amount: Amount) {
    const { reset = '' } = await this.ready(name)
    const newPassword = freshPassword(this)
    return guess(this, amount, 'PASSWORD-05', (code) => ({ type: 'finish-password-reset', reset, code, newPassword }))
  },
)
