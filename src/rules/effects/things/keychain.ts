import { besideDocuments, silent, thing, twoFactorEditions } from '../thing.ts'

/** Membership of a device in the keychain. */
// biome-ignore format: one line for each row
export const keychainMember = thing('keychain-member', 'keychain membership on a device', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link'], open: 'KEYCHAIN-19 asks for the password at turning on; of members nobody speaks.' },
  { events: ['change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'support-for-account', 'second-sign-in', 'resend', 'keychain-joined'], effect: 'stays', rule: 'KEYCHAIN-29', derived: true, why: 'Approved devices are updated; this event approves and removes none.' },
  { events: ['demanded-chosen', 'recovery-finished', 'undo-followed'], effect: 'ends', rule: 'KEYCHAIN-18', derived: true, why: 'Where the service signs the device out: after the next sign-in with a code it is off until it is turned on; where it stays signed in nobody says.', editions: twoFactorEditions },
  { events: ['demanded-chosen', 'recovery-finished', 'undo-followed', 'sign-out'], open: 'KEYCHAIN-18 is of two-factor.', editions: ['two-step'] },
  { events: ['two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'find-off'], open: 'No document says it; KEYCHAIN-16 is about joining.' },
  { events: ['sign-out'], effect: 'ends', rule: 'KEYCHAIN-18', derived: true, why: 'After the next sign-in with a code the keychain is off until it is turned on.', editions: twoFactorEditions },
  { events: ['device-removed'], effect: 'ends', rule: 'DEVICE-17', others: {derived: true, effect: 'stays', rule: 'KEYCHAIN-29'}, why: 'And a later sign-in does not turn it on by itself (KEYCHAIN-18).', editions: ['2fa-2018'] },
  { events: ['device-removed'], effect: 'ends', rule: 'SIGNIN-13', derived: true, editions: ['2fa-2017'] },
  { events: ['device-removed'], open: 'Two-step: the list of keys is not the keychain.', editions: ['two-step'] },
  { events: ['device-erased'], effect: 'ends', rule: 'KEYCHAIN-18', derived: true, why: 'What was on it is gone; after the next sign-in it is off until it is turned on.', editions: twoFactorEditions },
  { events: ['device-erased'], open: 'No document of two-step speaks of it.', editions: ['two-step'] },
  { events: ['lock-reached'], effect: 'ends', rule: 'KSC-13', others: {effect: 'stays', rule: 'KSC-15'}, why: 'On the device where the wrong security codes were entered; the others can still approve.' },
  { events: ['lock-over'], cannotMeet: true, open: 'The lock of the security code ends by support, a reset or a new code, not by time.' },
  { events: ['support-for-keychain'], effect: 'stays', rule: 'SUPPORT-06', derived: true, why: 'Support restores none and ends none.' },
  { events: ['life-over', 'used-halfway'], open: 'No document gives membership a life.' },
  { events: ['used'], effect: 'stays', rule: 'KEYCHAIN-01' },
  { events: ['request-denied', 'request-allowed'], effect: 'stays', rule: 'KEYCHAIN-44', derived: true, why: 'The answer is about the one that asked.' },
  { events: ['security-code-changed', 'code-approval-off', 'code-approval-on'], effect: 'stays', rule: 'KSC-23', derived: true, why: 'Approval and membership go on.' },
  { events: ['keychain-off'], effect: 'ends', rule: 'KEYCHAIN-34', others: {effect: 'stays', rule: 'KEYCHAIN-35'} },
  { events: ['keychain-reset'], open: 'The device that resets begins an empty one (KSC-20); the effect on other members is left open (keychain-reset).' },
  { events: ['find-on', 'data-edited', 'signed-in-again'], open: silent },
  { events: ['security-code-unlocked'], effect: 'stays', rule: 'SUPPORT-06', derived: true, why: 'Support restores none and ends none.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Request to join the keychain. */
// biome-ignore format: one line for each row
export const keychainRequest = thing('keychain-request', 'request to join the keychain', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'two-factor-off', 'two-step-on', 'two-step-off', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-over', 'support-for-account', 'support-for-keychain', 'keychain-joined'], effect: 'stays', rule: 'KEYCHAIN-12', parameter: 'keychain.approval_lifetime', derived: true, why: 'It waits as long as declared.' },
  { events: ['demanded-chosen', 'recovery-finished', 'undo-followed'], open: 'Whether a request outlives this nobody says.' },
  { events: ['two-factor-on'], open: 'KEYCHAIN-16 makes approval needless for a device that signed in with a code; of a request that waits nobody speaks.' },
  { events: ['sign-out', 'device-erased'], effect: 'ends', rule: 'KEYCHAIN-09', derived: true, why: 'Only an approved, signed-in device gets items; the next sign-in does not turn the keychain on (KEYCHAIN-18).' },
  { events: ['device-removed'], effect: 'ends', rule: 'DEVICE-17', derived: true, why: 'An approval must not give items to a removed device.', editions: ['2fa-2018'] },
  { events: ['device-removed'], effect: 'ends', rule: 'SIGNIN-13', derived: true, editions: ['2fa-2017'] },
  { events: ['device-removed'], open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['lock-reached'], effect: 'stays', rule: 'KSC-15', derived: true, why: 'Approval on another device is the way out.' },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'keychain.approval_lifetime' },
  { events: ['used'], open: 'It was approved; what a second answer does nobody says.' },
  { events: ['second-sign-in'], effect: 'stays', rule: 'KEYCHAIN-14', derived: true },
  { events: ['resend'], open: 'A second request of the same device: nobody says which one stands.' },
  { events: ['request-denied'], open: 'The effect of a refused request is left open (keychain-deny); no data go out before an approval (KEYCHAIN-14).' },
  { events: ['security-code-changed', 'code-approval-off'], open: 'No document says what becomes of a request.' },
  { events: ['keychain-off'], effect: 'stays', rule: 'KEYCHAIN-13', derived: true, why: 'Of the member: its approval is refused from then on, another member can still answer.' },
  { events: ['keychain-reset'], open: 'The open question keychain-reset leaves open what a reset deletes.' },
  { events: ['code-approval-on', 'request-allowed'], open: silent },
  { events: ['security-code-unlocked'], open: 'The lock that comes before it decides.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Device that gave the security code and waits for the message. */
// biome-ignore format: one line for each row
export const keychainPassed = thing('keychain-passed', 'request to join the keychain, waiting for a texted code', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'find-off', 'number-removed', 'app-password-revoked', 'all-revoked', 'support-for-account', 'second-sign-in', 'resend', 'request-denied', 'keychain-off'], open: silent },
  { events: ['sign-out', 'device-removed', 'device-erased'], effect: 'ends', rule: 'KEYCHAIN-09', derived: true },
  { events: ['wrong-entry'], effect: 'counts', parameter: 'code.attempts' },
  { events: ['lock-reached'], effect: 'ends', rule: 'KSC-09', derived: true, why: 'Access is lost.' },
  { events: ['lock-over'], cannotMeet: true, open: 'That lock does not end by time.' },
  { events: ['support-for-keychain'], effect: 'stays', rule: 'SUPPORT-04', parameter: 'support.keychain_identity', values: {'false': 'stays', 'true': 'joins'}, others: {derived: true, effect: 'stays', rule: 'KEYCHAIN-44'} },
  { events: ['life-over', 'used-halfway'], effect: 'ends', rule: 'CODE-05', parameter: 'code.lifetime', derived: true, why: 'Its code lives so long; a new one needs the security code again or a resend.', editions: ['2fa-2018'] },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'code.lifetime', derived: true, why: 'Its code lives so long; a new one needs the security code again or a resend.', editions: ['two-step', '2fa-2017'] },
  { events: ['used'], effect: 'ends', rule: 'KEYCHAIN-21', derived: true, why: 'It joined.' },
  { events: ['security-code-changed'], effect: 'ends', rule: 'KEYCHAIN-23', derived: true, why: 'The security code that it gave is not the security code.' },
  { events: ['code-approval-off'], effect: 'ends', rule: 'KSC-23', derived: true },
  { events: ['keychain-reset'], effect: 'ends', rule: 'KSC-21', derived: true },
  { events: ['find-on', 'code-approval-on', 'keychain-joined', 'data-edited', 'signed-in-again', 'request-allowed'], open: silent },
  { events: ['security-code-unlocked'], open: 'The lock that comes before it decides.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])
