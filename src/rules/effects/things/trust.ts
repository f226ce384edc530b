import { thing, twoFactorEditions } from '../thing.ts'

/** Mark of a trusted browser. */
// biome-ignore format: one line for each row
export const browserTrust = thing('browser-trust', 'mark of a trusted browser', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code'], effect: 'ends', parameter: 'browser.trust_ends_with_password', values: {'false': 'stays', 'true': 'ends'}, why: 'Every way to a new password is "a changed password".', editions: twoFactorEditions },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'recovery-begun', 'reset-begun', 'number-added', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'device-removed', 'device-erased', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], cannotMeet: true, open: 'Browsers are trusted under two-factor.', editions: ['two-step'] },
  { events: ['change-demanded'], effect: 'stays', rule: 'BROWSER-02', parameter: 'browser.trust_lifetime', derived: true, why: 'No code is asked for; the new password is (PASSWORD-08).', editions: twoFactorEditions },
  { events: ['change-demanded', 'demanded-chosen', 'recovery-finished', 'undo-followed', 'two-factor-on', 'two-factor-off', 'sign-out', 'life-over', 'used-halfway', 'used', 'second-sign-in'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['demanded-chosen'], effect: 'ends', parameter: 'browser.trust_ends_with_password', values: {'false': 'stays', 'true': 'ends'}, editions: twoFactorEditions },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'device-removed', 'device-erased', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'BROWSER-02', parameter: 'browser.trust_lifetime', derived: true, why: 'The trust lasts as long as declared; this event is none that ends it.', editions: twoFactorEditions },
  { events: ['recovery-finished'], effect: 'ends', parameter: 'browser.trust_ends_with_password', values: {'false': 'open', 'true': 'ends'}, derived: true, why: 'A finished recovery sets a new password.', editions: twoFactorEditions },
  { events: ['undo-followed', 'two-factor-off'], open: 'After it no code is asked for at all, so the trust shows only after a later enrolment, of which no document speaks.', editions: twoFactorEditions },
  { events: ['two-factor-on'], open: 'A mark is given at a sign-in with a code; marks from an earlier enrolment: no document.', editions: twoFactorEditions },
  { events: ['two-step-on', 'two-step-off'], open: 'Rules about trusted browsers are of two-factor; two-step says nothing.' },
  { events: ['sign-out'], effect: 'stays', rule: 'BROWSER-02', why: 'Sign out and sign in again in the same browser: the password is enough.', editions: twoFactorEditions },
  { events: ['find-off'], cannotMeet: true, open: 'The find service is on devices.' },
  { events: ['life-over'], effect: 'ends', parameter: 'browser.trust_lifetime', editions: twoFactorEditions },
  { events: ['used-halfway'], effect: 'ends', parameter: 'browser.trust_lifetime', why: 'How long the trust lasts; a use is no new choice (BROWSER-01).', editions: twoFactorEditions },
  { events: ['used'], effect: 'stays', rule: 'BROWSER-02', parameter: 'browser.trust_lifetime', editions: twoFactorEditions },
  { events: ['second-sign-in'], effect: 'stays', rule: 'BROWSER-02', derived: true, why: 'A sign-in elsewhere, or of another account in this browser (BROWSER-08), leaves it.', editions: twoFactorEditions },
])

/** Mark of a trusted device (no code at its next sign-in). */
// biome-ignore format: one line for each row
export const deviceTrust = thing('device-trust', 'mark of a trusted device (no code at its next sign-in)', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code'], effect: 'ends', parameter: 'password.change_ends_trust', values: {'any': 'ends', 'security-only': 'stays'}, why: 'With SIGNIN-07 for security-only.', editions: twoFactorEditions },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code'], open: 'Two-step does not tie trust to the password.', editions: ['two-step'] },
  { events: ['change-demanded'], effect: 'stays', rule: 'SIGNIN-07', why: 'No new password was chosen yet; the sign-in asks for that (PASSWORD-08).', editions: twoFactorEditions },
  { events: ['change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'used', 'second-sign-in', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], open: 'In two-step no document speaks of such a mark.', editions: ['two-step'] },
  { events: ['demanded-chosen'], effect: 'ends', rule: 'SIGNIN-10', editions: twoFactorEditions },
  { events: ['demanded-chosen'], open: 'Two-step has no demanded change.', editions: ['two-step'] },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'used', 'second-sign-in', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'SIGNIN-07', why: '"You won\'t be asked for a code on that device again unless you sign out completely, erase the device, or need to change your password for security reasons" (two-factor-page-2018:21, 000:164).', editions: twoFactorEditions },
  { events: ['recovery-finished'], open: 'What a finished recovery resets is left open (recovery-effects); SIGNIN-07 names sign-out, erasure and a password change for security.' },
  { events: ['undo-followed', 'two-factor-off'], open: 'After it no code is asked for at all, so the trust shows only after a later enrolment, of which no document speaks.', editions: twoFactorEditions },
  { events: ['undo-followed', 'two-factor-off'], cannotMeet: true, open: 'Two-factor is not of this edition.', editions: ['two-step'] },
  { events: ['two-factor-on'], effect: 'ends', rule: 'DEVICE-05', derived: true, why: 'Trust from before, also of two-step, is no sign-in with two-factor; the status of the device that enrolled is left open (device-at-enrol).', editions: twoFactorEditions },
  { events: ['two-factor-on'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['two-step-on'], effect: 'ends', rule: 'TWOSTEP-11', derived: true, why: 'Not trusted before it was confirmed by a code.', editions: ['two-step'] },
  { events: ['two-step-on'], open: 'TWOSTEP-11 is of two-step.', editions: twoFactorEditions },
  { events: ['two-step-off'], open: 'After it no code is asked for at all, so the trust shows only after a later enrolment, of which no document speaks.' },
  { events: ['sign-out'], effect: 'ends', rule: 'SIGNIN-08', others: {effect: 'stays', rule: 'SIGNIN-07'}, editions: twoFactorEditions },
  { events: ['sign-out'], effect: 'ends', rule: 'TWOSTEP-17', editions: ['two-step'] },
  { events: ['device-removed'], effect: 'ends', rule: 'DEVICE-19', others: {effect: 'stays', rule: 'SIGNIN-07'}, editions: ['2fa-2018'] },
  { events: ['device-removed'], effect: 'ends', rule: 'SIGNIN-13', editions: ['2fa-2017'] },
  { events: ['device-removed'], effect: 'ends', rule: 'TWOSTEP-31', derived: true, why: 'One that is not listed is not offered.', editions: ['two-step'] },
  { events: ['device-erased'], effect: 'ends', rule: 'SIGNIN-09', others: {effect: 'stays', rule: 'SIGNIN-07'}, editions: twoFactorEditions },
  { events: ['device-erased'], open: 'No document of two-step speaks of erasing.', editions: ['two-step'] },
  { events: ['find-off'], effect: 'stays', rule: 'TWOSTEP-30', why: 'With two-factor trust comes from sign-ins, not from the find service.', editions: twoFactorEditions },
  { events: ['find-off'], effect: 'ends', rule: 'TWOSTEP-18', editions: ['two-step'] },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'device.trust_lifetime', values: {'0': 'stays, SIGNIN-07', 'else': 'ends'}, why: 'The greatest age of the trust; using it does not make it younger.', editions: twoFactorEditions },
  { events: ['life-over', 'used-halfway'], open: 'The parameter device.trust_lifetime is about sign-ins with two-factor.', editions: ['two-step'] },
])

/** Trusted device (shows codes, listed as trusted). */
// biome-ignore format: one line for each row
export const trustedDevice = thing('trusted-device', 'trusted device (shows codes, listed as trusted)', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code'], effect: 'ends', parameter: 'password.change_ends_trust', values: {'any': 'ends', 'security-only': 'stays'}, why: 'With SIGNIN-07 for security-only.', editions: twoFactorEditions },
  { events: ['password-changed', 'reset-on-device', 'reset-by-code'], effect: 'stays', rule: 'TWOSTEP-16', derived: true, why: 'At every later sign-in; two-step does not tie trust to the password.', editions: ['two-step'] },
  { events: ['change-demanded'], effect: 'stays', rule: 'SIGNIN-07', why: 'No new password was chosen yet; the sign-in asks for that (PASSWORD-08).', editions: twoFactorEditions },
  { events: ['change-demanded', 'recovery-begun', 'reset-begun', 'number-added', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'used', 'second-sign-in', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'TWOSTEP-16', derived: true, why: '"Now, whenever you need two-step, you can use this device as a key" (keychain-and-two-step-pages:137).', editions: ['two-step'] },
  { events: ['demanded-chosen'], effect: 'ends', rule: 'SIGNIN-10', editions: twoFactorEditions },
  { events: ['demanded-chosen'], open: 'Two-step has no demanded change.', editions: ['two-step'] },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'number-removed', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'used', 'second-sign-in', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'SIGNIN-07', why: '"You won\'t be asked for a code on that device again unless you sign out completely, erase the device, or need to change your password for security reasons" (two-factor-page-2018:21, 000:164).', editions: twoFactorEditions },
  { events: ['recovery-finished'], open: 'What a finished recovery resets is left open (recovery-effects); SIGNIN-07 names sign-out, erasure and a password change for security.' },
  { events: ['undo-followed', 'two-factor-off'], open: 'After it no code is asked for at all, so the trust shows only after a later enrolment, of which no document speaks.', editions: twoFactorEditions },
  { events: ['undo-followed', 'two-factor-off'], cannotMeet: true, open: 'Two-factor is not of this edition.', editions: ['two-step'] },
  { events: ['two-factor-on'], effect: 'ends', rule: 'DEVICE-05', derived: true, why: 'Trust from before, also of two-step, is no sign-in with two-factor; the status of the device that enrolled is left open (device-at-enrol).', editions: twoFactorEditions },
  { events: ['two-factor-on'], cannotMeet: true, open: 'It is not of two-step.', editions: ['two-step'] },
  { events: ['two-step-on'], effect: 'ends', rule: 'TWOSTEP-11', derived: true, why: 'Not trusted before it was confirmed by a code.', editions: ['two-step'] },
  { events: ['two-step-on'], open: 'TWOSTEP-11 is of two-step.', editions: twoFactorEditions },
  { events: ['two-step-off'], open: 'After it no code is asked for at all, so the trust shows only after a later enrolment, of which no document speaks.' },
  { events: ['sign-out'], effect: 'ends', rule: 'SIGNIN-08', others: {effect: 'stays', rule: 'SIGNIN-07'}, editions: twoFactorEditions },
  { events: ['sign-out'], effect: 'ends', rule: 'TWOSTEP-17', editions: ['two-step'] },
  { events: ['device-removed'], effect: 'ends', rule: 'DEVICE-16', others: {effect: 'stays', rule: 'SIGNIN-07'}, editions: ['2fa-2018'] },
  { events: ['device-removed'], effect: 'ends', rule: 'CODE-18', editions: ['2fa-2017'] },
  { events: ['device-removed'], effect: 'ends', rule: 'TWOSTEP-31', derived: true, why: 'One that is not listed is not offered.', editions: ['two-step'] },
  { events: ['device-erased'], effect: 'ends', rule: 'SIGNIN-09', others: {effect: 'stays', rule: 'SIGNIN-07'}, editions: twoFactorEditions },
  { events: ['device-erased'], open: 'No document of two-step speaks of erasing.', editions: ['two-step'] },
  { events: ['find-off'], effect: 'stays', rule: 'TWOSTEP-30', why: 'With two-factor trust comes from sign-ins, not from the find service.', editions: twoFactorEditions },
  { events: ['find-off'], effect: 'ends', rule: 'TWOSTEP-18', editions: ['two-step'] },
  { events: ['life-over', 'used-halfway'], effect: 'ends', parameter: 'device.trust_lifetime', values: {'0': 'stays, SIGNIN-07', 'else': 'ends'}, why: 'The greatest age of the trust; using it does not make it younger; over, it is not listed as trusted (DEVICE-12), gets no request and makes no code (CODE-18).', editions: twoFactorEditions },
  { events: ['life-over', 'used-halfway'], open: 'The parameter device.trust_lifetime is about sign-ins with two-factor.', editions: ['two-step'] },
])
