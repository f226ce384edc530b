import { besideDocuments, silent, thing } from '../thing.ts'

/** Count of wrong security codes. */
// biome-ignore format: one line for each row
export const countSecurityCodes = thing('count-security-codes', 'count of wrong security codes', [
  { events: ['reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'number-added', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'device-erased', 'number-removed', 'app-password-revoked', 'all-revoked', 'resend', 'request-denied', 'keychain-off'], open: 'The open question ksc-counter leaves the scope and the reset of this count open; nothing speaks of it.' },
  { events: ['sign-out', 'device-removed', 'second-sign-in'], open: 'The open question ksc-counter leaves the scope (device or account) open; leaving and coming back as the same account must not be a way round KSC-09 where the scope is the account.' },
  { events: ['wrong-entry'], effect: 'counts', rule: 'KSC-09', parameter: 'ksc.lock_after', values: {'delete': 'ksc.delete_after'} },
  { events: ['lock-reached'], effect: 'locked', rule: 'KSC-09', parameter: 'ksc.lock_after' },
  { events: ['lock-over'], cannotMeet: true, open: 'That lock does not end by time.' },
  { events: ['support-for-keychain'], effect: 'resets', rule: 'SUPPORT-05', parameter: 'ksc.unlock_by_support', values: {'false': 'the lock has deleted the keychain', 'true': 'entry is open again; those before still count towards ksc.delete_after (keychain-and-two-step-pages:53: "after a certain number")'} },
  { events: ['life-over', 'used-halfway'], open: 'The open question ksc-counter: reset by time is left open.' },
  { events: ['used'], effect: 'resets', rule: 'KSC-10', parameter: 'ksc.success_resets', values: {'true': 'the row of wrong ones ends', 'false': 'it goes on'} },
  { events: ['security-code-changed'], effect: 'resets', rule: 'KSC-16', derived: true, why: 'A new code is the way out of the lock.' },
  { events: ['keychain-reset'], effect: 'resets', rule: 'KSC-21' },
  { events: ['signed-in-again', 'request-allowed'], open: silent },
  { events: ['password-changed', 'reset-begun', 'find-off', 'find-on', 'support-for-account', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'data-edited', 'everything-read'], effect: 'stays', rule: 'KSC-09', derived: true, why: 'It is no right entry, so the row goes on.' },
  { events: ['security-code-unlocked'], open: 'The lock that comes before it decides.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])

/** Lock of the security code. */
// biome-ignore format: one line for each row
export const lockSecurityCode = thing('lock-security-code', 'lock on the security code', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link', 'change-demanded', 'demanded-chosen', 'recovery-begun', 'reset-begun', 'number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'find-off', 'signed-in-again', 'data-edited', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'resend', 'request-denied', 'request-allowed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off'], effect: 'stays', rule: 'KSC-09', derived: true, why: 'Access is lost; the ways out are another device, a reset and support, and this event is none of them.' },
  { events: ['sign-out', 'device-removed', 'device-erased', 'second-sign-in'], effect: 'stays', rule: 'KSC-09', derived: true, why: 'Access is lost; coming back as another session is no way out.' },
  { events: ['wrong-entry'], effect: 'stays', rule: 'KSC-14' },
  { events: ['lock-reached'], effect: 'locked', rule: 'KSC-11', parameter: 'ksc.delete_after', why: 'Further wrong ones delete the keychain.' },
  { events: ['lock-over', 'life-over', 'used-halfway'], effect: 'stays', rule: 'KSC-09', derived: true, why: 'The two ways out are another device and a reset (keychain-and-two-step-pages:320-341), support besides (keychain-and-two-step-pages:53); time is none of them.' },
  { events: ['support-for-account'], effect: 'stays', rule: 'SUPPORT-03', derived: true },
  { events: ['support-for-keychain'], effect: 'resets', rule: 'SUPPORT-05', parameter: 'ksc.unlock_by_support', values: {'false': 'the lock has deleted the keychain', 'true': 'ends'} },
  { events: ['used'], effect: 'stays', rule: 'KSC-09', why: 'Even the right one is refused.' },
  { events: ['security-code-changed'], effect: 'ends', rule: 'KSC-16', derived: true, why: 'With the new code the way is open (keychain-and-two-step-pages:329).' },
  { events: ['keychain-reset'], effect: 'ends', rule: 'KSC-21' },
  { events: ['security-code-unlocked'], cannotMeet: true, open: 'It is what support does for this lock.' },
  { events: ['link-mailed', 'app-added', 'app-removed', 'recovery-codes-made', 'others-ended'], open: besideDocuments },
])
