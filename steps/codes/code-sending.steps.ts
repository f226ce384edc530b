import { Given, When } from '@cucumber/cucumber'
import type { PhoneMethod } from '../../src/protocol/client.ts'
import type { CommandOf } from '../../src/protocol/command.ts'
import { arrangeSignIn, useNewClient } from '../sign-in/sign-in.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { Edge } from '../support/world/clock.ts'
import type { AccountWorld } from '../support/world.ts'
import { refuseHalfway } from './refused-halfway.ts'

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
  '{person} has asked on {client} for a code by {phoneMethod} to {string} {amount} times',
  async function (this: AccountWorld, name: string, on: string, via: PhoneMethod, number: string, amount: Amount) {
    const command = await sending(this, name, on, via, number)
    return repeatWithinLimit(this, 'code.sends', amount, async (count) => {
      for (let index = 0; index < count; index += 1) await this.requests.arrange(command)
    })
  },
)

/** At a sign-in that begins then. */
Given(
  '{person} has been refused as many codes again by {phoneMethod} to {string} on a browser halfway through the time in which codes are counted, and it is {edge} its end',
  async function (this: AccountWorld, name: string, via: PhoneMethod, number: string, edge: Edge) {
    const person = await this.people.ready(name)
    const phone = person.phones.get(number) ?? ''
    const at = useNewClient(this, person, 'browser')
    await refuseHalfway(this, 'code.sends', edge, async () => {
      if (at.signIn === undefined) await arrangeSignIn(this, person, at)
      return this.requests.ask({ type: 'send-code', signIn: at.signIn ?? '', via, phone })
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
