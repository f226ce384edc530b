import { Given, Then, When } from '@cucumber/cucumber'
import type { PhoneMethod } from '../../src/protocol/client.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { readCode } from '../codes/code-source.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import {
  answerEnrolmentQuestionsCommand,
  arrangeSender,
  enrolPhoneCommand,
  noteAnswer,
  startEnrolmentCommand,
  takeRemainingSteps,
  verifyEnrolledPhoneCommand,
} from './enrolment.ts'

Given(
  '{person} has given wrong answers {amount} time(s) during enrolment',
  async function (this: AccountWorld, name: string, amount: Amount) {
    const { answers, ...command } = answerEnrolmentQuestionsCommand(await this.people.ready(name))
    const wrong = { ...command, answers: answers.map((answer) => `${answer}x`) }
    return repeatWithinLimit(this, 'questions.attempts', amount, async (count) => {
      for (let turn = 0; turn < count; turn += 1) await this.requests.ask(wrong)
    })
  },
)

When(
  '{person} enters {amount} numbers during enrolment, to be verified by {phoneMethod}',
  async function (this: AccountWorld, name: string, amount: Amount, method: PhoneMethod) {
    const person = await this.people.ready(name)
    await takeRemainingSteps(this, name, givenNumber(0), arrangeSender(this), ['phone', 'code', 'activation'])
    return repeatWithinLimit(this, 'phone.max_at_enrol', amount, async (count) => {
      for (let next = 0; next < count; next += 1) {
        const command = enrolPhoneCommand(person, givenNumber(next), method)
        const answer = await this.requests.attempt(command)
        noteAnswer(person, answer, givenNumber(next))
        if (next === 0 && answer.type !== 'refused') await rememberFirstCode(this, person)
      }
    })
  },
)

Then(
  '{amount} numbers that {person} entered during enrolment can be verified',
  async function (this: AccountWorld, amount: Amount, name: string) {
    this.judgement.markJudged()
    const person = await this.people.ready(name)
    const expected = amount(this.sandbox.parameter('phone.max_at_enrol'))
    let verified = 0
    for (let next = 0; person.phones.has(givenNumber(next)); next += 1) {
      const code = await codeOf(this, person, next)
      const answer = await this.requests.ask(verifyEnrolledPhoneCommand(person, givenNumber(next), code))
      if (answer.type !== 'refused') verified += 1
    }
    if (verified !== expected) {
      throw new BrokenRule(
        'Enrolment takes as many numbers as declared',
        `${expected} verified`,
        `${verified} verified`,
      )
    }
  },
)

/** By what is declared, unless that can be chosen. */
Given('the service lets a pending enrolment last longer than a session', function (this: AccountWorld) {
  const [wait, life] = [this.sandbox.parameter('enrol.lifetime'), this.sandbox.parameter('session.lifetime')]
  if (life > 0 && wait > life) return undefined
  if (wait >= 120 && this.sandbox.declaration.powers.settable.includes('session.lifetime')) {
    this.sandbox.settings['session.lifetime'] = Math.floor(wait / 2)
    return undefined
  }
  const detail = `an enrolment waits ${wait} s, a session lives ${life} s`
  this.outcome = { kind: 'not-applicable', reason: 'setting', detail }
  return 'skipped'
})

/** The session alone tells which client it is. */
When(
  '{person} begins enrolment on {client}, which hides its model and version',
  async function (this: AccountWorld, name: string, on: string) {
    const { client: _, ...command } = await startEnrolmentCommand(this, name, on)
    noteAnswer(await this.people.ready(name), await this.requests.attempt(command))
  },
)

/** Codes that came first, read at once: an outbox need not keep a thousand of them. */
const firstCodes = new WeakMap<AccountWorld, string>()

const rememberFirstCode = async (world: AccountWorld, person: Person): Promise<void> => {
  firstCodes.set(world, await readCode(world, person, { from: 'number', number: givenNumber(0) }))
}

const codeOf = async (world: AccountWorld, person: Person, index: number): Promise<string> =>
  (index === 0 ? firstCodes.get(world) : undefined) ??
  (await readCode(world, person, { from: 'number', number: givenNumber(index) }))

/** A further one took its place; those that came later are still there. */
Then(
  'of the numbers that {person} entered during enrolment, only the first can no longer be verified',
  async function (this: AccountWorld, name: string) {
    this.judgement.markJudged()
    const person = await this.people.ready(name)
    for (let next = 0; person.phones.has(givenNumber(next)); next += 1) {
      const code = await codeOf(this, person, next)
      const answer = await this.requests.ask(verifyEnrolledPhoneCommand(person, givenNumber(next), code))
      const [expected, actual] = [
        next === 0 ? 'refused' : 'accepted',
        answer.type === 'refused' ? 'refused' : 'accepted',
      ]
      if (actual !== expected)
        throw new BrokenRule('A further number takes the place of the oldest that waits', expected, actual)
    }
  },
)

const givenNumber = (index: number): string => `+1202556${1000 + index}`

Given(
  '{person} has continued the enrolment, giving the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    await takeRemainingSteps(this, name, number, arrangeSender(this))
  },
)
