import type { Question } from '../protocol/areas/enrolment.ts'
import type { Context } from './given.ts'
import type { Account } from './state.ts'

/** The questions on file: those in force, or those that an enrolment put aside, until they are deleted (QUESTIONS-05). */
export const questionsOnFile = (cx: Context, account: Account): readonly Question[] => {
  const { enrolled } = account
  if (enrolled && !cx.policy.questions.kept(enrolled, cx.now, cx.parameters)) enrolled.previousQuestions = []
  return account.questions.length > 0 ? account.questions : (enrolled?.previousQuestions ?? [])
}
