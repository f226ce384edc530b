import { besideDocuments, silent, thing, twoFactorEditions } from '../thing.ts'

/** Code to reset a forgotten password. */
// biome-ignore format: one line for each row
export const codeReset = thing('code-reset', 'code to reset a forgotten password', [
  { events: ['reset-begun'], open: 'Whether another reset ends the first is left to code.supersede; see there.' },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen'], effect: 'ends', rule: 'PASSWORD-06', derived: true, why: 'The reset it belongs to began before.', editions: ['2fa-2018'] },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen', 'recovery-finished'], open: 'PASSWORD-06 is a rule of 2fa-2018 (two-factor-page-2018:153-165); nothing of this edition says it.', editions: ['two-step', '2fa-2017'] },
  { events: ['change-demanded', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'second-sign-in'], effect: 'stays', rule: 'PASSWORD-05', parameter: 'code.lifetime', derived: true, why: 'The way for those who forgot the password needs no session and no device.', editions: ['2fa-2018'] },
  { events: ['change-demanded', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'second-sign-in'], effect: 'stays', parameter: 'code.lifetime', derived: true, why: 'The way for those who forgot the password needs no session and no device.', editions: ['two-step', '2fa-2017'] },
  { events: ['recovery-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'app-password-revoked', 'all-revoked', 'support-for-keychain', 'security-code-unlocked', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'CODE-05', parameter: 'code.lifetime', derived: true, why: 'Nothing that is documented ends it before its declared life.', editions: ['2fa-2018'] },
  { events: ['recovery-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'app-password-revoked', 'all-revoked', 'support-for-keychain', 'security-code-unlocked', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'code.lifetime', derived: true, why: 'Nothing that is documented ends it before its declared life.', editions: ['two-step', '2fa-2017'] },
  { events: ['recovery-finished'], effect: 'ends', rule: 'PASSWORD-06', derived: true, why: 'A recovery ends in a new password.', editions: ['2fa-2018'] },
  { events: ['undo-followed'], effect: 'ends', rule: 'UNENROL-17', derived: true, why: 'Whoever began it must not take the account again.', editions: ['2fa-2017'] },
  { events: ['undo-followed'], effect: 'ends', rule: 'UNENROL-12', derived: true, why: 'The earlier password is the password.', editions: ['2fa-2018'] },
  { events: ['undo-followed'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off'], open: 'No document says what becomes of a reset when the scheme changes.' },
  { events: ['number-removed'], effect: 'ends', rule: 'PHONE-07', derived: true, why: 'A removed number verifies nothing; its code is of that number.', editions: twoFactorEditions },
  { events: ['number-removed'], open: 'Two-step does not speak of removing numbers.', editions: ['two-step'] },
  { events: ['wrong-entry'], effect: 'stays', parameter: 'code.attempts', why: 'Wrong entries below the limit leave the right code working.' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts', values: {'scope': 'code.attempts_scope'} },
  { events: ['lock-over'], effect: 'stays', parameter: 'code.lock_time', why: 'Where it still lives (code.lifetime).' },
  { events: ['support-for-account', 'request-denied'], open: 'No document ties a reset to requests of sign-ins or to staff.' },
  { events: ['life-over'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', editions: ['2fa-2018'] },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'code.lifetime', editions: ['two-step', '2fa-2017'] },
  { events: ['used-halfway'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', why: 'A look at it, a wrong entry or showing it again does not renew it.', editions: ['2fa-2018'] },
  { events: ['used'], effect: 'ends', rule: 'PASSWORD-06', derived: true, why: 'A reset ends what began before it, itself too.', editions: ['2fa-2018'] },
  { events: ['used'], open: 'The parameter code.single_use speaks of sign-ins.', editions: ['two-step', '2fa-2017'] },
  { events: ['resend'], effect: 'ends', parameter: 'code.supersede', values: {'keep': 'stays', 'replace': 'ends'}, derived: true, why: 'The code of a second reset of the account is one of the same kind; whether the second reset ends the first nobody says.' },
  { events: ['request-allowed'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Code that verifies an added number. */
// biome-ignore format: one line for each row
export const codeNumber = thing('code-number', 'code that verifies an added number', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen', 'recovery-finished'], open: 'No document says whether a number that waits survives a new password.' },
  { events: ['change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'CODE-05', parameter: 'code.lifetime', derived: true, why: 'Nothing that is documented ends it before its declared life.', editions: ['2fa-2018'] },
  { events: ['change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'code.lifetime', derived: true, why: 'Nothing that is documented ends it before its declared life.', editions: ['two-step', '2fa-2017'] },
  { events: ['undo-followed'], open: "The open question unenrol-effects leaves the numbers open; UNENROL-17 keeps a stranger's number from being a way in (see trusted-number)." },
  { events: ['two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off'], open: silent },
  { events: ['sign-out'], open: 'The session that added it is over; verifying needs another one (PHONE-13), which no document forbids.' },
  { events: ['device-removed', 'device-erased', 'find-off'], open: 'No document ties it to devices.' },
  { events: ['number-removed'], effect: 'ends', rule: 'PHONE-07', derived: true, why: 'A removed number is not verified by its old code; added anew it needs a new one (ENROL-30, PHONE-04).', editions: twoFactorEditions },
  { events: ['number-removed'], cannotMeet: true, open: 'Numbers are added under two-factor.', editions: ['two-step'] },
  { events: ['wrong-entry'], effect: 'stays', parameter: 'code.attempts', why: 'Wrong entries below the limit leave the right code working.' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts', values: {'scope': 'code.attempts_scope'} },
  { events: ['lock-over'], effect: 'stays', parameter: 'code.lock_time', why: 'Where it still lives (code.lifetime).' },
  { events: ['life-over'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', editions: ['2fa-2018'] },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'code.lifetime', editions: ['two-step', '2fa-2017'] },
  { events: ['used-halfway'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', why: 'A look at it, a wrong entry or showing it again does not renew it.', editions: ['2fa-2018'] },
  { events: ['used'], open: 'The number is verified; what entering the code again does no document says.' },
  { events: ['second-sign-in'], effect: 'stays', rule: 'PHONE-04', derived: true, others: {derived: true, effect: 'stays', rule: 'CODE-15'}, editions: twoFactorEditions },
  { events: ['second-sign-in'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['resend'], effect: 'ends', parameter: 'code.supersede', values: {'keep': 'stays', 'replace': 'ends'}, why: 'Of the same kind; of another channel or number it is open.' },
  { events: ['find-on', 'data-edited', 'signed-in-again'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Code of an enrolment (two-factor or two-step). */
// biome-ignore format: one line for each row
export const codeEnrolment = thing('code-enrolment', 'two-factor or two-step enrolment code', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen', 'recovery-finished', 'undo-followed', 'sign-out', 'device-removed', 'device-erased'], open: 'Whether an unfinished enrolment and its code end with this is left open (enrol-session-ttl declares only its life).' },
  { events: ['change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'CODE-05', parameter: 'code.lifetime', derived: true, why: 'Nothing that is documented ends it before its declared life.', editions: ['2fa-2018'] },
  { events: ['change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'code.lifetime', derived: true, why: 'Nothing that is documented ends it before its declared life.', editions: ['two-step', '2fa-2017'] },
  { events: ['two-factor-on'], effect: 'ends', rule: 'ENROL-30', derived: true, why: 'A code sent to one number does not verify another; of the same enrolment.', editions: twoFactorEditions },
  { events: ['two-factor-on'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['two-factor-off', 'two-step-off'], open: silent },
  { events: ['two-step-on'], effect: 'ends', rule: 'ENROL-27', derived: true, why: 'Enrolment is refused while two-step is on.', editions: twoFactorEditions },
  { events: ['two-step-on'], open: 'ENROL-27 is not a rule of this edition, and no other document or parameter speaks of it.', editions: ['two-step'] },
  { events: ['number-removed'], open: 'A number given to an enrolment is on no list to remove it from before it is verified.' },
  { events: ['wrong-entry'], effect: 'stays', parameter: 'code.attempts', why: 'Wrong entries below the limit leave the right code working.' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts', values: {'scope': 'code.attempts_scope'} },
  { events: ['lock-over'], effect: 'stays', parameter: 'code.lock_time', why: 'Where it still lives (code.lifetime).' },
  { events: ['life-over'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', editions: ['2fa-2018'] },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'code.lifetime', editions: ['two-step', '2fa-2017'] },
  { events: ['used-halfway'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', why: 'A look at it, a wrong entry or showing it again does not renew it.', editions: ['2fa-2018'] },
  { events: ['used'], open: 'The number is verified; what entering the code again does no document says (code.single_use speaks of sign-ins).' },
  { events: ['second-sign-in'], effect: 'stays', rule: 'ENROL-18', derived: true, why: 'Sign-ins keep the earlier rules meanwhile.', editions: twoFactorEditions },
  { events: ['second-sign-in'], open: 'ENROL-18 is not a rule of this edition, and no other document or parameter speaks of it.', editions: ['two-step'] },
  { events: ['resend'], effect: 'ends', parameter: 'code.supersede', values: {'keep': 'stays', 'replace': 'ends'}, why: 'Of the same kind; of another channel or number it is open.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])
