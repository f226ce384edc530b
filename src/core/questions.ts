import type { Question } from '../protocol/areas/enrolment.ts'
import { type Refused, refused } from '../protocol/refusal.ts'
import type { Context } from './given.ts'
import { type Account, openThrottle } from './state.ts'
import { countFailure, countSuccess, lockedFor } from './throttle.ts'

/** The questions on file: those in force, or those that an enrolment put aside, until they are deleted (QUESTIONS-05). */
export const questionsOnFile = (cx: Context, account: Account): readonly Question[] => {
  const { enrolled } = account
  if (enrolled && !cx.policy.questions.kept(enrolled, cx.now, cx.parameters)) enrolled.previousQuestions = []
  return account.questions.length > 0 ? account.questions : (enrolled?.previousQuestions ?? [])
}

/** Count a set of answers: the refusal of wrong ones, and of any while answering is locked. */
export const refuseAnswers = (cx: Context, account: Account, fit: () => boolean): Refused | undefined => {
  account.answerEntry ??= openThrottle()
  const wait = lockedFor(account.answerEntry, cx.now)
  if (wait > 0) return refused('too-many-attempts', { retryAfter: wait })
  if (fit()) {
    countSuccess(account.answerEntry)
    return undefined
  }
  countFailure(account.answerEntry, cx.now, cx.parameters['questions.attempts'], cx.parameters['code.lock_time'])
  return refused('wrong-answers')
}
