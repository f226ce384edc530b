import type { Answer, Protocol } from '../../../protocol/command.ts'
import { type Refused, refused } from '../../../protocol/refusal.ts'
import { isRefused, pendingSignInOwner, requireFullSession } from '../../access.ts'
import type { Context } from '../../context.ts'
import type { UnEnrolmentEvidence } from '../../policy/un-enrolment.ts'
import { takeQuestionsOnFile } from '../../questions-on-file.ts'
import type { Account, PendingUnEnrolment } from '../../state.ts'
import { removeSecondFactor } from './remove-second-factor.ts'

type Command = Protocol['turn-off-two-factor']['command']

/** UNENROL-01 to 08: off once the date of birth was confirmed and new questions were made, in one call or several. */
export const turnOffTwoFactor = (cx: Context, command: Command): Answer => {
  const caller = requireOwner(cx, command.session)
  if (isRefused(caller)) return caller
  const { account, session } = caller
  const rules = cx.policy.unEnrolment
  if (account.scheme !== 'two-factor') return refused('not-found')
  if (!rules.possible(rules.offered(account, cx.edition), account)) return refused('not-offered')
  const wrong = checkEvidence(cx, account, command)
  if (wrong) return wrong

  const pending = recordEvidence(account, session.digest, command)
  const missing = rules.requires(account).filter((demand) => !isGiven(pending, demand))
  if (!rules.enough(missing)) return { type: 'turn-off', scheme: 'still-on', missing }
  const before = takeQuestionsOnFile(cx, account)
  account.questions = [...rules.questionsOnceOff(pending.questions ?? [], before)]
  delete account.pendingUnEnrolment
  delete account.enrolmentUndo
  removeSecondFactor(cx, account, rules.schemeOnceOff(account))
  return { type: 'turn-off', scheme: 'off', missing: [] }
}

/** Whether the account page offers to turn two-factor off. */
export const turnOffOffered = (cx: Context, account: Account): boolean =>
  cx.policy.unEnrolment.offered(account, cx.edition)

const requireOwner = (cx: Context, token: string) => {
  const caller = requireFullSession(cx, token)
  if (!isRefused(caller) || !cx.policy.unEnrolment.pendingTurnsOff()) return caller
  return pendingSignInOwner(cx, token) ?? caller
}

/** The refusal of what was given but is wrong or not acceptable. */
const checkEvidence = (cx: Context, account: Account, { dateOfBirth, questions }: Command): Refused | undefined => {
  if (dateOfBirth !== undefined && !cx.policy.unEnrolment.dateFits(dateOfBirth, account)) {
    return refused('wrong-date-of-birth')
  }
  if (questions === undefined) return undefined
  const empty = questions.some(({ question, answer }) => question.trim() === '' || answer.trim() === '')
  return empty || questions.length !== cx.parameters['questions.count'] ? refused('malformed') : undefined
}

/** What this session has given so far, this call included. Another session starts from nothing. */
const recordEvidence = (account: Account, session: string, { dateOfBirth, questions }: Command): PendingUnEnrolment => {
  const before =
    account.pendingUnEnrolment?.session === session ? account.pendingUnEnrolment : { session, dateConfirmed: false }
  account.pendingUnEnrolment = {
    ...before,
    dateConfirmed: before.dateConfirmed || dateOfBirth !== undefined,
    ...(questions === undefined ? {} : { questions: [...questions] }),
  }
  return account.pendingUnEnrolment
}

const isGiven = (pending: PendingUnEnrolment, demand: UnEnrolmentEvidence): boolean =>
  demand === 'questions' ? pending.questions !== undefined : pending.dateConfirmed
