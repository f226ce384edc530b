import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import { answerText } from './answer-text.ts'
import { anyKind } from './clients.ts'
import { readCode } from './code-source.ts'
import { adoptAnswers } from './leaving.ts'
import { clientOf } from './sign-in.ts'
import { flawed, type TurnOffFlaw, turningOff } from './turn-off.ts'
import type { AccountWorld } from './world.ts'

/** The code is entered as well, where one is sent. */
When(
  '{person} turns two-step verification on with the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    const session = await this.sessionOf(name)
    const { type } = await this.attempt({ type: 'start-two-step', session, number, method: 'text' })
    if (type !== 'two-step-started') return
    const code = await readCode(this, this.person(name), { from: 'number', number })
    await this.attempt({ type: 'activate-two-step', session, code })
  },
)

Given(
  '{person} has turned two-step verification on with the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    const session = await this.sessionOf(name)
    await this.arrange({ type: 'start-two-step', session, number, method: 'text' })
    const code = await readCode(this, this.person(name), { from: 'number', number })
    await this.arrange({ type: 'activate-two-step', session, code })
  },
)

When('{person} turns two-step verification off', async function (this: AccountWorld, name: string) {
  await this.attempt(await turningOff(this, name))
})

When(
  '{person} turns two-step verification off {turnOffFlaw}',
  async function (this: AccountWorld, name: string, flaw: TurnOffFlaw) {
    await this.attempt(flawed(await turningOff(this, name), flaw))
  },
)

Given('{person} has turned two-step verification off', async function (this: AccountWorld, name: string) {
  const command = await turningOff(this, name)
  const { scheme } = await this.arrange(command)
  if (scheme !== 'off') throw new CannotArrange('two-step verification stayed on')
  adoptAnswers(this, name, command)
})

/** Seen on the account page, and by what the next sign-in asks for. */
Then(
  'two-step verification is {switch} for {person}',
  async function (this: AccountWorld, state: 'on' | 'off', name: string) {
    this.markJudged()
    const demand = `Two-step verification should be ${state} for ${name}`
    const { scheme } = await this.require({ type: 'read-account', session: await this.sessionOf(name) }, demand)
    if ((scheme === 'two-step') !== (state === 'on'))
      throw new BrokenRule(demand, state, `the account page says ${scheme}`)
    const { identifier, password } = this.person(name)
    const answer = await this.ask({ type: 'start-sign-in', identifier, password, client: clientOf(this, anyKind) })
    const asks = answer.type === 'code-required'
    if (answer.type === 'refused' || asks !== (state === 'on')) {
      throw new BrokenRule(
        demand,
        `a sign-in ${state === 'on' ? 'asks' : 'does not ask'} for a code`,
        answerText(answer),
      )
    }
  },
)
