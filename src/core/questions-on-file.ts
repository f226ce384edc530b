import type { Question } from '../protocol/areas/enrolment.ts'
import { type Refused, refused } from '../protocol/refusal.ts'
import type { Context } from './context.ts'
import { type Account, newThrottle } from './state.ts'
import { countFailure, countSuccess, lockedFor, lockRefusal } from './throttle.ts'

/** The questions on file: those in force, or those that an enrolment put aside, until they are deleted (QUESTIONS-05). */
export const takeQuestionsOnFile = (cx: Context, account: Account): readonly Question[] => {
  const { enrolmentUndo } = account
  if (enrolmentUndo && !cx.policy.questions.kept(enrolmentUndo, cx.now, cx.parameters))
    enrolmentUndo.previousQuestions = []
  return account.questions.length > 0 ? account.questions : (enrolmentUndo?.previousQuestions ?? [])
}

/** Count a set of answers: the refusal of wrong ones, and of any while answering is locked. */
export const checkAnswers = (cx: Context, account: Account, areCorrect: () => boolean): Refused | undefined => {
  account.answerThrottle ??= newThrottle()
  const wait = lockedFor(account.answerThrottle, cx.now)
  if (wait > 0) return lockRefusal(wait)
  if (areCorrect()) {
    countSuccess(account.answerThrottle)
    return undefined
  }
  countFailure(account.answerThrottle, cx.now, cx.parameters['questions.attempts'], cx.parameters['code.lock_time'])
  return refused('wrong-answers')
}
