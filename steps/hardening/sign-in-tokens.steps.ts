import { Given, Then } from '@cucumber/cucumber'
import { TargetError } from '../../src/targets/target-error.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'

/** As a client does that waits for an answer on another device. Throws OutsideDeclaration where the target shows no state. */
Given(
  '{person} has read the state of the sign-in on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const { signIn = '' } = this.people.client(await this.people.ready(name), on)
    try {
      await this.requests.ask({ type: 'read-sign-in', signIn })
    } catch (error) {
      if (!(error instanceof TargetError) || error.code !== 'unsupported-command') throw error
      throw new OutsideDeclaration('the target does not show the state of a sign-in')
    }
  },
)

/** The sign-in was completed there: what named it while it waited names no session. */
Then("{person}'s session on {client} has a new token", async function (this: AccountWorld, name: string, on: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const { completed: signIn, session } = this.people.client(await this.people.ready(name), on)
  const demand = 'A sign-in must give a new token'
  if (signIn === undefined || session === undefined)
    throw new BrokenRule(
      demand,
      'a sign-in that was completed',
      session === undefined ? 'no session' : 'no waiting sign-in',
    )
  if (session === signIn) throw new BrokenRule(demand, 'a new token', 'the token that waited')
  const answer = await this.requests.ask({ type: 'read-account', session: signIn })
  if (answer.type !== 'refused')
    throw new BrokenRule(demand, 'the token that waited gives no access', answerText(answer))
})
