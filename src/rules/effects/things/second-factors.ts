import { thing } from '../thing.ts'

const standardsSilent = 'No document knows it, and no standard speaks of this.'

/** Authenticator app, as far as its codes sign in. */
// biome-ignore format: one line for each row
export const authenticatorApp = thing('authenticator-app', 'authenticator app', [
  { events: ['app-removed'], effect: 'ends', rule: 'H-APP-06', others: {effect: 'stays', rule: 'H-APP-06'} },
  { events: ['reset-by-link'], effect: 'stays', rule: 'H-RESETLINK-04' },
  { events: ['reset-by-code', 'reset-on-device'], effect: 'stays', rule: 'H-RESET-01', derived: true },
  { events: ['undo-followed', 'two-factor-off'], effect: 'ends', rule: 'UNENROL-08', derived: true, why: 'No code is asked for.', editions: ['2fa-2017'] },
  { events: ['password-changed', 'change-demanded', 'demanded-chosen', 'reset-begun', 'number-added', 'everything-read', 'link-mailed', 'app-added', 'recovery-codes-made', 'others-ended', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-begun', 'recovery-finished', 'recovery-cancelled', 'two-factor-on', 'two-step-on', 'two-step-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'life-over', 'used-halfway', 'used', 'second-sign-in', 'signed-in-again', 'data-edited', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], open: standardsSilent },
  { events: ['undo-followed', 'two-factor-off'], open: standardsSilent, editions: ['two-step', '2fa-2018'] },
])

/** Recovery code of the owner's set. */
// biome-ignore format: one line for each row
export const recoveryCode = thing('recovery-code', 'recovery code', [
  { events: ['used'], effect: 'ends', rule: 'H-RECOVERYCODE-01', others: {effect: 'stays', rule: 'H-RECOVERYCODE-01'} },
  { events: ['recovery-codes-made'], effect: 'ends', rule: 'H-RECOVERYCODE-02' },
  { events: ['reset-by-link'], effect: 'stays', rule: 'H-RESETLINK-04', derived: true },
  { events: ['reset-by-code', 'reset-on-device'], effect: 'stays', rule: 'H-RESET-01', derived: true },
  { events: ['password-changed', 'change-demanded', 'demanded-chosen', 'reset-begun', 'number-added', 'everything-read', 'link-mailed', 'app-added', 'app-removed', 'others-ended', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-begun', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'sign-out', 'device-removed', 'device-erased', 'find-off', 'find-on', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'life-over', 'used-halfway', 'second-sign-in', 'signed-in-again', 'data-edited', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], open: standardsSilent },
])

/** Mailed link that resets a forgotten password. */
// biome-ignore format: one line for each row
export const resetLink = thing('reset-link', 'mailed link for a forgotten password', [
  { events: ['used'], effect: 'ends', rule: 'H-RESETLINK-01' },
  { events: ['link-mailed', 'resend'], effect: 'ends', rule: 'H-RESETLINK-06' },
  { events: ['reset-by-code', 'reset-by-link'], effect: 'ends', rule: 'H-RESET-04' },
  { events: ['life-over', 'used-halfway'], effect: 'ends', rule: 'H-RESETLINK-02', parameter: 'resetlink.lifetime' },
  { events: ['number-added', 'everything-read', 'app-password-made', 'program-signed-in', 'code-generated', 'find-off', 'find-on', 'data-edited', 'second-sign-in', 'signed-in-again', 'wrong-entry', 'app-added', 'app-removed', 'recovery-codes-made', 'request-denied', 'request-allowed', 'app-password-revoked', 'all-revoked'], effect: 'stays', parameter: 'resetlink.lifetime', derived: true, why: 'Nothing that a standard names ends it before its declared life.' },
  { events: ['password-changed', 'reset-on-device', 'change-demanded', 'demanded-chosen', 'reset-begun', 'others-ended', 'recovery-begun', 'recovery-finished', 'recovery-cancelled', 'undo-followed', 'two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off', 'sign-out', 'device-removed', 'device-erased', 'number-removed', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'security-code-unlocked', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-joined', 'keychain-off', 'keychain-reset'], open: standardsSilent },
])
