import type { Answer, Protocol } from '../../../protocol/command.ts'
import { refused } from '../../../protocol/refusal.ts'
import { endSessions } from '../../access.ts'
import type { Context } from '../../context.ts'
import type { Account, Enrolment, EnrolmentUndo } from '../../state.ts'
import { signOutDevices } from '../keychain/membership.ts'
import { endPasswordChanges, endResets } from '../passwords.ts'
import { removeSecondFactor } from './remove-second-factor.ts'

/** Keep the settings from before an enrolment, for the link that undoes it. */
export const saveSettingsForUndo = (cx: Context, account: Account, enrolment: Enrolment, link: string): void => {
  account.enrolmentUndo = {
    at: cx.now,
    linkDigest: digestOf(cx, link),
    previousScheme: cx.policy.unEnrolment.schemeBefore(account, cx.now, cx.parameters),
    previousPasswordHash: account.passwordHash,
    previousQuestions: account.questions,
    previousPhones: cx.policy.unEnrolment.phonesBefore(enrolment, account, cx.parameters),
  }
  account.questions = []
}

/** UNENROL-10 to 13, UNENROL-17: whoever has the link brings the earlier settings back. */
export const followUndoLink = (cx: Context, command: Protocol['follow-undo-link']['command']): Answer => {
  const digest = digestOf(cx, command.link)
  const account = cx.state.accounts.find(
    ({ enrolmentUndo }) => enrolmentUndo !== undefined && cx.hasher.timingSafeEqual(enrolmentUndo.linkDigest, digest),
  )
  const rules = cx.policy.unEnrolment
  if (!account?.enrolmentUndo || !rules.linkValid(account.enrolmentUndo, cx.now, cx.parameters))
    return refused('link-ended')
  if (account.enrolmentUndo.undone)
    return rules.linkReusable(cx.parameters) ? { type: 'enrolment-undone' } : refused('link-ended')
  if (!rules.linkSuffices(account)) return refused('code-required')
  for (const one of rules.undoneBy(account, cx.state.accounts))
    if (one.enrolmentUndo) undoEnrolment(cx, one, one.enrolmentUndo)
  return { type: 'enrolment-undone' }
}

const digestOf = (cx: Context, link: string): string => cx.hasher.digest(cx.policy.unEnrolment.linkRead(link))

/** Deletes everything that somebody else may have added: sessions, numbers, app-specific passwords. */
const undoEnrolment = (cx: Context, account: Account, enrolmentUndo: EnrolmentUndo): void => {
  removeSecondFactor(cx, account, cx.policy.unEnrolment.schemeOnceUndone(enrolmentUndo))
  account.passwordHash = cx.policy.unEnrolment.passwordOnceUndone(enrolmentUndo, account, cx.parameters)
  account.questions = [...cx.policy.unEnrolment.questionsOnceUndone(enrolmentUndo, account)]
  account.phones = account.phones.filter((phone) => enrolmentUndo.previousPhones.includes(phone.id))
  for (const entry of account.appPasswords) {
    if (entry.createdAt >= enrolmentUndo.at) entry.revokedAt ??= cx.now
  }
  if (cx.policy.unEnrolment.undoingEndsResets()) endResets(cx, account)
  if (cx.policy.unEnrolment.undoingEndsDemandTokens()) endPasswordChanges(cx, account)
  signOutDevices(cx, account)
  endSessions(cx, (session) => session.account === account.id)
  delete account.pendingUnEnrolment
  enrolmentUndo.undone = true
  enrolmentUndo.previousQuestions = []
}
