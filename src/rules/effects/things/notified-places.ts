import { besideDocuments, silent, thing, twoFactorEditions } from '../thing.ts'

/** The trusted devices, as those who are told. */
// biome-ignore format: one line for each row
export const toldDevices = thing('told-devices', 'notice on trusted devices', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'life-over', 'used-halfway'], open: 'No document has devices told; a code is not to be sent for it (CODE-23).' },
  { events: ['wrong-entry', 'lock-reached', 'lock-over', 'request-denied'], open: 'No document has devices told of this.' },
  { events: ['used'], open: 'Ordinary use of a trusted device or browser: no code is sent (CODE-23); of other messages nobody speaks.' },
  { events: ['second-sign-in'], effect: 'notified', rule: 'NOTIFY-01', why: 'On a new device, by every way in: pushed, sent, generated, appended code (LEGACY) and background verification (SIGNIN-22); with the place (NOTIFY-02, 03); not the device itself (NOTIFY-08), not others (NOTIFY-09).', editions: twoFactorEditions },
  { events: ['second-sign-in'], cannotMeet: true, open: 'Two-step pushes a code to the chosen device.', editions: ['two-step'] },
  { events: ['resend'], effect: 'notified', rule: 'CODE-23', why: 'Only what was asked for: a push again, or nothing on devices where a number was chosen.', editions: twoFactorEditions },
  { events: ['resend'], effect: 'notified', rule: 'TWOSTEP-16', why: 'The chosen device alone.', editions: ['two-step'] },
  { events: ['security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], open: 'Members are asked when a device wants to join (KEYCHAIN-12); of this nobody has them told.' },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** The members of the keychain, as those who are told. */
// biome-ignore format: one line for each row
export const toldMembers = thing('told-members', 'request on keychain devices', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-over', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'life-over', 'used-halfway', 'used', 'request-denied', 'security-code-changed', 'code-approval-off'], open: 'No document has members told.' },
  { events: ['lock-reached'], open: 'Nobody has members told of wrong security codes.' },
  { events: ['second-sign-in'], open: 'Sign-ins are told to trusted devices; as members they are told of joins alone.' },
  { events: ['resend'], effect: 'notified', rule: 'KEYCHAIN-12', why: 'When a further device turns the keychain on: every member gets the request, nobody else (KEYCHAIN-13); under two-factor after a code none is sent (KEYCHAIN-16).' },
  { events: ['keychain-off'], open: 'Nobody has them told.' },
  { events: ['keychain-reset'], open: 'The open question keychain-reset is open.' },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** The account or backup address, as those who are told. */
// biome-ignore format: one line for each row
export const toldMail = thing('told-mail', 'mail to the account or backup address', [
  { events: ['password-changed', 'reset-on-device', 'change-demanded', 'demanded-chosen', 'recovery-cancelled', 'two-step-on', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'life-over', 'used-halfway', 'used', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], open: 'No document has an address told.' },
  { events: ['reset-by-code', 'reset-by-link', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'second-sign-in', 'resend'], open: 'No mail is demanded; no code may go to a mail address (CODE-20).' },
  { events: ['undo-followed', 'two-factor-off'], open: 'The documents name no mail for this.' },
  { events: ['two-factor-on'], effect: 'notified', rule: 'ENROL-24', parameter: 'enrol.email_targets', why: 'Whichever step came last, also by activation; with the link (UNENROL-09), to the declared addresses (ENROL-25 in 2017).', editions: twoFactorEditions },
  { events: ['two-factor-on'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['two-step-off'], effect: 'notified', rule: 'TWOSTEP-27', parameter: 'twostep.notice_to', why: 'A refused attempt sends none.', editions: ['two-step'] },
  { events: ['two-step-off'], open: 'The rule is of two-step; this edition does not say it.', editions: twoFactorEditions },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])
