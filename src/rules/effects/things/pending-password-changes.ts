import { besideDocuments, silent, thing, twoFactorEditions } from '../thing.ts'

/** Reset of a forgotten password that was begun. */
// biome-ignore format: one line for each row
export const begunReset = thing('begun-reset', 'unfinished reset of a forgotten password', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen'], effect: 'ends', rule: 'PASSWORD-06', derived: true, why: 'Of every reset that was begun, not the last alone.', editions: ['2fa-2018'] },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen', 'recovery-finished', 'used'], open: 'PASSWORD-06 is a rule of 2fa-2018 (two-factor-page-2018:153-165); nothing of this edition says it.', editions: ['two-step', '2fa-2017'] },
  { events: ['change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'find-off', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], open: silent },
  { events: ['recovery-finished', 'used'], effect: 'ends', rule: 'PASSWORD-06', derived: true, editions: ['2fa-2018'] },
  { events: ['undo-followed'], effect: 'ends', rule: 'UNENROL-17', why: 'He must not be able to take the account again.', editions: ['2fa-2017'] },
  { events: ['undo-followed'], effect: 'ends', rule: 'UNENROL-12', derived: true, why: 'The earlier password is the password.', editions: ['2fa-2018'] },
  { events: ['undo-followed'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['sign-out', 'device-removed', 'device-erased', 'app-password-revoked', 'all-revoked', 'second-sign-in'], effect: 'stays', rule: 'PASSWORD-05', derived: true, why: 'It needs no session.', editions: ['2fa-2018'] },
  { events: ['sign-out', 'device-removed', 'device-erased', 'app-password-revoked', 'all-revoked', 'second-sign-in'], open: 'PASSWORD-05 is not a rule of this edition, and no other document or parameter speaks of it.', editions: ['two-step', '2fa-2017'] },
  { events: ['number-removed'], effect: 'ends', rule: 'PHONE-07', derived: true, why: 'Where its code went to that number.', editions: twoFactorEditions },
  { events: ['number-removed'], open: 'Two-step does not speak of removing numbers.', editions: ['two-step'] },
  { events: ['wrong-entry'], effect: 'counts', parameter: 'code.attempts' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts', values: {'else': 'open', 'scope account': 'locked'} },
  { events: ['lock-over'], effect: 'stays', parameter: 'code.lock_time' },
  { events: ['life-over', 'used-halfway'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', derived: true, why: 'Its code lives so long; the reset itself has no declared life.', editions: ['2fa-2018'] },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'code.lifetime', derived: true, why: 'Its code lives so long; the reset itself has no declared life.', editions: ['two-step', '2fa-2017'] },
  { events: ['resend'], open: 'A second reset of the account: whether the first goes on with its own code nobody says (code.supersede for its code).' },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Recovery under way. */
// biome-ignore format: one line for each row
export const begunRecovery = thing('begun-recovery', 'recovery in progress', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen'], open: 'Whether a recovery ends when the owner has a new password is left open (recovery-cancel names no such way).' },
  { events: ['change-demanded', 'two-step-on', 'two-step-off'], open: silent },
  { events: ['recovery-begun'], open: 'Whether two can be under way is left to recovery-request.' },
  { events: ['reset-begun', 'program-signed-in'], effect: 'stays', rule: 'RECOVERY-03', derived: true, why: 'Time alone decides.', editions: twoFactorEditions },
  { events: ['reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated'], cannotMeet: true, open: 'Recovery is of two-factor.', editions: ['two-step'] },
  { events: ['recovery-finished'], open: 'Of another recovery under way nobody speaks (recovery-effects).' },
  { events: ['recovery-cancelled'], effect: 'ends', rule: 'RECOVERY-06', parameter: 'recovery.owner_cancels', values: {'true': 'ends'}, why: 'Every one of the account; "denying access to anyone who might be pretending" (two-factor-page-2018:175).', editions: twoFactorEditions },
  { events: ['recovery-cancelled', 'sign-out', 'device-removed', 'device-erased', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'life-over', 'used-halfway', 'second-sign-in'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['undo-followed', 'two-factor-on', 'two-factor-off'], open: 'The open question recovery-effects and unenrol-effects are open.' },
  { events: ['support-for-keychain', 'security-code-unlocked', 'resend'], effect: 'stays', rule: 'RECOVERY-03', derived: true, why: 'It runs by itself.', editions: twoFactorEditions },
  { events: ['number-added', 'everything-read', 'app-password-made', 'code-generated', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'second-sign-in', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], open: 'Only somebody who is signed in does this. Whether a recovery ends once its owner is seen to be signed in nobody says (recovery-cancel).', editions: twoFactorEditions },
  { events: ['find-off', 'support-for-keychain', 'security-code-unlocked', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], cannotMeet: true, open: 'Recovery is of two-factor.', editions: ['two-step'] },
  { events: ['wrong-entry'], effect: 'counts', parameter: 'code.attempts', derived: true, why: 'Wrong codes at the last step; whether they share the count of sign-ins is open.' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts', derived: true },
  { events: ['lock-over'], effect: 'stays', parameter: 'code.lock_time', derived: true },
  { events: ['support-for-account'], effect: 'stays', rule: 'RECOVERY-08', why: 'Its end stays the same.', editions: twoFactorEditions },
  { events: ['life-over'], effect: 'stays', rule: 'RECOVERY-04', parameter: 'recovery.delay', why: 'Before the end it waits, at the end it is ready; how long it stays ready nobody declares.', editions: twoFactorEditions },
  { events: ['used-halfway'], effect: 'stays', rule: 'RECOVERY-04', parameter: 'recovery.delay', why: 'Reading it, or asking for its code too early, neither hastens nor prolongs it.', editions: twoFactorEditions },
  { events: ['used'], open: 'Whether a finished recovery can be finished again nobody says; finished is its state.' },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent, editions: ['two-step'] },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Token with which a demanded password is chosen. */
// biome-ignore format: one line for each row
export const changeToken = thing('change-token', 'token for choosing a required new password', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link'], effect: 'ends', rule: 'PASSWORD-06', derived: true, why: 'Got with the old password, which must not work.', editions: ['2fa-2018'] },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen', 'recovery-finished', 'used'], open: 'PASSWORD-06 is a rule of 2fa-2018 (two-factor-page-2018:153-165); nothing of this edition says it.', editions: ['two-step', '2fa-2017'] },
  { events: ['change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'two-factor-off', 'two-step-on', 'two-step-off', 'find-off', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], open: silent },
  { events: ['demanded-chosen'], effect: 'ends', rule: 'PASSWORD-06', derived: true, why: 'Of another token: it was got with the old password; its own is used up.', editions: ['2fa-2018'] },
  { events: ['recovery-finished', 'used'], effect: 'ends', rule: 'PASSWORD-06', derived: true, editions: ['2fa-2018'] },
  { events: ['undo-followed'], effect: 'ends', rule: 'UNENROL-12', derived: true, why: 'The earlier password is the password (UNENROL-17 in 2017).', editions: twoFactorEditions },
  { events: ['undo-followed', 'two-factor-on'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['two-factor-on'], effect: 'ends', rule: 'SIGNIN-02', derived: true, why: 'It was got with the password alone; after two-factor is on the password alone must not reach the account.', editions: twoFactorEditions },
  { events: ['sign-out', 'device-removed', 'device-erased'], open: 'No session is behind it yet.' },
  { events: ['life-over', 'used-halfway'], open: 'No parameter gives the token a life.' },
  { events: ['second-sign-in'], open: 'Whether a second sign-in replaces the token nobody says.' },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Demand for a new password that stands. */
// biome-ignore format: one line for each row
export const demand = thing('demand', 'obligation to choose a new password', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'recovery-finished'], open: "Whether a password that was changed of one's own accord meets the demand nobody says." },
  { events: ['change-demanded'], cannotMeet: true, open: 'It is that event.' },
  { events: ['demanded-chosen'], effect: 'ends', rule: 'PASSWORD-08', derived: true, why: 'The next sign-in with the new password completes.', editions: twoFactorEditions },
  { events: ['demanded-chosen', 'life-over', 'used-halfway', 'second-sign-in'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'PASSWORD-08', derived: true, why: 'The next sign-in asks for the new password, whatever else happened.', editions: twoFactorEditions },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], cannotMeet: true, open: 'Two-step has no demanded change.', editions: ['two-step'] },
  { events: ['undo-followed'], open: 'Earlier settings with a demand that still stands: nobody says.' },
  { events: ['two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'used'], open: silent },
  { events: ['life-over', 'used-halfway'], effect: 'stays', rule: 'PASSWORD-08', derived: true, why: 'It is met by a new password, not by time.', editions: twoFactorEditions },
  { events: ['second-sign-in'], effect: 'locked', rule: 'PASSWORD-08', why: 'Every sign-in asks for the new password before it completes: browser, trusted device, trusted browser, with a code, appended code (LEGACY), background verification, answers.', editions: twoFactorEditions },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent, editions: ['two-step'] },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])
