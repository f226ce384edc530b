import { Given, Then, When } from '@cucumber/cucumber'
import type { PhoneMethod } from '../src/protocol/client.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { setUpOf } from './accounts.steps.ts'
import type { KindWord } from './clients.ts'
import { type CodeSource, changedByOne, readCode } from './code-source.ts'
import type { Amount } from './counting.ts'
import {
  addition,
  haveAdded,
  idOf,
  keepNumber,
  listed,
  mustStand,
  type NumberState,
  removal,
  tokenOn,
  verification,
} from './own-numbers.ts'
import { seat } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

Given('{person} sits at a new {kind}', async function (this: AccountWorld, name: string, kind: KindWord) {
  seat(this, await this.ready(name), kind)
})

Given('{person} has {amount} trusted numbers', function (this: AccountWorld, name: string, amount: Amount) {
  const { phones } = setUpOf(this, name)
  const count = amount(this.parameter('phone.max'))
  phones.length = Math.min(phones.length, count)
  for (let next = 1000; phones.length < count; next += 1) phones.push({ number: `+1202556${next}`, verified: true })
})

When(
  '{person} adds the number {string} by {phoneMethod}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod) {
    const answer = await this.attempt(addition(await this.sessionOf(name), number, method))
    keepNumber(this.person(name), number, answer)
  },
)

When(
  '{person} adds the number {string} by {phoneMethod} on {client}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod, on: string) {
    const answer = await this.attempt(addition(await tokenOn(this, name, on), number, method))
    keepNumber(this.person(name), number, answer)
  },
)

Given(
  '{person} has added the number {string} by {phoneMethod}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod) {
    await haveAdded(this, name, number, method)
  },
)

When(
  '{person} adds and verifies the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    const answer = await this.attempt(addition(await this.sessionOf(name), number, 'text'))
    keepNumber(this.person(name), number, answer)
    if (answer.type === 'phone-added') await this.attempt(await verification(this, name, number))
  },
)

Given(
  '{person} has added and verified the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    await haveAdded(this, name, number, 'text')
    await this.arrange(await verification(this, name, number))
  },
)

When(
  '{person} asks for another code for the number {string} by {phoneMethod}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod) {
    const phone = idOf(await this.ready(name), number)
    await this.attempt({ type: 'send-phone-code', session: await this.sessionOf(name), phone, method })
  },
)

When(
  '{person} verifies the number {string} with {code}',
  async function (this: AccountWorld, name: string, number: string, source: CodeSource) {
    const person = await this.ready(name)
    const code = await readCode(this, person, source)
    const session = await this.sessionOf(name)
    await this.attempt({ type: 'verify-phone', session, phone: idOf(person, number), code })
  },
)

When(
  '{person} verifies the number {string} with {code} with one digit changed',
  async function (this: AccountWorld, name: string, number: string, source: CodeSource) {
    const person = await this.ready(name)
    const code = changedByOne(await readCode(this, person, source))
    const session = await this.sessionOf(name)
    await this.attempt({ type: 'verify-phone', session, phone: idOf(person, number), code })
  },
)

When(
  '{person} verifies the number {string} with {code} on {client}',
  async function (this: AccountWorld, name: string, number: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    const code = await readCode(this, person, source)
    const session = await tokenOn(this, name, on)
    await this.attempt({ type: 'verify-phone', session, phone: idOf(person, number), code })
  },
)

Then(
  '{code} verifies the number {string} of {person}',
  async function (this: AccountWorld, source: CodeSource, number: string, name: string) {
    const person = await this.ready(name)
    const code = await readCode(this, person, source)
    const session = await this.sessionOf(name)
    const command = { type: 'verify-phone', session, phone: idOf(person, number), code } as const
    await this.require(command, `The code should verify the number ${number}`)
    await mustStand(this, name, number, 'trusted')
  },
)

When('{person} removes the number {string}', async function (this: AccountWorld, name: string, number: string) {
  await this.attempt(removal(await this.sessionOf(name), this.person(name), number))
})

When(
  '{person} removes the number {string} on {client}',
  async function (this: AccountWorld, name: string, number: string, on: string) {
    await this.attempt(removal(await tokenOn(this, name, on), this.person(name), number))
  },
)

When(
  '{person} removes the number {string} of {person}',
  async function (this: AccountWorld, name: string, number: string, owner: string) {
    await this.attempt(removal(await this.sessionOf(name), await this.ready(owner), number))
  },
)

When(
  '{person} removes the numbers {string} and {string} at the same time',
  async function (this: AccountWorld, name: string, one: string, other: string) {
    const session = await this.sessionOf(name)
    await this.attemptTogether([one, other].map((number) => removal(session, this.person(name), number)))
  },
)

Given('{person} has removed the number {string}', async function (this: AccountWorld, name: string, number: string) {
  await this.arrange(removal(await this.sessionOf(name), this.person(name), number))
})

Then(
  'the number {string} of {person} is {numberState}',
  async function (this: AccountWorld, number: string, name: string, wanted: NumberState) {
    this.markJudged()
    await mustStand(this, name, number, wanted)
  },
)

Then(
  '{person} is left with {amount} trusted number(s)',
  async function (this: AccountWorld, name: string, amount: Amount) {
    this.markJudged()
    const wanted = amount(Number(this.settings['phone.max'] ?? this.declaration.parameters['phone.max']))
    const actual = (await listed(this, name)).filter(({ verified }) => verified).length
    if (actual !== wanted) throw new BrokenRule('The number of trusted numbers is wrong', `${wanted}`, `${actual}`)
  },
)

Then(
  'the number {string} of {person} is offered on {client}',
  async function (this: AccountWorld, number: string, name: string, on: string) {
    if (!(await isOffered(this, number, name, on))) {
      throw new BrokenRule(`The number ${number} should be offered for codes`, 'offered', 'not offered')
    }
  },
)

Then(
  'the number {string} of {person} is not offered on {client}',
  async function (this: AccountWorld, number: string, name: string, on: string) {
    if (await isOffered(this, number, name, on)) {
      throw new BrokenRule(`The number ${number} must not be offered for codes`, 'not offered', 'offered')
    }
  },
)

/** Whether the sign-in that waits on a client named the number as one to choose. */
const isOffered = async (world: AccountWorld, number: string, name: string, on: string): Promise<boolean> => {
  if (world.hasUnjudged) world.judged()
  const person = await world.ready(name)
  const { phones = [] } = world.client(person, on)
  return phones.some(({ phone }) => phone === idOf(person, number))
}
