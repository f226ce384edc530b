import { Given, Then, When } from '@cucumber/cucumber'
import type { PhoneMethod } from '../../src/protocol/client.ts'
import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { type CodeSource, readCode, withLastDigitChanged } from '../codes/code-source.ts'
import { setUpOf } from '../support/accounts.steps.ts'
import type { Amount } from '../support/amounts.ts'
import type { AccountWorld } from '../support/world.ts'
import {
  addPhoneCommand,
  arrangeAddedPhone,
  listedPhones,
  type NumberState,
  notePhone,
  numberMustBe,
  phoneIdOf,
  removePhoneCommand,
  sessionTokenOn,
  verifyPhoneCommand,
} from './phone-numbers.ts'

Given('{person} has {amount} trusted numbers', function (this: AccountWorld, name: string, amount: Amount) {
  const { phones } = setUpOf(this, name)
  const count = amount(this.sandbox.parameter('phone.max'))
  if (amount(0) !== amount(1)) this.requests.aboutLimits.add('phone.max')
  phones.length = Math.min(phones.length, count)
  for (let next = 1000; phones.length < count; next += 1) phones.push({ number: `+1202556${next}`, verified: true })
})

When(
  '{person} adds the number {string} by {phoneMethod}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod) {
    const answer = await this.requests.attempt(
      addPhoneCommand(await this.people.sessionForNumbersOf(name), number, method),
    )
    notePhone(this.people.named(name), number, answer)
  },
)

When(
  '{person} adds the number {string} by {phoneMethod} on {client}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod, on: string) {
    const answer = await this.requests.attempt(addPhoneCommand(await sessionTokenOn(this, name, on), number, method))
    notePhone(this.people.named(name), number, answer)
  },
)

Given(
  '{person} has added the number {string} by {phoneMethod}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod) {
    await arrangeAddedPhone(this, name, number, method)
  },
)

When(
  '{person} adds and verifies the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    const answer = await this.requests.attempt(
      addPhoneCommand(await this.people.sessionForNumbersOf(name), number, 'text'),
    )
    notePhone(this.people.named(name), number, answer)
    if (answer.type === 'phone-added') await this.requests.attempt(await verifyPhoneCommand(this, name, number))
  },
)

Given(
  '{person} has added and verified the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    await arrangeAddedPhone(this, name, number, 'text')
    await this.requests.arrange(await verifyPhoneCommand(this, name, number))
  },
)

When(
  '{person} asks for another code for the number {string} by {phoneMethod}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod) {
    await this.requests.attempt(await anotherCode(this, name, number, method))
  },
)

Given(
  '{person} has asked for another code for the number {string} by {phoneMethod}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod) {
    await this.requests.arrange(await anotherCode(this, name, number, method))
  },
)

const anotherCode = async (
  world: AccountWorld,
  name: string,
  number: string,
  method: PhoneMethod,
): Promise<CommandOf<'send-phone-code'>> => {
  const phone = phoneIdOf(await world.people.ready(name), number)
  return { type: 'send-phone-code', session: await world.people.sessionForNumbersOf(name), phone, method }
}

When(
  '{person} verifies the number {string} with {code}',
  async function (this: AccountWorld, name: string, number: string, source: CodeSource) {
    const person = await this.people.ready(name)
    const code = await readCode(this, person, source)
    const session = await this.people.sessionForNumbersOf(name)
    await this.requests.attempt({ type: 'verify-phone', session, phone: phoneIdOf(person, number), code })
  },
)

When(
  '{person} verifies the number {string} with {code} with one digit changed',
  async function (this: AccountWorld, name: string, number: string, source: CodeSource) {
    const person = await this.people.ready(name)
    const code = withLastDigitChanged(await readCode(this, person, source))
    const session = await this.people.sessionForNumbersOf(name)
    await this.requests.attempt({ type: 'verify-phone', session, phone: phoneIdOf(person, number), code })
  },
)

When(
  '{person} verifies the number {string} with {code} on {client}',
  async function (this: AccountWorld, name: string, number: string, source: CodeSource, on: string) {
    const person = await this.people.ready(name)
    const code = await readCode(this, person, source)
    const session = await sessionTokenOn(this, name, on)
    await this.requests.attempt({ type: 'verify-phone', session, phone: phoneIdOf(person, number), code })
  },
)

Then(
  "{code} verifies {person}'s number {string}",
  async function (this: AccountWorld, source: CodeSource, name: string, number: string) {
    const person = await this.people.ready(name)
    const code = await readCode(this, person, source)
    const session = await this.people.sessionForNumbersOf(name)
    const command = { type: 'verify-phone', session, phone: phoneIdOf(person, number), code } as const
    await this.requests.require(command, `The code should verify the number ${number}`)
    await numberMustBe(this, name, number, 'trusted')
  },
)

When('{person} removes the number {string}', async function (this: AccountWorld, name: string, number: string) {
  await this.requests.attempt(
    removePhoneCommand(await this.people.sessionForNumbersOf(name), this.people.named(name), number),
  )
})

When(
  '{person} removes the number {string} on {client}',
  async function (this: AccountWorld, name: string, number: string, on: string) {
    await this.requests.attempt(
      removePhoneCommand(await sessionTokenOn(this, name, on), this.people.named(name), number),
    )
  },
)

When(
  "{person} removes {person}'s number {string}",
  async function (this: AccountWorld, name: string, owner: string, number: string) {
    await this.requests.attempt(
      removePhoneCommand(await this.people.sessionForNumbersOf(name), await this.people.ready(owner), number),
    )
  },
)

When(
  '{person} removes the numbers {string} and {string} at the same time',
  async function (this: AccountWorld, name: string, one: string, other: string) {
    const session = await this.people.sessionForNumbersOf(name)
    await this.requests.attemptTogether(
      [one, other].map((number) => removePhoneCommand(session, this.people.named(name), number)),
    )
  },
)

Given('{person} has removed the number {string}', async function (this: AccountWorld, name: string, number: string) {
  await this.requests.arrange(
    removePhoneCommand(await this.people.sessionForNumbersOf(name), this.people.named(name), number),
  )
})

Then(
  "{person}'s number {string} is {numberState}",
  async function (this: AccountWorld, name: string, number: string, expected: NumberState) {
    this.judgement.markJudged()
    await numberMustBe(this, name, number, expected)
  },
)

Then('{person} now has {amount} trusted number(s)', async function (this: AccountWorld, name: string, amount: Amount) {
  this.judgement.markJudged()
  const expected = amount(
    Number(this.sandbox.settings['phone.max'] ?? this.sandbox.declaration.parameters['phone.max']),
  )
  const actual = (await listedPhones(this, name)).filter(({ verified }) => verified).length
  if (actual !== expected) throw new BrokenRule('The number of trusted numbers is wrong', `${expected}`, `${actual}`)
})
