import { besideDocuments, silent, thing, twoFactorEditions } from '../thing.ts'

/** Security questions on file. */
// biome-ignore format: one line for each row
export const questions = thing('questions', 'set of security questions', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-keychain', 'security-code-unlocked', 'second-sign-in', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'QUESTIONS-04', derived: true, why: 'Within the two weeks they are kept, whatever else happens.', editions: twoFactorEditions },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-keychain', 'security-code-unlocked', 'second-sign-in', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'QUESTIONS-09', derived: true, why: 'Asked on the account page whenever it is opened, so they stay on file.', editions: ['two-step'] },
  { events: ['undo-followed'], effect: 'stays', rule: 'QUESTIONS-06', why: 'The old ones with the old answers protect the account again.', editions: twoFactorEditions },
  { events: ['undo-followed', 'two-factor-on', 'two-factor-off'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['two-factor-on'], effect: 'stays', rule: 'QUESTIONS-04', parameter: 'unenrol.undo_window', why: 'Kept for two weeks, asked nowhere (QUESTIONS-02).', editions: twoFactorEditions },
  { events: ['two-factor-off'], effect: 'ends', rule: 'QUESTIONS-08', why: 'The new ones take their place.', editions: ['2fa-2017'] },
  { events: ['two-factor-off'], cannotMeet: true, open: 'It cannot be turned off on the page (UNENROL-14).', editions: ['2fa-2018'] },
  { events: ['two-step-on'], open: 'No document says whether two-step keeps the questions; QUESTIONS-09 asks them after it was turned off.' },
  { events: ['two-step-off'], effect: 'stays', rule: 'TWOSTEP-25', parameter: 'twostep.off_questions', values: {'answer': 'stays', 'create': 'replaced'}, editions: ['two-step'] },
  { events: ['two-step-off'], open: 'The rule is of two-step; this edition does not say it.', editions: twoFactorEditions },
  { events: ['wrong-entry', 'lock-reached', 'lock-over', 'used'], effect: 'stays', parameter: 'questions.attempts', derived: true, why: 'Answering changes nothing on file.' },
  { events: ['support-for-account'], effect: 'stays', rule: 'SUPPORT-01', derived: true, editions: twoFactorEditions },
  { events: ['support-for-account'], open: 'SUPPORT-01 is about two-factor accounts.', editions: ['two-step'] },
  { events: ['life-over', 'used-halfway'], effect: 'ends', rule: 'QUESTIONS-05', parameter: 'unenrol.undo_window', why: 'Two weeks after enrolment, whatever happened since.', editions: twoFactorEditions },
  { events: ['life-over', 'used-halfway'], open: 'Without two-factor no document ends them.', editions: ['two-step'] },
  { events: ['signed-in-again', 'request-allowed'], open: silent, editions: ['two-step'] },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Trusted number. */
// biome-ignore format: one line for each row
export const trustedNumber = thing('trusted-number', 'trusted number', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'PHONE-01', derived: true, why: 'It is on file until its owner removes it (two-factor-page-2018:111-120).', editions: twoFactorEditions },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'data-edited', 'find-on', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'TWOSTEP-32', derived: true, why: 'A code asked for there is delivered there, at every later sign-in.', editions: ['two-step'] },
  { events: ['recovery-finished'], effect: 'stays', parameter: 'recovery.numbers', values: {'added': 'stays', 'replaced': 'ends'}, why: 'PHONE-01 keeps one on file; which ones the service declares.', editions: twoFactorEditions },
  { events: ['recovery-finished'], open: 'Recovery is of two-factor.', editions: ['two-step'] },
  { events: ['undo-followed'], effect: 'ends', rule: 'UNENROL-17', derived: true, why: 'A number that the other person verified must not be a way in (UNENROL-13); numbers from before stay with the earlier settings (UNENROL-12).', editions: ['2fa-2017'] },
  { events: ['undo-followed'], effect: 'stays', rule: 'UNENROL-12', derived: true, why: 'Those that were verified before the enrolment; of the new one nobody speaks.', editions: ['2fa-2018'] },
  { events: ['undo-followed', 'two-factor-on'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['two-factor-on'], effect: 'stays', rule: 'ENROL-28', why: 'The number that was verified gets later codes.', editions: twoFactorEditions },
  { events: ['two-factor-off', 'two-step-off'], open: 'Numbers after the second factor is off: no document.' },
  { events: ['two-step-on', 'used', 'second-sign-in', 'resend'], effect: 'stays', rule: 'TWOSTEP-32', derived: true, editions: ['two-step'] },
  { events: ['two-step-on'], open: 'The rule is of two-step; this edition does not say it.', editions: twoFactorEditions },
  { events: ['number-removed'], effect: 'ends', rule: 'PHONE-07', others: {effect: 'stays', rule: 'PHONE-06'}, why: 'The last one stays (PHONE-02).', editions: twoFactorEditions },
  { events: ['number-removed'], open: 'Two-step does not speak of removing numbers.', editions: ['two-step'] },
  { events: ['wrong-entry', 'lock-reached', 'lock-over'], effect: 'stays', rule: 'PHONE-15', why: 'The numbers on file do not change.', editions: twoFactorEditions },
  { events: ['wrong-entry', 'lock-reached', 'lock-over', 'life-over', 'used-halfway'], open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['life-over', 'used-halfway'], effect: 'stays', rule: 'PHONE-01', derived: true, why: 'No life; phone.pending_lifetime is of numbers that wait.', editions: twoFactorEditions },
  { events: ['used', 'second-sign-in', 'resend'], effect: 'stays', rule: 'CODE-08', derived: true, editions: twoFactorEditions },
  { events: ['signed-in-again', 'request-allowed'], open: silent, editions: ['two-step'] },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Number that waits to be verified. */
// biome-ignore format: one line for each row
export const unverifiedNumber = thing('unverified-number', 'unverified number', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off'], open: silent },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'app-password-revoked', 'all-revoked', 'request-denied', 'request-allowed'], effect: 'stays', parameter: 'phone.pending_lifetime', derived: true, editions: twoFactorEditions },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'device-removed', 'device-erased', 'find-off', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'life-over', 'used-halfway', 'used', 'second-sign-in', 'resend', 'request-denied'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['recovery-finished'], open: 'A recovery that sends its code to a number that waits: whether that verifies it is left to recovery-effects; RECOVERY-07 demands that the owner can sign in afterwards.', editions: twoFactorEditions },
  { events: ['sign-out', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'phone.pending_lifetime', derived: true, why: 'It waits as long as declared.', editions: twoFactorEditions },
  { events: ['sign-out', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], cannotMeet: true, open: 'Numbers are added under two-factor.', editions: ['two-step'] },
  { events: ['number-removed'], open: 'Whether a number that waits can be removed like a trusted one nobody says; PHONE-07 keeps a removed one from codes.' },
  { events: ['wrong-entry'], effect: 'stays', rule: 'PHONE-15', editions: twoFactorEditions },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts' },
  { events: ['lock-over'], effect: 'stays', parameter: 'code.lock_time', derived: true },
  { events: ['life-over'], effect: 'ends', parameter: 'phone.pending_lifetime', editions: twoFactorEditions },
  { events: ['used-halfway'], effect: 'ends', parameter: 'phone.pending_lifetime', why: 'How long an added number waits; a resend or a wrong code does not add it again.', editions: twoFactorEditions },
  { events: ['used'], effect: 'ends', rule: 'PHONE-04', why: 'The right code makes it a trusted number.', editions: twoFactorEditions },
  { events: ['second-sign-in'], effect: 'stays', rule: 'PHONE-05', why: 'It is not offered and gets no sign-in code.', editions: twoFactorEditions },
  { events: ['resend'], effect: 'stays', rule: 'PHONE-05', why: 'A resend verifies nothing.', editions: twoFactorEditions },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent, editions: ['two-step'] },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])
