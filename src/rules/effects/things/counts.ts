import { besideDocuments, silent, thing, twoFactorEditions } from '../thing.ts'

/** Count of wrong passwords. */
// biome-ignore format: one line for each row
export const countPasswords = thing('count-passwords', 'count of wrong passwords', [
  { events: ['password-changed'], effect: 'resets', parameter: 'password.attempts', derived: true, why: 'The right current password ends the row.' },
  { events: ['reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen', 'recovery-finished'], open: 'Another way to a new password is no password entry; what it does to the count nobody declares.' },
  { events: ['change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'device-removed', 'device-erased', 'find-off', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'password.attempts', derived: true, why: 'It is no right entry, so the row goes on.' },
  { events: ['undo-followed'], open: 'No password is entered.' },
  { events: ['sign-out'], effect: 'stays', parameter: 'password.attempts', derived: true },
  { events: ['wrong-entry'], effect: 'counts', parameter: 'password.attempts' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'password.attempts', values: {'0': 'never'} },
  { events: ['lock-over'], open: 'How many are allowed after the lock no parameter says; entry is open again.' },
  { events: ['life-over', 'used-halfway'], effect: 'stays', parameter: 'password.attempts', derived: true, why: '"in a row": time alone ends no row.' },
  { events: ['used'], effect: 'resets', parameter: 'password.attempts', why: '"in a row": a right one ends the row.' },
  { events: ['second-sign-in'], effect: 'resets', parameter: 'password.attempts', values: {'begun with a wrong one': 'counts', 'right password': 'resets'} },
  { events: ['signed-in-again'], effect: 'resets', parameter: 'password.attempts', why: 'The right password ends the row.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Count of wrong verification codes. */
// biome-ignore format: one line for each row
export const countCodes = thing('count-codes', 'count of wrong verification codes', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-link'], effect: 'stays', parameter: 'code.attempts_scope', values: {'account': 'stays', 'else': 'open'}, derived: true, why: 'No code is entered on the way.' },
  { events: ['reset-by-code', 'demanded-chosen', 'recovery-finished'], effect: 'stays', parameter: 'code.attempts_scope', values: {'account': 'stays, except that a right code on the way ends the row', 'else': 'open'}, derived: true },
  { events: ['change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'two-factor-on', 'two-step-on', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'code.attempts', derived: true, why: 'It is no right entry, so the row goes on.' },
  { events: ['undo-followed', 'two-factor-off', 'two-step-off'], effect: 'stays', parameter: 'code.attempts_scope', values: {'account': 'stays; seen only where a code is entered again: enrolment, reset', 'else': 'open'}, derived: true },
  { events: ['wrong-entry'], effect: 'counts', parameter: 'code.attempts', values: {'malformed': 'code.malformed_counts', 'scope': 'code.attempts_scope'}, why: 'At every place that takes a verification code: sign-in, appended (LEGACY-04), number, enrolment, two-step, reset, keychain message, device, recovery.' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts', values: {'0': 'never'} },
  { events: ['lock-over'], open: 'How many are allowed after the lock no parameter says; entry is open again.' },
  { events: ['life-over', 'used-halfway'], effect: 'stays', parameter: 'code.attempts', derived: true, why: '"in a row": time alone ends no row.' },
  { events: ['used'], effect: 'resets', parameter: 'code.attempts', why: '"in a row": a right one ends the row.' },
  { events: ['second-sign-in'], effect: 'stays', parameter: 'code.attempts_scope', values: {'account': 'stays', 'code': 'the new code has its own', 'sign-in': 'the new sign-in has its own'}, why: 'The right password is no right code.' },
  { events: ['resend'], effect: 'stays', parameter: 'code.attempts_scope', values: {'account': 'stays', 'code': 'the new code has its own', 'sign-in': 'stays'} },
  { events: ['recovery-codes-made', 'link-mailed'], effect: 'stays', rule: 'H-THROTTLE-03', parameter: 'code.attempts', derived: true },
  { events: ['app-added', 'app-removed', 'others-ended'], open: besideDocuments },
])

/** Count of wrong answers to security questions. */
// biome-ignore format: one line for each row
export const countAnswers = thing('count-answers', 'count of wrong answers to security questions', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'two-step-on', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'questions.attempts', derived: true, why: 'It is no right entry, so the row goes on.' },
  { events: ['undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-off'], open: 'The questions are others or not asked; nobody says what becomes of the count.' },
  { events: ['wrong-entry'], effect: 'counts', parameter: 'questions.attempts' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'questions.attempts', values: {'0': 'never'} },
  { events: ['lock-over'], open: 'No parameter says how long answering is locked.' },
  { events: ['life-over', 'used-halfway'], effect: 'stays', parameter: 'questions.attempts', derived: true, why: '"in a row": time alone ends no row.' },
  { events: ['used'], effect: 'resets', parameter: 'questions.attempts', why: '"in a row": a right one ends the row.' },
  { events: ['second-sign-in'], effect: 'stays', parameter: 'questions.attempts', why: 'A new sign-in is no right answer.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Codes sent to numbers within the window. */
// biome-ignore format: one line for each row
export const countSends = thing('count-sends', 'count of codes sent within the declared time', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen'], effect: 'stays', parameter: 'code.sends', derived: true },
  { events: ['change-demanded', 'recovery-cancelled', 'undo-followed', 'two-factor-off', 'two-step-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'everything-read', 'find-on', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'code.sends', derived: true, why: 'Of one account within the window, whatever else happens.' },
  { events: ['recovery-begun', 'recovery-finished'], open: 'Whether codes of a recovery, sent to a number that need not be on file, count here: "to phone numbers of one account" does not say.' },
  { events: ['reset-begun', 'number-added'], effect: 'counts', parameter: 'code.sends', derived: true, why: 'Each sends a code to a number.' },
  { events: ['app-password-made', 'program-signed-in', 'code-generated'], effect: 'stays', parameter: 'code.sends', derived: true },
  { events: ['two-factor-on', 'two-step-on'], effect: 'counts', parameter: 'code.sends', derived: true, why: 'Their codes go to phone numbers of the account too.' },
  { events: ['number-removed'], effect: 'stays', parameter: 'code.sends', derived: true, why: '"of one account": a number that was removed or added anew does not empty it.' },
  { events: ['wrong-entry', 'lock-reached', 'lock-over', 'used'], effect: 'stays', parameter: 'code.sends', derived: true, why: 'What is counted is sends.' },
  { events: ['life-over'], effect: 'ends', parameter: 'code.send_window' },
  { events: ['used-halfway'], effect: 'ends', parameter: 'code.send_window', why: 'Each send leaves the window by itself.' },
  { events: ['second-sign-in'], effect: 'stays', parameter: 'code.sends', why: 'Of one account: a new sign-in has no count of its own.' },
  { events: ['resend'], effect: 'counts', parameter: 'code.sends' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Codes that one device generated within the window. */
// biome-ignore format: one line for each row
export const countGenerated = thing('count-generated', 'count of codes generated within the declared time', [
  { events: ['reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'recovery-begun', 'recovery-cancelled', 'find-off', 'find-on', 'data-edited', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'second-sign-in', 'signed-in-again', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'code.on_demand', derived: true, why: 'Of one device within the window, whatever else happens.', editions: twoFactorEditions },
  { events: ['code-generated'], effect: 'counts', parameter: 'code.on_demand', editions: twoFactorEditions },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'code.send_window', why: 'Each leaves the window by itself; scenarios of the area judge it.', editions: twoFactorEditions },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-finished', 'sign-out', 'device-removed', 'device-erased'], open: 'Whether the device makes codes at all afterwards is a matter of its trust.', editions: twoFactorEditions },
  { events: ['undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'lock-reached', 'lock-over', 'used'], open: silent, editions: twoFactorEditions },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-begun', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'life-over', 'used-halfway', 'used', 'second-sign-in', 'signed-in-again', 'data-edited', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], open: 'Two-step has no codes on demand.', editions: ['two-step'] },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])
