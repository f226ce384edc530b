import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { accountById } from '../access.ts'
import type { Context } from '../given.ts'
import { questionsOnFile } from '../questions.ts'
import { openThrottle } from '../state.ts'
import { countFailure, countSuccess, lockedFor } from '../throttle.ts'
import { complete, demandChange } from './completion.ts'

/** QUESTIONS-06, QUESTIONS-07, QUESTIONS-09: the right answers open what the password alone does not. */
export const answerQuestions = (cx: Context, command: Protocol['answer-questions']['command']): Answer => {
  const signIn = cx.state.signIns.find((one) => one.id === command.signIn && cx.policy.questions.answerable(one))
  const account = signIn && accountById(cx, signIn.account)
  if (!signIn || !account || cx.policy.signIn.expired(signIn, cx.now, cx.parameters)) return refused('sign-in-ended')
  account.answerEntry ??= openThrottle()
  const wait = lockedFor(account.answerEntry, cx.now)
  if (wait > 0) return refused('too-many-attempts', { retryAfter: wait })
  if (!cx.policy.questions.answersFit(command.answers, questionsOnFile(cx, account), cx.secrets)) {
    const { 'questions.attempts': attempts, 'code.lock_time': lockTime } = cx.parameters
    countFailure(account.answerEntry, cx.now, attempts, lockTime)
    return refused('wrong-answers')
  }
  countSuccess(account.answerEntry)
  signIn.state = 'completed'
  if (cx.policy.passwords.changeDemanded(account)) return demandChange(cx, account)
  return complete(cx, account, signIn.client, { codeEntered: false, trustBrowser: false })
}
