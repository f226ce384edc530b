import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { accountById } from '../access.ts'
import type { Context } from '../context.ts'
import { checkAnswers, takeQuestionsOnFile } from '../questions-on-file.ts'
import { completeSignIn, requirePasswordChange } from './sign-in/completion.ts'

/** QUESTIONS-06, QUESTIONS-07, QUESTIONS-09: the right answers open what the password alone does not. */
export const answerQuestions = (cx: Context, command: Protocol['answer-questions']['command']): Answer => {
  const signIn = cx.state.signIns.find((one) => one.id === command.signIn && cx.policy.questions.answerable(one))
  const account = signIn && accountById(cx, signIn.account)
  if (!signIn || !account || cx.policy.signIn.expired(signIn, cx.now, cx.parameters)) return refused('sign-in-ended')
  const onFile = takeQuestionsOnFile(cx, account)
  const wrong = checkAnswers(cx, account, () => cx.policy.questions.answersFit(command.answers, onFile, cx.hasher))
  if (wrong) return wrong
  signIn.state = 'completed'
  if (cx.policy.passwords.changeDemanded(account, 'answers')) return requirePasswordChange(cx, account)
  return completeSignIn(cx, account, signIn.client, { codeEntered: false, trustBrowser: false })
}
