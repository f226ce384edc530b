import { besideDocuments, thing, twoFactorEditions } from '../thing.ts'

/** App-specific password. */
// biome-ignore format: one line for each row
export const appPassword = thing('app-password', 'app-specific password', [
  { events: ['password-changed'], effect: 'ends', rule: 'APPPW-26' },
  { events: ['reset-on-device', 'reset-by-code', 'reset-by-link'], effect: 'ends', rule: 'APPPW-27' },
  { events: ['change-demanded'], open: 'Whether a demand that is not met yet holds programs back nobody says.' },
  { events: ['demanded-chosen'], effect: 'ends', rule: 'APPPW-26', why: 'A demanded change is a change.' },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'two-factor-on', 'two-step-on', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'APPPW-16', derived: true, why: 'It is active until it is revoked (app-password-wiki:31-43); this event is no revocation.' },
  { events: ['recovery-finished'], effect: 'ends', rule: 'APPPW-27', why: 'A finished recovery sets a new password.', editions: twoFactorEditions },
  { events: ['recovery-finished'], cannotMeet: true, open: 'Recovery is of two-factor.', editions: ['two-step'] },
  { events: ['undo-followed'], effect: 'ends', rule: 'UNENROL-17', derived: true, why: 'Of those made since the enrolment; "restore your previous security settings and control your account" (keychain-and-two-step-pages:314): whoever enrolled without permission must not keep a way in; the catalogue leaves the fate of sessions to unenrol-effects.', editions: ['2fa-2017'] },
  { events: ['undo-followed'], open: 'The open question unenrol-effects is open in 2018; where the earlier password comes back APPPW-26 can be read so.', editions: ['2fa-2018'] },
  { events: ['undo-followed'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['two-factor-off'], open: 'APPPW-06 keeps new ones from being made; of those that exist nobody speaks.' },
  { events: ['two-step-off'], open: 'APPPW-05 makes them needless; that they stop working nobody says.' },
  { events: ['app-password-revoked'], effect: 'ends', rule: 'APPPW-25', others: {effect: 'stays', rule: 'APPPW-21'} },
  { events: ['all-revoked'], effect: 'ends', rule: 'APPPW-22' },
  { events: ['wrong-entry'], effect: 'stays', parameter: 'apppw.attempts', why: 'Below the limit.' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'apppw.attempts', why: 'Sign-ins of programs are locked, also with the right password.' },
  { events: ['lock-over'], effect: 'stays', parameter: 'apppw.lock_time' },
  { events: ['life-over', 'used-halfway'], open: 'No document and no parameter gives it a life.' },
  { events: ['used', 'second-sign-in'], effect: 'stays', rule: 'APPPW-13' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Count of wrong sign-ins of third-party programs. */
// biome-ignore format: one line for each row
export const countPrograms = thing('count-programs', 'count of wrong sign-ins of programs', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'apppw.attempts', derived: true, why: 'It is no right entry, so the row goes on.' },
  { events: ['app-password-revoked', 'all-revoked'], effect: 'stays', parameter: 'apppw.attempts', derived: true },
  { events: ['wrong-entry'], effect: 'counts', parameter: 'apppw.attempts' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'apppw.attempts', values: {'0': 'never'} },
  { events: ['lock-over'], open: 'How many are allowed after the lock no parameter says; entry is open again.' },
  { events: ['life-over', 'used-halfway'], effect: 'stays', parameter: 'apppw.attempts', derived: true, why: '"in a row": time alone ends no row.' },
  { events: ['app-password-made', 'program-signed-in'], effect: 'resets', parameter: 'apppw.attempts', why: 'Its use is a right one.' },
  { events: ['used'], effect: 'resets', parameter: 'apppw.attempts', why: '"in a row": a right one ends the row.' },
  { events: ['second-sign-in'], effect: 'stays', parameter: 'apppw.attempts', derived: true, why: 'A sign-in of the person is none of a program.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Lock of sign-ins of programs. */
// biome-ignore format: one line for each row
export const lockPrograms = thing('lock-programs', 'lock on sign-ins of programs', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link'], effect: 'stays', parameter: 'apppw.lock_time', derived: true },
  { events: ['change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'second-sign-in', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'apppw.lock_time', derived: true, why: 'It stays locked as long as declared, at every place: sign-in of every program.' },
  { events: ['wrong-entry', 'used'], effect: 'stays', parameter: 'apppw.lock_time', why: 'During the lock the right one is refused as well.' },
  { events: ['lock-reached'], cannotMeet: true, open: 'It is that event.' },
  { events: ['lock-over', 'life-over'], effect: 'ends', parameter: 'apppw.lock_time' },
  { events: ['used-halfway'], effect: 'ends', parameter: 'apppw.lock_time', derived: true, why: 'Trying during the lock neither lifts nor prolongs what is declared as its time.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])
