import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { type CodeSource, readCode, withLastDigitChanged } from '../codes/code-source.ts'
import { type CodeFlaw, malformedCode } from '../codes/malformed-codes.ts'
import { attemptSignIn, unusedClient, useNewClient } from '../sign-in/sign-in.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'

Given("{person}'s password ends in as many digits as a code has", function (this: AccountWorld, name: string) {
  const person = this.people.named(name)
  person.password = `${person.password}${'1234567890'.slice(0, this.sandbox.fitting('code.length'))}`
})

When(
  '{person} signs in on a new {kind} with the password followed by {code}',
  async function (this: AccountWorld, name: string, kind: ClientWord, source: CodeSource) {
    useNewClient(this, await this.people.ready(name), kind)
    await enterField(this, name, kind, source, (password, code) => password + code)
  },
)

/** On a client of the same kind that the scenario does not look at again. */
Given(
  '{person} has signed in on a second {kind} with the password followed by {code}',
  async function (this: AccountWorld, name: string, kind: ClientWord, source: CodeSource) {
    const person = await this.people.ready(name)
    const { identifier } = person
    const password = person.password + (await readCode(this, person, source))
    const client = unusedClient(this, kind)
    const answer = await this.requests.arrange({ type: 'start-sign-in', identifier, password, client })
    if (answer.type !== 'signed-in') throw new CannotArrange('the appended code did not sign in')
  },
)

When(
  '{person} signs in on {client} with the password followed by {code}',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource) {
    await enterField(this, name, on, source, (password, code) => password + code)
  },
)

When(
  '{person} signs in on {client} with a wrong password followed by {code}',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource) {
    await enterField(this, name, on, source, (password, code) => `not ${password}${code}`)
  },
)

When(
  '{person} signs in on {client} with the password followed by {code} with one digit changed',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource) {
    await enterField(this, name, on, source, (password, code) => password + withLastDigitChanged(code))
  },
)

When(
  '{person} signs in on {client} with the password followed by {code} {flaw}',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource, flaw: CodeFlaw) {
    await enterField(this, name, on, source, (password, code) => password + malformedCode(flaw, code))
  },
)

When(
  '{person} signs in on {client} with {code} followed by the password',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource) {
    await enterField(this, name, on, source, (password, code) => code + password)
  },
)

Then('the service asks for the code appended to the password', function (this: AccountWorld) {
  mustAskForCode(this, true)
})

Then('the service does not ask for the code appended to the password', function (this: AccountWorld) {
  mustAskForCode(this, false)
})

const mustAskForCode = (world: AccountWorld, expected: boolean): void => {
  const answer = world.judgement.answer()
  const actual = answer.type === 'code-required' && answer.append === true
  if (answer.type === 'code-required' && actual === expected) return
  const appendingText = (append: boolean) =>
    `a code is asked for, ${append ? 'appended to the password' : 'in a field of its own'}`
  throw new BrokenRule(
    'The client is not asked for the code as the service declares',
    appendingText(expected),
    answer.type === 'code-required' ? appendingText(actual) : `${answer.type}`,
  )
}

/** Sign in on a client whose only field is the one for the password. */
const enterField = async (
  world: AccountWorld,
  name: string,
  on: string,
  source: CodeSource,
  field: (password: string, code: string) => string,
): Promise<void> => {
  const person = await world.people.ready(name)
  const at = world.people.client(person, on)
  const code = await readCode(world, person, source, at.signIn)
  await attemptSignIn(world, person, at, { password: field(person.password, code) })
}
