import { Then } from '@cucumber/cucumber'
import type { PhoneMethod } from '../../src/protocol/client.ts'
import type { Delivery } from '../../src/protocol/control.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { AccountWorld } from '../support/world.ts'

Then(
  'a code arrives by {phoneMethod} at {string}',
  async function (this: AccountWorld, channel: PhoneMethod, number: string) {
    this.judgement.markJudged()
    const arrived = (await this.messages.sinceAttempt()).filter((one) => one.to === number)
    mustDeliverCode(this, arrived, channel, number)
  },
)

Then(
  'a code arrives by {phoneMethod} at {string} and nowhere else',
  async function (this: AccountWorld, channel: PhoneMethod, number: string) {
    this.judgement.markJudged()
    const arrived = (await this.messages.sinceAttempt()).filter(leadsToCode)
    mustDeliverCode(this, arrived, channel, number)
    mustBeEmpty(arrived.slice(1), `One message to ${number} is enough`)
  },
)

Then(
  'a code arrives by text or call at {string} and nowhere else',
  async function (this: AccountWorld, number: string) {
    this.judgement.markJudged()
    const arrived = (await this.messages.sinceAttempt()).filter(leadsToCode)
    const isCalled = arrived.some(({ channel, to }) => channel === 'call' && to === number)
    mustDeliverCode(this, arrived, isCalled ? 'call' : 'text', number)
    mustBeEmpty(arrived.slice(1), `One message to ${number} is enough`)
  },
)

Then(
  'a code arrives by {phoneMethod} at {string} and at no other number',
  async function (this: AccountWorld, channel: PhoneMethod, number: string) {
    this.judgement.markJudged()
    const arrived = (await this.messages.sinceAttempt()).filter(
      (one) => one.channel === 'text' || one.channel === 'call',
    )
    mustDeliverCode(this, arrived, channel, number)
    mustBeEmpty(arrived.slice(1), `One message to ${number} is enough`)
  },
)

Then('{int} code(s) arrives at {string}', async function (this: AccountWorld, expected: number, number: string) {
  this.judgement.markJudged()
  const { length } = (await this.messages.sinceAttempt()).filter((one) => one.to === number && one.code !== undefined)
  if (length !== expected) throw new BrokenRule(`Wrong number of codes at ${number}`, `${expected}`, `${length}`)
})

Then('nothing arrives at {string}', async function (this: AccountWorld, number: string) {
  this.judgement.markJudged()
  mustBeEmpty(
    (await this.messages.sinceAttempt()).filter((one) => one.to === number),
    `Nothing may arrive at ${number}`,
  )
})

Then(
  'nothing arrives by {phoneMethod} at {string}',
  async function (this: AccountWorld, channel: PhoneMethod, number: string) {
    this.judgement.markJudged()
    const arrived = (await this.messages.sinceAttempt()).filter((one) => one.to === number && one.channel === channel)
    mustBeEmpty(arrived, `Nothing may arrive by ${channel} at ${number}`)
  },
)

Then('no code arrives', async function (this: AccountWorld) {
  this.judgement.markJudged()
  mustBeEmpty((await this.messages.sinceAttempt()).filter(leadsToCode), 'No code may be sent here')
})

Then('no code arrives except at {string}', async function (this: AccountWorld, number: string) {
  this.judgement.markJudged()
  const elsewhere = (await this.messages.sinceAttempt()).filter((one) => leadsToCode(one) && one.to !== number)
  mustBeEmpty(elsewhere, `No code may be sent except to ${number}`)
})

Then(
  'a code or a request arrives for {person} on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    this.judgement.markJudged()
    const { device } = this.people.client(await this.people.ready(name), on)
    mustArriveOn(await this.messages.sinceAttempt(), device, on)
  },
)

Then(
  'a code or a request arrives for {person} on {client} and nowhere else',
  async function (this: AccountWorld, name: string, on: string) {
    this.judgement.markJudged()
    const { device } = this.people.client(await this.people.ready(name), on)
    const arrived = await this.messages.sinceAttempt()
    mustArriveOn(arrived, device, on)
    mustBeEmpty(
      arrived.filter((one) => leadsToCode(one) && one.to !== device),
      `No code may arrive but on ${on}`,
    )
  },
)

Then(
  'a code arrives for {person} on {client} and nowhere else',
  async function (this: AccountWorld, name: string, on: string) {
    this.judgement.markJudged()
    const { device } = this.people.client(await this.people.ready(name), on)
    const arrived = (await this.messages.sinceAttempt()).filter(leadsToCode)
    const code = arrived.find((one) => one.channel === 'push' && one.to === device)?.code
    if (code === undefined) throw new BrokenRule(`A code should arrive on ${on}`, 'a code', deliveriesText(arrived))
    mustBeEmpty(
      arrived.filter((one) => one.to !== device),
      `No code may arrive but on ${on}`,
    )
    this.codes.remember(code)
  },
)

Then('nothing arrives for {person} on {client}', async function (this: AccountWorld, name: string, on: string) {
  this.judgement.markJudged()
  const { device } = this.people.client(await this.people.ready(name), on)
  mustBeEmpty(
    (await this.messages.sinceAttempt()).filter((one) => one.to === device),
    `Nothing may arrive on ${on}`,
  )
})

/** A code, or a request that shows one when it is allowed. */
const leadsToCode = ({ code, request }: Delivery): boolean => code !== undefined || request !== undefined

/** A code must have arrived by that channel; it is remembered as "that code". */
const mustDeliverCode = (
  world: AccountWorld,
  arrived: readonly Delivery[],
  channel: PhoneMethod,
  number: string,
): void => {
  const code = arrived.find((one) => one.channel === channel && one.to === number)?.code
  if (code === undefined) {
    throw new BrokenRule(
      `A code should arrive by ${channel} at ${number}`,
      `a code by ${channel}`,
      deliveriesText(arrived),
    )
  }
  world.codes.remember(code)
}

const mustArriveOn = (arrived: readonly Delivery[], device: string | undefined, on: string): void => {
  const there = arrived.filter((one) => one.channel === 'push' && one.to === device)
  if (there.some(leadsToCode)) return
  throw new BrokenRule(`A code or a request should arrive on ${on}`, 'a code or a request', deliveriesText(there))
}

const mustBeEmpty = (arrived: readonly Delivery[], demand: string): void => {
  if (arrived.length > 0) throw new BrokenRule(demand, 'nothing', deliveriesText(arrived))
}

const deliveriesText = (deliveries: readonly Delivery[]): string =>
  deliveries.length === 0 ? 'nothing' : deliveries.map((one) => `one by ${one.channel}`).join(', ')
