import { type Edition, editions } from '../rule.ts'
import { type EventId, eventIds } from './events.ts'
import type { EffectRow, Thing } from './thing.ts'
import { appPassword, countPrograms, lockPrograms } from './things/app-passwords.ts'
import { countAnswers, countCodes, countGenerated, countPasswords, countSends } from './things/counts.ts'
import { keychainMember, keychainPassed, keychainRequest } from './things/keychain.ts'
import { lockAnswers, lockCodes, lockPasswords } from './things/locks.ts'
import { toldDevices, toldMail, toldMembers } from './things/notified-places.ts'
import { questions, trustedNumber, unverifiedNumber } from './things/on-file.ts'
import { codeConfirmation, codeKeychain, codeRecovery } from './things/other-codes.ts'
import { begunRecovery, begunReset, changeToken, demand } from './things/pending-password-changes.ts'
import { begunConfirmation, begunEnrolment, begunTwoStep, undoLink } from './things/pending-scheme-changes.ts'
import { codeEnrolment, codeNumber, codeReset } from './things/reset-and-number-codes.ts'
import { authenticatorApp, recoveryCode, resetLink } from './things/second-factors.ts'
import { countSecurityCodes, lockSecurityCode } from './things/security-code.ts'
import { browserSession, deviceSession, pageSession, programSession } from './things/sessions.ts'
import { codeGenerated, codePushed, codeSent } from './things/sign-in-codes.ts'
import { browserTrust, deviceTrust, trustedDevice } from './things/trust.ts'
import { signInRequest, waitingAnswers } from './things/waiting-answers.ts'
import { waitingSignIn } from './things/waiting-sign-in.ts'

/** Everything with a life, and what each event does to it: the table of effects, thing by thing. */
export const things = [
  pageSession,
  browserSession,
  deviceSession,
  programSession,
  waitingSignIn,
  waitingAnswers,
  signInRequest,
  browserTrust,
  deviceTrust,
  trustedDevice,
  codePushed,
  codeSent,
  codeGenerated,
  codeReset,
  codeNumber,
  codeEnrolment,
  codeRecovery,
  codeKeychain,
  codeConfirmation,
  begunReset,
  begunRecovery,
  begunEnrolment,
  begunTwoStep,
  begunConfirmation,
  undoLink,
  appPassword,
  keychainMember,
  keychainRequest,
  keychainPassed,
  countPasswords,
  countCodes,
  countAnswers,
  countPrograms,
  countSecurityCodes,
  countSends,
  countGenerated,
  lockPasswords,
  lockCodes,
  lockPrograms,
  lockAnswers,
  lockSecurityCode,
  questions,
  trustedNumber,
  unverifiedNumber,
  changeToken,
  demand,
  authenticatorApp,
  recoveryCode,
  resetLink,
  toldDevices,
  toldMembers,
  toldMail,
] as const

export type ThingId = (typeof things)[number]['id']

/** One thing, one event, one edition, and the row that says what happens. */
export type Cell = {
  readonly thing: ThingId
  readonly event: EventId
  readonly edition: Edition
  readonly row: EffectRow
}

/** How a cell comes to its effect: by a documented rule, by a declared parameter alone, or not at all. */
export type CellKind = 'ruled' | 'declared' | 'open' | 'cannot meet'

export const cellKind = (row: EffectRow): CellKind => {
  if ('open' in row) return row.cannotMeet === true ? 'cannot meet' : 'open'
  return row.rule === undefined ? 'declared' : 'ruled'
}

/** Every cell, in the order of things, events and editions. A combination that no row names has no cell. */
export const cells: readonly Cell[] = things.flatMap((one: Thing) =>
  eventIds.flatMap((event) =>
    editions.flatMap((edition) =>
      rowsFor(one, event, edition).map((row) => ({ thing: one.id as ThingId, event, edition, row })),
    ),
  ),
)

function rowsFor({ rows }: Thing, event: EventId, edition: Edition): readonly EffectRow[] {
  return rows.filter((row) => row.events.includes(event) && (row.editions ?? editions).includes(edition))
}
