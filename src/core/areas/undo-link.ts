import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { endSessions } from '../access.ts'
import type { Context } from '../given.ts'
import type { Account, Enrolled, Enrolment } from '../state.ts'
import { leaveSecondFactor } from './second-factor-off.ts'

/** Put the settings from before an enrolment aside, for the link that undoes it. */
export const keepSettings = (cx: Context, account: Account, enrolment: Enrolment, link: string): void => {
  account.enrolled = {
    at: cx.now,
    linkDigest: digestOf(cx, link),
    previousScheme: cx.policy.unEnrolment.schemeBefore(account, cx.now, cx.parameters),
    previousPasswordHash: account.passwordHash,
    previousQuestions: account.questions,
    previousPhones: enrolment.phonesBefore,
  }
  account.questions = []
}

/** UNENROL-10 to 13, UNENROL-17: whoever has the link brings the earlier settings back. */
export const followUndoLink = (cx: Context, command: Protocol['follow-undo-link']['command']): Answer => {
  const digest = digestOf(cx, command.link)
  const account = cx.state.accounts.find(
    ({ enrolled }) => enrolled !== undefined && cx.secrets.equal(enrolled.linkDigest, digest),
  )
  const rules = cx.policy.unEnrolment
  if (!account?.enrolled || !rules.linkStands(account.enrolled, cx.now, cx.parameters)) return refused('link-ended')
  if (account.enrolled.undone)
    return rules.worksAgain(cx.parameters) ? { type: 'enrolment-undone' } : refused('link-ended')
  if (!rules.linkSuffices(account)) return refused('code-required')
  for (const one of rules.undoneBy(account, cx.state.accounts)) if (one.enrolled) undo(cx, one, one.enrolled)
  return { type: 'enrolment-undone' }
}

const digestOf = (cx: Context, link: string): string => cx.secrets.digest(cx.policy.unEnrolment.linkRead(link))

/** Nothing stays that somebody else may have brought in: no session, no number, no app-specific password. */
const undo = (cx: Context, account: Account, enrolled: Enrolled): void => {
  leaveSecondFactor(cx, account, cx.policy.unEnrolment.schemeOnceUndone(enrolled))
  account.passwordHash = cx.policy.unEnrolment.passwordOnceUndone(enrolled, account)
  account.questions = [...cx.policy.unEnrolment.questionsOnceUndone(enrolled, account)]
  account.phones = account.phones.filter((phone) => enrolled.previousPhones.includes(phone.id))
  for (const entry of account.appPasswords) {
    if (entry.createdAt >= enrolled.at) entry.revokedAt ??= cx.now
  }
  for (const device of account.devices) device.signedIn = false
  endSessions(cx, (session) => session.account === account.id)
  delete account.leaving
  enrolled.undone = true
  enrolled.previousQuestions = []
}
