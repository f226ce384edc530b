import { besideDocuments, silent, thing } from '../thing.ts'

/** Lock of password entry. */
// biome-ignore format: one line for each row
export const lockPasswords = thing('lock-passwords', 'lock on password entry', [
  { events: ['password-changed'], effect: 'stays', parameter: 'password.lock_time', why: 'The place of the current password is password entry too.' },
  { events: ['reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen', 'recovery-finished'], open: 'Whether a new password got another way lifts the lock nobody declares.' },
  { events: ['change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'second-sign-in', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'password.lock_time', derived: true, why: 'It stays locked as long as declared, at every place: sign-in, change of the password, and wherever the password is asked for again.' },
  { events: ['wrong-entry', 'used'], effect: 'stays', parameter: 'password.lock_time', why: 'During the lock the right one is refused as well.' },
  { events: ['lock-reached'], cannotMeet: true, open: 'It is that event.' },
  { events: ['lock-over', 'life-over'], effect: 'ends', parameter: 'password.lock_time' },
  { events: ['used-halfway'], effect: 'ends', parameter: 'password.lock_time', derived: true, why: 'Trying during the lock neither lifts nor prolongs what is declared as its time.' },
  { events: ['signed-in-again'], cannotMeet: true, open: 'Its password is not taken during the lock.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Lock of code entry. */
// biome-ignore format: one line for each row
export const lockCodes = thing('lock-codes', 'lock on code entry', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'two-factor-on', 'two-step-on', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'code.lock_time', derived: true, why: 'It stays locked as long as declared, at every place: sign-in, appended, number, enrolment, two-step, reset, keychain message, device confirmation.' },
  { events: ['undo-followed', 'two-factor-off', 'two-step-off'], effect: 'stays', parameter: 'code.lock_time', derived: true, why: 'Seen only where a code is entered again within the time: enrolment, reset.' },
  { events: ['wrong-entry', 'used'], effect: 'stays', parameter: 'code.lock_time', why: 'During the lock the right one is refused as well.' },
  { events: ['lock-reached'], cannotMeet: true, open: 'It is that event.' },
  { events: ['lock-over', 'life-over'], effect: 'ends', parameter: 'code.lock_time' },
  { events: ['used-halfway'], effect: 'ends', parameter: 'code.lock_time', derived: true, why: 'Trying during the lock neither lifts nor prolongs what is declared as its time.' },
  { events: ['second-sign-in', 'resend'], effect: 'stays', parameter: 'code.attempts_scope', values: {'account': 'stays', 'code': 'the new code is open', 'sign-in': 'the new sign-in is open'} },
  { events: ['recovery-codes-made', 'link-mailed'], effect: 'stays', rule: 'H-THROTTLE-03', parameter: 'code.lock_time', derived: true },
  { events: ['app-added', 'app-removed', 'others-ended'], open: besideDocuments },
])

/** Lock of answering security questions. */
// biome-ignore format: one line for each row
export const lockAnswers = thing('lock-answers', 'lock on security answers', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], open: silent },
  { events: ['wrong-entry', 'used'], effect: 'stays', parameter: 'questions.attempts', why: 'Locked: right answers are refused as well.' },
  { events: ['lock-reached'], cannotMeet: true, open: 'It is that event.' },
  { events: ['lock-over', 'life-over', 'used-halfway'], open: 'The open question questions-attempts asks what follows; no parameter says how long it lasts.' },
  { events: ['second-sign-in'], effect: 'stays', parameter: 'questions.attempts', why: 'A new sign-in does not open it.' },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])
