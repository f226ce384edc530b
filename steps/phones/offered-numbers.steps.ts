import { Then } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { Amount } from '../support/amounts.ts'
import type { AccountWorld } from '../support/world.ts'
import { phoneIdOf } from './phone-numbers.ts'

Then(
  '{person} is offered {amount} numbers on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const expected = amount(this.sandbox.parameter('phone.max'))
    const { length } = this.people.client(await this.people.ready(name), on).phones ?? []
    if (length !== expected) throw new BrokenRule('The count of offered numbers is wrong', `${expected}`, `${length}`)
  },
)

Then(
  "{person}'s number {string} is offered on {client}",
  async function (this: AccountWorld, name: string, number: string, on: string) {
    if (!(await isOffered(this, number, name, on))) {
      throw new BrokenRule(`The number ${number} should be offered for codes`, 'offered', 'not offered')
    }
  },
)

Then(
  "{person}'s number {string} is not offered on {client}",
  async function (this: AccountWorld, name: string, number: string, on: string) {
    if (await isOffered(this, number, name, on)) {
      throw new BrokenRule(`The number ${number} must not be offered for codes`, 'not offered', 'offered')
    }
  },
)

/** Whether the waiting sign-in on a client offered the number for its code. */
const isOffered = async (world: AccountWorld, number: string, name: string, on: string): Promise<boolean> => {
  if (world.judgement.isPending) world.judgement.answer()
  const person = await world.people.ready(name)
  const { phones = [] } = world.people.client(person, on)
  return phones.some(({ phone }) => phone === phoneIdOf(person, number))
}
