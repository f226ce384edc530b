import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { type CodeSource, readCode } from '../codes/code-source.ts'
import { startSignInCommand } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'
import { noteNewAnswers } from '../un-enrolment/turn-off-two-factor.ts'
import { otherEvidence, type TurnOffFlaw, turnOffTwoStepCommand, withTurnOffFlaw } from './turn-off-two-step.ts'

/** The code is entered as well, where one is sent. */
When(
  '{person} turns two-step verification on with the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    const session = await this.people.sessionOf(name)
    const { type } = await this.requests.attempt({ type: 'start-two-step', session, number, method: 'text' })
    if (type !== 'two-step-started') return
    const code = await readCode(this, this.people.named(name), { from: 'number', number })
    await this.requests.attempt({ type: 'activate-two-step', session, code })
  },
)

Given(
  '{person} has turned two-step verification on with the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    const session = await this.people.sessionOf(name)
    if (this.sandbox.declares('twostep.new_enrolment') === 'closed')
      throw new OutsideDeclaration('nobody may turn two-step on: twostep.new_enrolment is closed')
    await this.requests.arrange({ type: 'start-two-step', session, number, method: 'text' })
    const code = await readCode(this, this.people.named(name), { from: 'number', number })
    await this.requests.arrange({ type: 'activate-two-step', session, code })
  },
)

Given(
  '{person} has asked for two-step verification with the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    const session = await this.people.sessionOf(name)
    await this.requests.arrange({ type: 'start-two-step', session, number, method: 'text' })
    this.people.named(name).requestedNumbers.add(number)
  },
)

When(
  '{person} activates two-step verification with {code}',
  async function (this: AccountWorld, name: string, source: CodeSource) {
    const session = await this.people.sessionOf(name)
    const code = await readCode(this, this.people.named(name), source)
    await this.requests.attempt({ type: 'activate-two-step', session, code })
  },
)

When('{person} turns two-step verification off', async function (this: AccountWorld, name: string) {
  await this.requests.attempt(await turnOffTwoStepCommand(this, name))
})

When(
  '{person} turns two-step verification off {turnOffFlaw}',
  async function (this: AccountWorld, name: string, flaw: TurnOffFlaw) {
    const command = await turnOffTwoStepCommand(this, name)
    await this.requests.attempt(withTurnOffFlaw(command, flaw, await otherEvidence(this, name)))
  },
)

Given('{person} has turned two-step verification off', async function (this: AccountWorld, name: string) {
  const command = await turnOffTwoStepCommand(this, name)
  const { scheme } = await this.requests.arrange(command)
  if (scheme !== 'off') throw new CannotArrange('two-step verification stayed on')
  noteNewAnswers(this, name, command)
})

/** Checked on the account page, and by what the next sign-in asks for. */
Then(
  'two-step verification is {switch} for {person}',
  async function (this: AccountWorld, state: 'on' | 'off', name: string) {
    this.judgement.markJudged()
    const demand = `Two-step verification should be ${state} for ${name}`
    const session = await this.people.sessionOf(name)
    const { scheme } = await this.requests.require({ type: 'read-account', session }, demand)
    if ((scheme === 'two-step') !== (state === 'on'))
      throw new BrokenRule(demand, state, `the account page says ${scheme}`)
    await signInMustAskForCode(this, name, state === 'on', demand)
  },
)

const signInMustAskForCode = async (
  world: AccountWorld,
  name: string,
  expected: boolean,
  demand: string,
): Promise<void> => {
  const answer = await world.requests.ask(startSignInCommand(world, world.people.named(name)))
  if (answer.type !== 'refused' && (answer.type === 'code-required') === expected) return
  throw new BrokenRule(demand, `a sign-in ${expected ? 'asks' : 'does not ask'} for a code`, answerText(answer))
}
