import type { Question } from '../../protocol/areas/enrolment.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Edition } from '../../rules/rule.ts'
import type { Account, Enrolment, EnrolmentUndo } from '../state.ts'

/** What turning two-factor off on the account page requires. */
export type UnEnrolmentEvidence = 'date-of-birth' | 'questions'

/** Leaving two-factor: on the account page, and by the link in the mail that confirmed the enrolment. */
export const unEnrolmentPolicy = {
  /** UNENROL-01, UNENROL-02, UNENROL-14: whether the account page offers a way off. */
  offered: (account: Account, edition: Edition): boolean =>
    account.scheme === 'two-factor' && edition === '2fa-2017' && account.permanent !== true,
  /** UNENROL-03: what is not offered cannot be done either. */
  possible: (offered: boolean, _account: Account): boolean => offered,
  /** UNENROL-04: whether a sign-in that still waits for its code turns it off. */
  pendingTurnsOff: (): boolean => false,
  /** UNENROL-05, QUESTIONS-08 */
  requires: (_account: Account): readonly UnEnrolmentEvidence[] => ['date-of-birth', 'questions'],
  /** UNENROL-06 */
  dateFits: (given: string, account: Account): boolean => given === account.dateOfBirth,
  /** UNENROL-07: whether it goes off while this is missing. */
  enough: (missing: readonly UnEnrolmentEvidence[]): boolean => missing.length === 0,
  /** UNENROL-08: what guards the account beside the password afterwards. */
  schemeOnceOff: (_account: Account): Account['scheme'] => 'none',
  /** QUESTIONS-08: the questions that hold afterwards. */
  questionsOnceOff: (given: readonly Question[], _before: readonly Question[]): readonly Question[] => given,

  /** UNENROL-12: the scheme that the link brings back. Two-step counts where it was left for this enrolment. */
  schemeBefore: (
    { scheme, twoStepTurnedOffAt = Number.NEGATIVE_INFINITY }: Account,
    now: number,
    parameters: Parameters,
  ) =>
    parameters['unenrol.restores_two_step'] && now < twoStepTurnedOffAt + parameters['unenrol.undo_window'] * 1000
      ? 'two-step'
      : scheme,
  /** UNENROL-12: the ids of the numbers that the link leaves: those that were verified when the enrolment began. */
  phonesBefore: (enrolment: Enrolment, _account: Account, _parameters: Parameters): readonly string[] =>
    enrolment.phonesBefore,
  /** UNENROL-09: what the mail carries. */
  linkInMail: (link: string, _to: string, _account: Account): string | undefined => link,
  /** UNENROL-18: what of a link is compared. */
  linkRead: (link: string): string => link,
  /** UNENROL-10, UNENROL-11: whether the link still undoes the enrolment. */
  linkValid: (enrolmentUndo: EnrolmentUndo, now: number, parameters: Parameters): boolean =>
    now < enrolmentUndo.at + parameters['unenrol.undo_window'] * 1000,
  /** UNENROL-10: whether a link that was followed may be followed again. */
  linkReusable: (parameters: Parameters): boolean => !parameters['unenrol.link_single_use'],
  /** UNENROL-13: whether the link alone is enough. */
  linkSuffices: (_account: Account): boolean => true,
  /** UNENROL-18: the accounts whose enrolment a link undoes. */
  undoneBy: (owner: Account, _all: readonly Account[]): readonly Account[] => [owner],
  /** UNENROL-12, UNENROL-17: whether resets end that were begun before the link was followed. */
  undoingEndsResets: (): boolean => true,
  /** UNENROL-12: whether tokens for a demanded password end, which the later password gave. */
  undoingEndsDemandTokens: (): boolean => true,
  /** UNENROL-12: the scheme once an enrolment was undone. */
  schemeOnceUndone: (enrolmentUndo: EnrolmentUndo): Account['scheme'] => enrolmentUndo.previousScheme,
  /** UNENROL-12, UNENROL-17: the password once an enrolment was undone. */
  passwordOnceUndone: (enrolmentUndo: EnrolmentUndo, now: Account, parameters: Parameters): string =>
    parameters['unenrol.restores_password'] ? enrolmentUndo.previousPasswordHash : now.passwordHash,
  /** UNENROL-12, QUESTIONS-06: the questions once an enrolment was undone. */
  questionsOnceUndone: (enrolmentUndo: EnrolmentUndo, _now: Account): readonly Question[] =>
    enrolmentUndo.previousQuestions,
}
