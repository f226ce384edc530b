import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { noteSignIn } from '../sign-in/note-sign-in.ts'
import { startSignInCommand } from '../sign-in/sign-in.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import { answerText } from '../support/answer-text.ts'
import { type AnswerAge, answering } from '../support/security-answers.ts'
import type { Edge } from '../support/world/clock.ts'
import type { AccountWorld } from '../support/world.ts'
import { onFileMayBeNew, pageSession, sessionWithoutCode } from './security-questions.ts'

When(
  '{person} gives the {answerAge} security answers on {client}',
  async function (this: AccountWorld, name: string, age: AnswerAge, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    const { signIn = '' } = at
    const answer = await this.requests.attempt(answering(person, signIn, age))
    if (answer.type === 'signed-in') noteSignIn(at, answer)
  },
)

Given(
  '{person} has given wrong security answers {amount} times, each time at a new sign-in',
  async function (this: AccountWorld, name: string, amount: Amount) {
    const person = await this.people.ready(name)
    return repeatWithinLimit(this, 'questions.attempts', amount, async (count) => {
      for (let turn = 0; turn < count; turn += 1) {
        const begun = await this.requests.ask(startSignInCommand(this, person))
        if (begun.type !== 'questions-required') throw new CannotArrange(`no security questions: ${answerText(begun)}`)
        await this.requests.ask(answering(person, begun.signIn, 'wrong'))
      }
    })
  },
)

Then('the security questions are asked', function (this: AccountWorld) {
  const answer = this.judgement.answer()
  if (answer.type === 'questions-required' && answer.questions.length > 0) return
  throw new BrokenRule('The security questions should be asked here', 'security questions', answerText(answer))
})

Then('{person} can sign in on {client} without a code', async function (this: AccountWorld, name: string, on: string) {
  const demand = `Password and security answers should be enough for ${name} on ${on}`
  const person = await this.people.ready(name)
  const { signIn = '' } = this.people.client(person, on)
  const started = this.judgement.answer()
  const answer =
    started.type === 'questions-required' ? await this.requests.ask(answering(person, signIn, 'right')) : started
  if (answer.type !== 'signed-in') throw new BrokenRule(demand, 'signed in without a code', answerText(answer))
  const command = { type: 'use-service', session: answer.session, service: 'account-page' } as const
  const { identifier } = await this.requests.require(command, demand)
  if (identifier.toLowerCase() !== person.identifier) throw new BrokenRule(demand, 'their own account', 'another one')
})

Then(
  '{person} can open the account page with the {answerAge} security answers',
  async function (this: AccountWorld, name: string, age: AnswerAge) {
    if (this.judgement.isPending) this.judgement.answer()
    const demand = `${name}'s ${age} security answers should open the account page`
    const session = await sessionWithoutCode(this, name, demand, age)
    await this.requests.require({ type: 'use-service', session, service: 'account-page' }, demand)
  },
)

Then(
  '{person} cannot open the account page with the {answerAge} security answers',
  async function (this: AccountWorld, name: string, age: AnswerAge) {
    if (this.judgement.isPending) this.judgement.answer()
    const { identifier, password } = await this.people.ready(name)
    const demand = `${name}'s ${age} security answers must not open the account page`
    const client = { kind: 'browser' } as const
    const started = await this.requests.ask({ type: 'start-sign-in', identifier, password, client })
    if (started.type !== 'questions-required') throw new BrokenRule(demand, 'security questions', answerText(started))
    const answer = await this.requests.ask(answering(this.people.named(name), started.signIn, age))
    if (answer.type !== 'refused') throw new BrokenRule(demand, 'refused', answerText(answer))
  },
)

Given(
  'it is {edge} the end of the two weeks after enrolment, with the deletion delay added',
  async function (this: AccountWorld, edge: Edge) {
    await this.clock.advanceTo(edge, 14 * 86_400 + this.sandbox.parameter('questions.purge_delay'))
  },
)

Then('security questions are on file for {person}', async function (this: AccountWorld, name: string) {
  return mustBeOnFile(this, name, true)
})

Then('no security questions are on file for {person}', async function (this: AccountWorld, name: string) {
  return mustBeOnFile(this, name, false)
})

const mustBeOnFile = async (world: AccountWorld, name: string, expected: boolean): Promise<'skipped' | undefined> => {
  world.judgement.markJudged()
  const demand = `${expected ? 'Security' : 'No security'} questions should be on file for ${name}`
  const session = await pageSession(world, name, demand)
  const account = await world.requests.require({ type: 'read-account', session }, demand)
  const { questionsOnFile } = account
  if (questionsOnFile === undefined) {
    world.outcome = { kind: 'unverified', reason: 'not-run', detail: 'the service does not tell what is on file' }
    return 'skipped'
  }
  if (onFileMayBeNew(world, world.people.named(name), account)) {
    world.outcome = { kind: 'not-applicable', reason: 'setting', detail: 'new questions were made at enrolment' }
    return 'skipped'
  }
  if (questionsOnFile === expected) return undefined
  throw new BrokenRule(demand, expected ? 'on file' : 'none', questionsOnFile ? 'on file' : 'none')
}
