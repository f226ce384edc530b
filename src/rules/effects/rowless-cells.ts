import type { EventId } from './events.ts'
import { ruleOfCell, verdictsOf } from './judged-by.ts'
import type { Cell, ThingId } from './table.ts'

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
  'reset-by-link',
  'recovery-finished',
  'two-factor-off',
  'two-step-off',
  'number-removed',
  'app-password-revoked',
  'all-revoked',
  'request-denied',
  'number-added',
  'app-password-made',
  'program-signed-in',
  'code-generated',
  'signed-in-again',
  'request-allowed',
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

/** Things that an event empties or runs into on its way, since it asks for the same secret itself, with the reason. */
const asksItself: readonly {
  readonly things: readonly ThingId[]
  readonly events: readonly EventId[]
  readonly reason: string
}[] = [
  {
    things: ['count-passwords', 'lock-passwords'],
    events: [
      'app-password-revoked',
      'all-revoked',
      'app-password-made',
      'resend',
      'request-denied',
      'request-allowed',
      'keychain-reset',
      'keychain-joined',
      'two-factor-off',
    ],
    reason: 'The event needs the right password, which empties the count, and is refused while entry is locked.',
  },
  {
    things: ['count-answers'],
    events: ['find-off', 'find-on', 'sign-out', 'demanded-chosen', 'device-removed', 'device-erased'],
    reason: 'The event needs a sign-in with right answers, which empties the count.',
  },
  {
    things: ['count-codes', 'lock-codes'],
    events: ['two-factor-on', 'two-step-on'],
    reason: 'No code of a sign-in is asked for before the event, and the event needs a right one.',
  },
  {
    things: ['lock-codes'],
    events: ['reset-by-code', 'demanded-chosen', 'two-factor-off', 'two-step-off', 'undo-followed'],
    reason: 'The event needs a right code, or no code of a sign-in is asked for after it.',
  },
  {
    things: ['questions'],
    events: ['app-password-made', 'program-signed-in', 'code-generated', 'number-added'],
    reason: 'The questions are on file without a second factor, and the event needs one.',
  },
  {
    things: ['count-sends'],
    events: [
      'reset-by-code',
      'reset-by-link',
      'recovery-finished',
      'two-step-off',
      'two-factor-off',
      'undo-followed',
      'used',
    ],
    reason: 'The event has a code sent itself, or nothing is left that one could be sent for.',
  },
  {
    things: ['count-programs', 'lock-programs'],
    events: ['two-factor-on', 'two-step-on'],
    reason: 'An account without a second factor has no app-specific passwords.',
  },
]

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
  if (event === 'two-factor-off' && cell.edition !== '2fa-2017') return 'Only in 2fa-2017 it can be turned off there.'
  const itself = asksItself.find(({ things, events }) => things.includes(thing) && events.includes(event))
  if (itself) return itself.reason
  const twoStep = cell.edition === 'two-step' || thing === 'begun-confirmation' || thing === 'code-confirmation'
  if (twoStep && (event === 'request-denied' || thing === 'sign-in-request'))
    return 'Two-step pushes codes, not requests.'
  if (twoStep && (event === 'signed-in-again' || event === 'request-allowed'))
    return 'Two-step leaves no mark on a device, and pushes codes, not requests.'
  if (twoStep && thing === 'device-trust')
    return 'Two-step leaves no mark on a device; the row about the trusted device says the same.'
  if (cell.edition === '2fa-2018' && whereTwoFactorIsOpen.includes(`${thing} ${event}`))
    return 'Who can turn two-factor on cannot turn two-step on (TWOSTEP-29).'
  if (ruleOfCell(cell) === undefined) return 'No rule of this edition judges the parameter.'
  if (thing.startsWith('told-')) return both
  if ((event === 'life-over' || event === 'used-halfway') && (thing === 'count-sends' || thing === 'count-generated'))
    return both
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
