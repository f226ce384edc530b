import { Then } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { answerText } from './answer-text.ts'
import { stateChange } from './world/snapshot.ts'
import type { AccountWorld } from './world.ts'

Then('it is {verdict}', function (this: AccountWorld, verdict: 'accepted' | 'refused') {
  const answer = this.judgement.answer()
  const actual = answer.type === 'refused' ? 'refused' : 'accepted'
  if (actual !== verdict) throw new BrokenRule(`It should have been ${verdict}`, verdict, answerText(answer))
})

Then('{int} of them is/are accepted', function (this: AccountWorld, count: number) {
  mustBeAccepted(this, count)
})

Then('none of them is accepted', function (this: AccountWorld) {
  mustBeAccepted(this, 0)
})

const mustBeAccepted = ({ judgement }: AccountWorld, count: number): void => {
  const answers = judgement.answers()
  judgement.markJudged()
  const accepted = answers.filter((answer) => answer.type !== 'refused').length
  if (accepted !== count)
    throw new BrokenRule(
      'The wrong number was accepted',
      `${count} of ${answers.length} accepted`,
      `${accepted} accepted`,
    )
}

Then('nothing changed', async function (this: AccountWorld) {
  const { before, now } = await this.judgement.sinceAttempt()
  const change = stateChange(before.state, now.state)
  if (!change) return
  this.sandbox.decidedBy = change.sent
  throw new BrokenRule('A refused command must change nothing', 'the account as it was', change.text)
})

/** What somebody else can read is as it was before the attempt. */
Then('nothing changed for {person}', async function (this: AccountWorld, name: string) {
  const { before, now } = await this.judgement.sinceAttempt()
  const [earlier, later] = [before, now].map(({ state }) => state.filter(({ owner }) => owner === name))
  if (!earlier?.length) throw new CannotArrange(`nothing of ${name} can be read`)
  const change = stateChange(earlier, later ?? [])
  if (!change) return
  this.sandbox.decidedBy = change.sent
  throw new BrokenRule(`A command of somebody else must change nothing for ${name}`, 'as it was', change.text)
})

Then('nothing was sent', async function (this: AccountWorld) {
  if (this.sandbox.declaration.powers.outbox.length === 0) {
    this.outcome = { kind: 'unverified', reason: 'no-outbox', detail: 'what is sent cannot be seen' }
    return 'skipped'
  }
  const { before, now } = await this.judgement.sinceAttempt()
  if (before.deliveries !== now.deliveries) {
    const actual = `${now.deliveries - before.deliveries} delivered`
    throw new BrokenRule('A refused command must send nothing', 'nothing delivered', actual)
  }
  return undefined
})
