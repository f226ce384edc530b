import { besideDocuments, silent, thing, twoFactorEditions } from '../thing.ts'

/** Code of the last step of a recovery. */
// biome-ignore format: one line for each row
export const codeRecovery = thing('code-recovery', 'code that finishes a recovery', [
  { events: ['change-demanded'], open: 'A service that requires a new password may end the codes that it sent before; no document says either.' },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen', 'undo-followed'], open: 'The open question recovery-cancel and recovery-effects are open: whether a recovery ends with a new password nobody says.' },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'app-password-revoked', 'all-revoked', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'CODE-05', parameter: 'code.lifetime', derived: true, why: 'Nothing that is documented ends it before its declared life.', editions: ['2fa-2018'] },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'app-password-revoked', 'all-revoked', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'code.lifetime', derived: true, why: 'Nothing that is documented ends it before its declared life.', editions: ['two-step', '2fa-2017'] },
  { events: ['recovery-finished'], open: 'Of another recovery of the account: recovery-effects is open.' },
  { events: ['recovery-cancelled'], effect: 'ends', rule: 'RECOVERY-06', parameter: 'recovery.owner_cancels', values: {'true': 'ends'}, why: 'The owner said no; the way on is shut to whoever only pretends.', editions: twoFactorEditions },
  { events: ['recovery-cancelled'], cannotMeet: true, open: 'Recovery is of two-factor.', editions: ['two-step'] },
  { events: ['two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off'], open: silent },
  { events: ['sign-out', 'device-removed', 'device-erased', 'second-sign-in'], effect: 'stays', rule: 'RECOVERY-07', derived: true, why: 'A recovery needs no session and no device.', editions: twoFactorEditions },
  { events: ['sign-out', 'device-removed', 'device-erased', 'support-for-account', 'second-sign-in'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['number-removed'], open: 'The number of a recovery is one where the person can be reached now; it need not be on file.' },
  { events: ['wrong-entry'], effect: 'stays', parameter: 'code.attempts', why: 'Wrong entries below the limit leave the right code working.' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts', values: {'scope': 'code.attempts_scope'} },
  { events: ['lock-over'], effect: 'stays', parameter: 'code.lock_time', why: 'Where it still lives (code.lifetime).' },
  { events: ['support-for-account'], effect: 'stays', rule: 'RECOVERY-08', editions: twoFactorEditions },
  { events: ['life-over'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', editions: ['2fa-2018'] },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'code.lifetime', editions: ['two-step', '2fa-2017'] },
  { events: ['used-halfway'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', why: 'A look at it, a wrong entry or showing it again does not renew it.', editions: ['2fa-2018'] },
  { events: ['used'], open: 'The recovery is finished; code.single_use speaks of sign-ins.' },
  { events: ['resend'], effect: 'ends', parameter: 'code.supersede', values: {'keep': 'stays', 'replace': 'ends'}, why: 'Of the same kind; of another channel or number it is open.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Code of the text message for joining a keychain. */
// biome-ignore format: one line for each row
export const codeKeychain = thing('code-keychain', 'texted code for joining the keychain', [
  { events: ['change-demanded'], open: 'A service that requires a new password may end the codes that it sent before; no document says either.' },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen', 'recovery-finished', 'undo-followed'], open: 'No document ties the joining of a keychain to the account password after it was given.' },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'app-password-revoked', 'all-revoked', 'support-for-account', 'request-denied', 'request-allowed'], effect: 'stays', rule: 'CODE-05', parameter: 'code.lifetime', derived: true, why: 'Nothing that is documented ends it before its declared life.', editions: ['2fa-2018'] },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'app-password-revoked', 'all-revoked', 'support-for-account', 'request-denied', 'request-allowed'], effect: 'stays', parameter: 'code.lifetime', derived: true, why: 'Nothing that is documented ends it before its declared life.', editions: ['two-step', '2fa-2017'] },
  { events: ['two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off'], open: 'No document says it.' },
  { events: ['sign-out', 'device-removed', 'device-erased'], effect: 'ends', rule: 'KEYCHAIN-09', derived: true, why: 'A device that is not signed in, or was removed, gets no items (DEVICE-17 where it was removed).' },
  { events: ['number-removed'], effect: 'stays', rule: 'KEYCHAIN-24', derived: true, why: 'The number of the keychain is not a trusted number of the account.' },
  { events: ['wrong-entry'], effect: 'stays', parameter: 'code.attempts', why: 'Wrong entries below the limit leave the right code working.' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts', why: 'Wrong message codes.' },
  { events: ['lock-over'], effect: 'stays', parameter: 'code.lock_time', why: 'Where it still lives (code.lifetime).' },
  { events: ['support-for-keychain'], effect: 'stays', rule: 'SUPPORT-04', parameter: 'support.keychain_identity', values: {'false': 'stays', 'true': 'the device joins without it'} },
  { events: ['life-over'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', editions: ['2fa-2018'] },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'code.lifetime', editions: ['two-step', '2fa-2017'] },
  { events: ['used-halfway'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', why: 'A look at it, a wrong entry or showing it again does not renew it.', editions: ['2fa-2018'] },
  { events: ['used'], open: 'The device is a member; code.single_use speaks of sign-ins.' },
  { events: ['second-sign-in'], effect: 'stays', rule: 'KEYCHAIN-21', derived: true },
  { events: ['resend'], effect: 'ends', parameter: 'code.supersede', values: {'keep': 'stays', 'replace': 'ends'}, why: 'Of the same kind; of another channel or number it is open.' },
  { events: ['security-code-changed'], effect: 'ends', rule: 'KEYCHAIN-23', derived: true, why: 'The message code is not enough without the security code, and the one that was given is none any more.' },
  { events: ['code-approval-off'], effect: 'ends', rule: 'KSC-23', derived: true },
  { events: ['keychain-off'], open: 'Turning the keychain off on a device that is not a member yet: no document.' },
  { events: ['keychain-reset'], effect: 'ends', rule: 'KSC-21', derived: true, why: 'The old way in is gone with the old keychain.' },
  { events: ['code-approval-on', 'keychain-joined'], open: silent },
  { events: ['security-code-unlocked'], open: 'The lock that comes before it decides.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Four-digit code that confirms a two-step device. */
// biome-ignore format: one line for each row
export const codeConfirmation = thing('code-confirmation', 'code that confirms a two-step device', [
  { events: ['change-demanded'], open: 'A service that requires a new password may end the codes that it sent before; no document says either.' },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'demanded-chosen', 'recovery-finished', 'number-removed'], open: 'No document ties the confirmation of a device to the password or a number.' },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'CODE-05', parameter: 'code.lifetime', derived: true, why: 'Nothing that is documented ends it before its declared life.', editions: ['2fa-2018'] },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'app-password-revoked', 'all-revoked', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'code.lifetime', derived: true, why: 'Nothing that is documented ends it before its declared life.', editions: ['two-step', '2fa-2017'] },
  { events: ['undo-followed', 'two-factor-on', 'two-factor-off'], cannotMeet: true, open: 'It is a code of two-step.' },
  { events: ['two-step-on'], open: silent },
  { events: ['two-step-off'], effect: 'ends', rule: 'TWOSTEP-11', derived: true, editions: ['two-step'] },
  { events: ['two-step-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'second-sign-in'], cannotMeet: true, open: 'It is of two-step only.', editions: twoFactorEditions },
  { events: ['sign-out'], effect: 'ends', rule: 'TWOSTEP-15', derived: true, why: 'The device must be signed in.', editions: ['two-step'] },
  { events: ['device-removed', 'device-erased'], open: 'Whether a code for a device ends when it is deleted from the list no document says.', editions: ['two-step'] },
  { events: ['find-off'], effect: 'ends', rule: 'TWOSTEP-15', derived: true, why: 'With the find service on.', editions: ['two-step'] },
  { events: ['wrong-entry'], effect: 'stays', parameter: 'code.attempts', why: 'Wrong entries below the limit leave the right code working.' },
  { events: ['lock-reached'], effect: 'locked', parameter: 'code.attempts', values: {'scope': 'code.attempts_scope'} },
  { events: ['lock-over'], effect: 'stays', parameter: 'code.lock_time', why: 'Where it still lives (code.lifetime).' },
  { events: ['life-over'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', editions: ['2fa-2018'] },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'code.lifetime', editions: ['two-step', '2fa-2017'] },
  { events: ['used-halfway'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', why: 'A look at it, a wrong entry or showing it again does not renew it.', editions: ['2fa-2018'] },
  { events: ['used'], open: 'The device is trusted; entering it again does nothing that is documented.' },
  { events: ['second-sign-in'], effect: 'stays', rule: 'TWOSTEP-13', derived: true, editions: ['two-step'] },
  { events: ['resend'], effect: 'ends', parameter: 'code.supersede', values: {'keep': 'stays', 'replace': 'ends'}, why: 'Of the same kind; of another channel or number it is open.' },
  { events: ['find-on', 'data-edited', 'signed-in-again'], open: silent },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])
