import type { Answer, Protocol } from '../../protocol/command.ts'
import { type Refused, refused } from '../../protocol/refusal.ts'
import { fullySigned, isRefused, pendingOwner } from '../access.ts'
import type { Context } from '../given.ts'
import type { OffDemand } from '../policy/un-enrolment.ts'
import { questionsOnFile } from '../questions.ts'
import type { Account, Leaving } from '../state.ts'
import { leaveSecondFactor } from './second-factor-off.ts'

type Command = Protocol['turn-off-two-factor']['command']

/** UNENROL-01 to 08: off once the date of birth was confirmed and new questions were made, in one call or several. */
export const turnOffTwoFactor = (cx: Context, command: Command): Answer => {
  const asked = signedInWithCode(cx, command.session)
  if (isRefused(asked)) return asked
  const { account, session } = asked
  const rules = cx.policy.unEnrolment
  if (account.scheme !== 'two-factor') return refused('not-found')
  if (!rules.possible(rules.offered(account, cx.edition), account)) return refused('not-offered')
  const wrong = wrongIn(cx, account, command)
  if (wrong) return wrong

  const leaving = given(account, session.digest, command)
  const missing = rules.asks(account).filter((demand) => !has(leaving, demand))
  if (!rules.enough(missing)) return { type: 'turn-off', scheme: 'still-on', missing }
  const before = questionsOnFile(cx, account)
  account.questions = [...rules.questionsOnceOff(leaving.questions ?? [], before)]
  delete account.leaving
  delete account.enrolled
  leaveSecondFactor(cx, account, rules.schemeOnceOff(account))
  return { type: 'turn-off', scheme: 'off', missing: [] }
}

/** Whether the account page offers to turn two-factor off. */
export const turnOffOffered = (cx: Context, account: Account): boolean =>
  cx.policy.unEnrolment.offered(account, cx.edition)

const signedInWithCode = (cx: Context, token: string) => {
  const asked = fullySigned(cx, token)
  if (!isRefused(asked) || !cx.policy.unEnrolment.pendingTurnsOff()) return asked
  return pendingOwner(cx, token) ?? asked
}

/** What was given but is wrong, or will not do. */
const wrongIn = (cx: Context, account: Account, { dateOfBirth, questions }: Command): Refused | undefined => {
  if (dateOfBirth !== undefined && !cx.policy.unEnrolment.dateFits(dateOfBirth, account)) {
    return refused('wrong-date-of-birth')
  }
  if (questions === undefined) return undefined
  const empty = questions.some(({ question, answer }) => question.trim() === '' || answer.trim() === '')
  return empty || questions.length !== cx.parameters['questions.count'] ? refused('malformed') : undefined
}

/** What this session has given so far, this call included. Another session begins anew. */
const given = (account: Account, session: string, { dateOfBirth, questions }: Command): Leaving => {
  const before = account.leaving?.session === session ? account.leaving : { session, dateConfirmed: false }
  account.leaving = {
    ...before,
    dateConfirmed: before.dateConfirmed || dateOfBirth !== undefined,
    ...(questions === undefined ? {} : { questions: [...questions] }),
  }
  return account.leaving
}

const has = (leaving: Leaving, demand: OffDemand): boolean =>
  demand === 'questions' ? leaving.questions !== undefined : leaving.dateConfirmed
