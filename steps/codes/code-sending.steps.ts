import { Given, When } from '@cucumber/cucumber'
import type { PhoneMethod } from '../../src/protocol/client.ts'
import type { CommandOf } from '../../src/protocol/command.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { AccountWorld } from '../support/world.ts'

When(
  '{person} asks on {client} for a code by {phoneMethod} to {string}',
  async function (this: AccountWorld, name: string, on: string, via: PhoneMethod, number: string) {
    await this.requests.attempt(await sending(this, name, on, via, number))
  },
)

When(
  "{person} asks on {client} for a code by {phoneMethod} to {person}'s number",
  async function (this: AccountWorld, name: string, on: string, via: PhoneMethod, owner: string) {
    const [phone = ''] = (await this.people.ready(owner)).phones.values()
    await this.requests.attempt({ ...(await sending(this, name, on, via, '')), phone })
  },
)

When(
  '{person} asks {int} times at the same time on {client} for a code by {phoneMethod} to {string}',
  async function (this: AccountWorld, name: string, times: number, on: string, via: PhoneMethod, number: string) {
    const command = await sending(this, name, on, via, number)
    await this.requests.attemptTogether(Array.from({ length: times }, () => command))
  },
)

Given(
  '{person} has asked on {client} for a code by {phoneMethod} to {string}',
  async function (this: AccountWorld, name: string, on: string, via: PhoneMethod, number: string) {
    await this.requests.arrange(await sending(this, name, on, via, number))
  },
)

Given(
  '{person} has asked {amount} times on {client} for a code by {phoneMethod} to {string}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string, via: PhoneMethod, number: string) {
    const command = await sending(this, name, on, via, number)
    return repeatWithinLimit(this, 'code.sends', amount, async (count) => {
      for (let index = 0; index < count; index += 1) await this.requests.arrange(command)
    })
  },
)

Given(
  '{person} has been refused {amount} further code(s) by {phoneMethod} to {string} on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, via: PhoneMethod, number: string, on: string) {
    const command = await sending(this, name, on, via, number)
    return repeatWithinLimit(this, 'code.sends', amount, async (count) => {
      for (let index = 0; index < count; index += 1) {
        const answer = await this.requests.ask(command)
        if (answer.type !== 'refused') throw new CannotArrange('a code above the limit was sent')
      }
    })
  },
)

const sending = async (
  world: AccountWorld,
  name: string,
  on: string,
  via: PhoneMethod,
  number: string,
): Promise<CommandOf<'send-code'>> => {
  const person = await world.people.ready(name)
  return {
    type: 'send-code',
    signIn: world.people.client(person, on).signIn ?? '',
    via,
    phone: person.phones.get(number) ?? '',
  }
}
