import { findRule, inEdition, type RuleId } from '../catalogue.ts'
import type { EventId } from './events.ts'
import type { Cell, ThingId } from './table.ts'

/** The rule whose scenarios judge a parameter, where the cell names the parameter alone. */
const rulesOfParameters: Readonly<Record<string, RuleId>> = {
  'apppw.attempts': 'APPPW-02',
  'apppw.lock_time': 'APPPW-02',
  'browser.trust_ends_with_password': 'BROWSER-02',
  'browser.trust_lifetime': 'BROWSER-02',
  'code.attempts': 'SIGNIN-04',
  'code.attempts_scope': 'SIGNIN-04',
  'code.lifetime': 'SIGNIN-05',
  'code.lock_time': 'SIGNIN-04',
  'code.send_window': 'CODE-08',
  'code.sends': 'CODE-08',
  'code.single_use': 'CODE-16',
  'code.supersede': 'CODE-16',
  'device.trust_lifetime': 'SIGNIN-07',
  'enrol.lifetime': 'ENROL-18',
  'keychain.approval_lifetime': 'KEYCHAIN-12',
  'password.attempts': 'SIGNIN-03',
  'password.change_ends_trust': 'SIGNIN-10',
  'password.lock_time': 'SIGNIN-03',
  'phone.pending_lifetime': 'PHONE-05',
  'questions.attempts': 'QUESTIONS-09',
  'session.lifetime': 'ACCOUNT-05',
  'signin.pending_lifetime': 'SIGNIN-14',
  'unenrol.link_single_use': 'UNENROL-10',
}

/** The rule whose scenarios judge a closed cell; undefined where none of its edition does, or the cell is open. */
export const ruleOfCell = ({ row, edition }: Cell): RuleId | undefined => {
  if ('open' in row) return undefined
  const id = row.rule ?? rulesOfParameters[row.parameter ?? '']
  const rule = id === undefined ? undefined : findRule(id)
  return rule && inEdition(rule, edition) ? rule.id : undefined
}

/** What becomes of a thing under each setting that its row names, or under any; only `ends` and `stays` make rows. */
export type Verdict = {
  readonly effect: 'ends' | 'stays'
  readonly setting?: { readonly parameter: string; readonly value: string }
}

const choices = ['true', 'false', 'any', 'security-only', 'attempt', 'prompt', 'replace', 'keep', 'account']

export const verdictsOf = ({ row }: Cell): readonly Verdict[] => {
  if ('open' in row) return []
  const { effect, values, parameter = '' } = row
  if (values === undefined) return effect === 'ends' || effect === 'stays' ? [{ effect }] : []
  return Object.entries(values).flatMap(([value, what]) =>
    choices.includes(value) && !saysNothing(parameter, value) && (what === 'ends' || what === 'stays')
      ? [{ effect: what, setting: { parameter, value } }]
      : [],
  )
}

/** A code that may be used again still completes no sign-in that is completed. */
const saysNothing = (parameter: string, value: string): boolean => parameter === 'code.single_use' && value === 'false'

/** Things that are had on an account without a second factor. */
export const withoutFactor: readonly ThingId[] = [
  'begun-enrolment',
  'code-enrolment',
  'begun-two-step',
  'waiting-answers',
  'count-answers',
  'lock-answers',
  'keychain-member',
  'keychain-request',
  'keychain-passed',
  'code-keychain',
  'count-security-codes',
  'lock-security-code',
]
/** Events that happen to an account with a second factor only. */
const withFactor: readonly EventId[] = [
  'reset-on-device',
  'reset-by-code',
  'recovery-finished',
  'two-factor-off',
  'two-step-off',
  'number-removed',
  'app-password-revoked',
  'all-revoked',
  'request-denied',
]

const both = 'What happens here is judged by the scenarios of the area, which count and read messages.'

/** Single cells that have no row, by thing and event. */
const single: Readonly<Record<string, string>> = {
  'app-password two-factor-on': 'An account without a second factor has no app-specific passwords.',
  'app-password two-step-on': 'An account without a second factor has no app-specific passwords.',
  'count-answers second-sign-in': 'A sign-in that is completed is a success, which empties the count.',
  'count-codes second-sign-in': 'A sign-in that is completed is a success, which empties the count.',
  'code-reset resend': 'Another reset is begun, with a code of its own.',
  'code-pushed resend': 'A push again may show the code that is out already.',
  'count-programs used': both,
  'device-trust two-factor-on': 'The account has no trusted device before; two-step has scenarios of its own.',
  'device-trust two-step-on': 'The account has no trusted device before.',
  'lock-codes second-sign-in': 'No sign-in is completed while entry is locked.',
  'lock-passwords password-changed': 'The change asks for the password, and is locked too.',
  'page-session device-removed': 'The row about the session of a device says the same.',
  'questions two-factor-off': 'New ones take their place; scenarios of the area answer them.',
  'trusted-device change-demanded': 'Its sign-in comes to the demand; the row about the mark says the same.',
  'trusted-device two-factor-on': 'The account has no trusted device before; two-step has scenarios of its own.',
  'trusted-device two-step-on': 'The account has no trusted device before.',
  'keychain-request keychain-off': 'The member that turns it off is the one that would answer.',
  'trusted-number two-step-on': 'The event itself verifies the number.',
  'trusted-number two-factor-on': 'The event itself verifies the number.',
  'trusted-number undo-followed': 'The account has no number before it is enrolled.',
}

/** Two-step beside an account that can have two-factor. */
const whereTwoFactorIsOpen = [
  'begun-enrolment two-step-on',
  'code-enrolment two-step-on',
  'begun-two-step two-factor-on',
  'keychain-request two-step-on',
  'lock-security-code two-step-on',
]

/** Why a closed cell has no row in the features; undefined where it has one. */
export const reasonWithoutRow = (cell: Cell): string | undefined => {
  const { thing, event, row } = cell
  if ('open' in row) return row.open
  const twoStep = cell.edition === 'two-step' || thing === 'begun-confirmation' || thing === 'code-confirmation'
  if (twoStep && event === 'request-denied') return 'Two-step pushes codes, not requests.'
  if (twoStep && thing === 'device-trust')
    return 'Two-step leaves no mark on a device; the row about the trusted device says the same.'
  if (cell.edition === '2fa-2018' && whereTwoFactorIsOpen.includes(`${thing} ${event}`))
    return 'Who can turn two-factor on cannot turn two-step on (TWOSTEP-29).'
  if (row.rule === undefined && row.derived && row.effect === 'stays')
    return 'Inferred from a declared life alone: a server may be stricter.'
  if (ruleOfCell(cell) === undefined) return 'No rule of this edition judges the parameter.'
  if (thing.startsWith('told-') || thing === 'count-sends') return both
  if (event === 'lock-reached' || event === 'lock-over') return both
  if (verdictsOf(cell).length === 0)
    return row.values === undefined
      ? both
      : 'The effect depends on the declaration in more than one way; scenarios of the area judge it.'
  if ((event === 'life-over' || event === 'used-halfway') && row.effect === 'stays') return 'It has no end in time.'
  if (withoutFactor.includes(thing) && withFactor.includes(event))
    return 'The thing is had without a second factor, and the event needs one.'
  return single[`${thing} ${event}`]
}
