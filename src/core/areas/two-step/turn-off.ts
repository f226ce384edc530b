import type { TurnOff } from '../../../protocol/areas/un-enrolment.ts'
import type { Answer, Protocol } from '../../../protocol/command.ts'
import { type Refused, refused } from '../../../protocol/refusal.ts'
import { isRefused, requireFullSession } from '../../access.ts'
import type { Context } from '../../context.ts'
import { checkAnswers } from '../../questions-on-file.ts'
import type { Account } from '../../state.ts'
import { removeSecondFactor } from '../un-enrolment/remove-second-factor.ts'

type Command = Protocol['turn-off-two-step']['command']

/** TWOSTEP-23 to 27: off once everything required was given and is right. */
export const turnOffTwoStep = (cx: Context, command: Command): Answer => {
  const caller = requireFullSession(cx, command.session)
  if (isRefused(caller)) return caller
  const { account } = caller
  if (account.scheme !== 'two-step') return refused('not-found')
  if (!cx.policy.twoStep.turnOffOffered(account)) return refused('not-offered')
  const answer = checkEvidence(cx, account, command) ?? missingEvidence(cx, account, command)
  if (answer) {
    if (cx.policy.twoStep.notifiesOfRefusal()) sendNotice(cx, account)
    return answer
  }
  turnOff(cx, account, command)
  sendNotice(cx, account)
  return { type: 'turn-off', scheme: 'off', missing: [] }
}

/** The refusal of what was given but is wrong or not acceptable. */
const checkEvidence = (
  cx: Context,
  account: Account,
  { dateOfBirth, answers, questions }: Command,
): Refused | undefined => {
  const asks = cx.policy.twoStep.turnOffRequires(account, cx.parameters)
  if (asks.includes('date-of-birth') && dateOfBirth !== undefined) {
    if (!cx.policy.twoStep.dateFits(dateOfBirth, account)) return refused('wrong-date-of-birth')
  }
  if (asks.includes('answers') && answers !== undefined) {
    const refusal = checkAnswers(cx, account, () => cx.policy.twoStep.answersFit(answers, account.questions))
    if (refusal) return refusal
  }
  if (asks.includes('questions') && questions !== undefined) {
    if (questions.length !== cx.parameters['questions.count']) return refused('malformed')
    if (questions.some(({ question, answer }) => question.trim() === '' || answer.trim() === '')) {
      return refused('malformed')
    }
  }
  return undefined
}

const missingEvidence = (cx: Context, account: Account, command: Command): TurnOff | undefined => {
  const given = { 'date-of-birth': command.dateOfBirth, answers: command.answers, questions: command.questions }
  const missing = cx.policy.twoStep.turnOffRequires(account, cx.parameters).filter((one) => given[one] === undefined)
  return missing.length === 0 ? undefined : { type: 'turn-off', scheme: 'still-on', missing }
}

/** TWOSTEP-26: password and identifier stay, and nothing of the second step does. */
const turnOff = (cx: Context, account: Account, { questions }: Command): void => {
  if (cx.policy.twoStep.turnOffRequires(account, cx.parameters).includes('questions'))
    account.questions = [...(questions ?? [])]
  account.twoStepTurnedOffAt = cx.now
  removeSecondFactor(cx, account, cx.policy.twoStep.schemeOnceOff())
}

/** TWOSTEP-27 */
const sendNotice = (cx: Context, account: Account): void => {
  const text = 'Two-step verification was turned off for your account.'
  for (const to of cx.policy.twoStep.noticeTo(account, cx.parameters)) {
    cx.deliver({ channel: 'email', to, purpose: 'notice', text })
  }
}
