import { besideDocuments, silent, thing, twoFactorEditions } from '../thing.ts'

/** Enrolment that was begun (two-factor). */
// biome-ignore format: one line for each row
export const begunEnrolment = thing('begun-enrolment', 'unfinished two-factor enrolment', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-finished', 'undo-followed', 'two-factor-off', 'two-step-off', 'number-removed', 'support-for-account', 'request-denied'], open: silent },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'app-password-revoked', 'all-revoked', 'support-for-keychain', 'security-code-unlocked', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'enrol.lifetime', derived: true, why: 'It waits as long as declared.', editions: twoFactorEditions },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'two-factor-on', 'two-step-on', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'support-for-keychain', 'security-code-unlocked', 'life-over', 'used-halfway', 'used', 'second-sign-in', 'resend', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['two-factor-on'], effect: 'ends', rule: 'ENROL-22', derived: true, why: 'Once on, enrolment is not offered.', editions: twoFactorEditions },
  { events: ['two-step-on'], effect: 'ends', rule: 'ENROL-27', editions: twoFactorEditions },
  { events: ['sign-out'], open: 'Enrolment is begun in a session; that it ends with it no document says. On the account page ACCOUNT-05 asks for a sign-in.', editions: twoFactorEditions },
  { events: ['device-removed', 'device-erased'], open: 'As for sign-out.', editions: twoFactorEditions },
  { events: ['wrong-entry'], effect: 'stays', rule: 'ENROL-16', editions: twoFactorEditions },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts', values: {'else': 'open', 'scope account': 'locked'} },
  { events: ['lock-over'], effect: 'stays', parameter: 'code.lock_time' },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'enrol.lifetime', editions: twoFactorEditions },
  { events: ['used'], effect: 'ends', rule: 'ENROL-15', derived: true, why: 'It turned two-factor on.', editions: twoFactorEditions },
  { events: ['second-sign-in'], effect: 'stays', rule: 'ENROL-18', editions: twoFactorEditions },
  { events: ['resend'], effect: 'stays', rule: 'ENROL-30', why: 'Another number may be given; the code of the first does not verify the second.', editions: twoFactorEditions },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again'], open: silent, editions: ['two-step'] },
  { events: ['request-allowed'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Two-step that was asked for and not activated. */
// biome-ignore format: one line for each row
export const begunTwoStep = thing('begun-two-step', 'unfinished activation of two-step', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-off', 'two-step-on', 'two-step-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'used', 'second-sign-in', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], open: silent },
  { events: ['two-factor-on'], effect: 'ends', rule: 'UNENROL-14', derived: true, why: 'Its code would turn two-factor off by the way of two-step.', editions: ['2fa-2018'] },
  { events: ['two-factor-on'], effect: 'ends', rule: 'UNENROL-07', derived: true, why: 'Two-factor stays on until new questions and date of birth were given.', editions: ['2fa-2017'] },
  { events: ['two-factor-on'], cannotMeet: true, open: 'Two-factor is not of this edition.', editions: ['two-step'] },
  { events: ['wrong-entry'], effect: 'counts', parameter: 'code.attempts' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts' },
  { events: ['lock-over'], effect: 'stays', parameter: 'code.lock_time' },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'code.lifetime', why: 'Its code lives so long.' },
  { events: ['resend'], open: 'A second number given before the first was confirmed: ENROL-30 is of two-factor.' },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Confirmation of a device that was begun (two-step). */
// biome-ignore format: one line for each row
export const begunConfirmation = thing('begun-confirmation', 'unfinished confirmation of a two-step device', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'two-step-on', 'device-erased', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'second-sign-in', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], open: silent },
  { events: ['undo-followed', 'two-factor-on', 'two-factor-off', 'request-denied'], cannotMeet: true, open: 'It is of two-step.' },
  { events: ['two-step-off'], effect: 'ends', rule: 'TWOSTEP-11', derived: true, editions: ['two-step'] },
  { events: ['two-step-off', 'sign-out', 'device-removed', 'find-off', 'wrong-entry', 'used'], cannotMeet: true, open: 'It is of two-step only.', editions: twoFactorEditions },
  { events: ['sign-out', 'find-off'], effect: 'ends', rule: 'TWOSTEP-15', derived: true, editions: ['two-step'] },
  { events: ['device-removed'], open: 'Whether a confirmation that was begun ends when its device is deleted from the list no document says.', editions: ['two-step'] },
  { events: ['wrong-entry'], effect: 'stays', rule: 'TWOSTEP-14', editions: ['two-step'] },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts' },
  { events: ['lock-over'], effect: 'stays', parameter: 'code.lock_time' },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'code.lifetime' },
  { events: ['used'], effect: 'ends', rule: 'TWOSTEP-13', derived: true, why: 'The device is trusted.', editions: ['two-step'] },
  { events: ['resend'], effect: 'ends', parameter: 'code.supersede', values: {'keep': 'stays', 'replace': 'the older code ends'} },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Undo link of an enrolment. */
// biome-ignore format: one line for each row
export const undoLink = thing('undo-link', 'link that undoes an enrolment', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'second-sign-in', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'UNENROL-10', why: '"The link is active for two weeks after registration" (keychain-and-two-step-pages:314, 001:215); no code and no session is needed (UNENROL-13).', editions: twoFactorEditions },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'life-over', 'used-halfway', 'used', 'second-sign-in', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['undo-followed'], effect: 'ends', parameter: 'unenrol.link_single_use', values: {'false': 'stays', 'true': 'ends'}, editions: twoFactorEditions },
  { events: ['two-factor-on'], open: 'The link of an earlier enrolment after another one: UNENROL-10 counts from "enrolment" and does not say which.', editions: twoFactorEditions },
  { events: ['two-factor-off'], open: 'Two-factor is off already; what the link does then nobody says.', editions: twoFactorEditions },
  { events: ['two-step-on', 'two-step-off'], open: 'Two-factor has to be off before; then as there.' },
  { events: ['life-over'], effect: 'ends', rule: 'UNENROL-11', parameter: 'unenrol.undo_window', editions: twoFactorEditions },
  { events: ['used-halfway'], effect: 'ends', rule: 'UNENROL-11', why: 'Two weeks from enrolment, whatever was done since.', editions: twoFactorEditions },
  { events: ['used'], effect: 'ends', parameter: 'unenrol.link_single_use', values: {'false': 'stays, without further effect on a later enrolment', 'true': 'ends'}, editions: twoFactorEditions },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent, editions: ['two-step'] },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])
