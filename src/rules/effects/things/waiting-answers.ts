import { besideDocuments, silent, thing, twoFactorEditions } from '../thing.ts'

/** Sign-in that waits for answers to security questions. */
// biome-ignore format: one line for each row
export const waitingAnswers = thing('waiting-answers', 'sign-in waiting for security answers', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen'], effect: 'ends', rule: 'PASSWORD-06', derived: true, why: 'It began with the old password.', editions: ['2fa-2018'] },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen'], open: 'PASSWORD-06 is a rule of 2fa-2018 (two-factor-page-2018:153-165); nothing of this edition says it.', editions: ['two-step', '2fa-2017'] },
  { events: ['change-demanded'], effect: 'locked', rule: 'PASSWORD-08', why: 'Answers lead to the demand for a new password, not to a session.', editions: twoFactorEditions },
  { events: ['change-demanded'], open: 'Two-step has no demanded change.', editions: ['two-step'] },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'device-removed', 'device-erased', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'used', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], open: silent },
  { events: ['recovery-finished'], effect: 'ends', rule: 'PASSWORD-06', derived: true, editions: ['2fa-2018'] },
  { events: ['recovery-finished'], open: 'No document of this edition says that the old password stops.', editions: ['two-step', '2fa-2017'] },
  { events: ['undo-followed'], cannotMeet: true, open: 'Questions stand before the account page only after the second factor is off; the questions that are asked then are the restored ones (QUESTIONS-06).' },
  { events: ['two-factor-on'], effect: 'ends', rule: 'QUESTIONS-03', why: 'Right answers must not take the place of a code while two-factor is on (SIGNIN-01, SIGNIN-29).', editions: twoFactorEditions },
  { events: ['two-factor-on'], cannotMeet: true, open: 'Two-factor is not of this edition.', editions: ['two-step'] },
  { events: ['two-factor-off', 'two-step-off'], cannotMeet: true, open: 'Questions stand before the account page only after the second factor is off.' },
  { events: ['two-step-on'], effect: 'ends', rule: 'TWOSTEP-02', derived: true, why: 'Password and answers are not password and code.', editions: ['two-step'] },
  { events: ['two-step-on'], open: 'The rules about two-step are of its own edition.', editions: twoFactorEditions },
  { events: ['sign-out', 'find-off', 'resend', 'request-denied'], cannotMeet: true, open: 'No client is signed in, no request and no code is out.' },
  { events: ['wrong-entry'], effect: 'counts', parameter: 'questions.attempts' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'questions.attempts' },
  { events: ['lock-over'], open: 'What follows wrong answers, and for how long, is left to questions-attempts; no parameter gives the time of the lock.' },
  { events: ['life-over'], effect: 'ends', parameter: 'signin.pending_lifetime', derived: true, why: 'The parameter says how long a sign-in waits for its code; a sign-in that waits for answers is read the same way.' },
  { events: ['used-halfway'], effect: 'ends', parameter: 'signin.pending_lifetime', derived: true },
  { events: ['second-sign-in'], open: 'No document speaks of two sign-ins that wait for answers.' },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Request of a waiting sign-in on a trusted device. */
// biome-ignore format: one line for each row
export const signInRequest = thing('sign-in-request', 'sign-in request on a trusted device', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen', 'recovery-finished'], effect: 'ends', rule: 'PASSWORD-06', derived: true, why: 'The sign-in behind it ended; allowing it shows no code that signs in.', editions: ['2fa-2018'] },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen', 'recovery-finished'], open: 'PASSWORD-06 is a rule of 2fa-2018 (two-factor-page-2018:153-165); nothing of this edition says it.', editions: ['two-step', '2fa-2017'] },
  { events: ['change-demanded', 'two-factor-on', 'two-step-on', 'two-step-off', 'lock-reached', 'lock-over'], open: silent },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'SIGNIN-14', derived: true, why: 'It can be allowed and refused while the sign-in waits.', editions: twoFactorEditions },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'undo-followed', 'two-factor-off', 'number-removed', 'app-password-revoked', 'all-revoked', 'used', 'second-sign-in'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['undo-followed', 'two-factor-off'], effect: 'ends', rule: 'UNENROL-08', derived: true, why: 'No code is asked for any more.', editions: ['2fa-2017'] },
  { events: ['undo-followed', 'two-factor-off'], open: 'UNENROL-08 is of 2017.', editions: ['2fa-2018'] },
  { events: ['sign-out', 'device-erased'], effect: 'ends', rule: 'CODE-18', derived: true, why: 'A device that is not trusted any more neither answers nor shows codes.', editions: twoFactorEditions },
  { events: ['sign-out', 'device-removed', 'device-erased', 'find-off', 'wrong-entry', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], cannotMeet: true, open: 'Two-step pushes codes, not requests.', editions: ['two-step'] },
  { events: ['device-removed'], effect: 'ends', rule: 'DEVICE-16', editions: ['2fa-2018'] },
  { events: ['device-removed'], effect: 'ends', rule: 'CODE-18', editions: ['2fa-2017'] },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'signin.pending_lifetime', why: 'The sign-in behind it ended.' },
  { events: ['used'], effect: 'stays', rule: 'SIGNIN-16', derived: true, why: 'Allowed once, the device shows the code; whether it can be allowed again is open.', editions: twoFactorEditions },
  { events: ['second-sign-in'], effect: 'stays', rule: 'SIGNIN-28', derived: true, why: 'Each sign-in has a request of its own.', editions: twoFactorEditions },
  { events: ['resend'], open: 'Whether a second push replaces the first request or stands beside it nobody says (code.supersede is about codes).' },
  { events: ['request-allowed'], open: 'It is answered; whether it may be answered again nobody says.', editions: twoFactorEditions },
  { events: ['request-denied'], effect: 'ends', rule: 'SIGNIN-19', others: {effect: 'stays', parameter: 'signin.deny_scope', rule: 'SIGNIN-19'}, editions: twoFactorEditions },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent, editions: ['two-step'] },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])
