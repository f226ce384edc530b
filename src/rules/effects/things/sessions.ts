import { silent, thing, twoFactorEditions } from '../thing.ts'

/** Session of the account page. */
// biome-ignore format: one line for each row
export const pageSession = thing('page-session', 'session of the account page', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link'], effect: 'ends', parameter: 'password.change_ends_sessions', values: {'none': 'stays', 'browsers': 'ends', 'all': 'ends'}, why: 'The documents end the old password and app-specific passwords at a change; of sessions they say nothing.' },
  { events: ['change-demanded'], open: 'PASSWORD-08 speaks of the next sign-in; of open sessions nobody speaks.' },
  { events: ['demanded-chosen'], open: 'The documents ask for a code at the next sign-in (SIGNIN-10); of live sessions they say nothing.' },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'second-sign-in', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'session.lifetime', derived: true, why: 'What is declared is how long a session lives; this event is no sign-out and no document makes it one.' },
  { events: ['recovery-finished'], open: 'What a finished recovery resets is left open (recovery-effects); no parameter declares sessions.' },
  { events: ['undo-followed'], effect: 'ends', rule: 'UNENROL-17', derived: true, why: '"restore your previous security settings and control your account" (keychain-and-two-step-pages:314): whoever enrolled without permission must not keep a way in; the catalogue leaves the fate of sessions to unenrol-effects.', editions: ['2fa-2017'] },
  { events: ['undo-followed'], open: 'The page of 2018 speaks of earlier settings alone (two-factor-page-2018:215), not of sessions.', editions: ['2fa-2018'] },
  { events: ['undo-followed'], cannotMeet: true, open: 'Two-step has no such link.', editions: ['two-step'] },
  { events: ['two-factor-on'], open: 'ENROL-29 guards sign-ins once two-factor is on; of sessions opened before nobody speaks.' },
  { events: ['two-factor-off', 'two-step-on', 'two-step-off'], open: 'The documents speak of later sign-ins, not of sessions that are open.' },
  { events: ['sign-out'], effect: 'ends', rule: 'ACCOUNT-05', derived: true, others: {derived: true, effect: 'stays', parameter: 'session.lifetime'}, why: 'Every operation comes after a sign-in; a client that left is signed in no more.' },
  { events: ['device-removed'], effect: 'ends', rule: 'SIGNIN-13', derived: true, why: 'Only where the session is on that device; a session in a browser is on no listed device, so others applies.', editions: ['2fa-2017'] },
  { events: ['device-removed'], effect: 'ends', rule: 'DEVICE-18', derived: true, why: 'Only where the session is on that device.', editions: ['2fa-2018'] },
  { events: ['device-removed'], open: 'Two-step speaks of the list and of trust alone.', editions: ['two-step'] },
  { events: ['device-erased'], open: 'A browser session is on no listed device; no document ties it to one.' },
  { events: ['find-off'], cannotMeet: true, open: 'The find service is turned on and off on devices.' },
  { events: ['number-removed'], effect: 'stays', rule: 'PHONE-12', parameter: 'session.lifetime', derived: true, why: 'Add a number and remove the old one in one session (two-factor-page-2018:100, PHONE-12): the session goes on.', editions: twoFactorEditions },
  { events: ['number-removed'], effect: 'stays', parameter: 'session.lifetime', derived: true, why: 'Add a number and remove the old one in one session (two-factor-page-2018:100, PHONE-12): the session goes on.', editions: ['two-step'] },
  { events: ['life-over'], effect: 'ends', parameter: 'session.lifetime' },
  { events: ['used-halfway'], effect: 'ends', parameter: 'session.lifetime', derived: true, why: 'The declared life is the life of the session, not the time since its last use.' },
  { events: ['used'], effect: 'stays', rule: 'ACCOUNT-04', parameter: 'session.lifetime', derived: true, why: 'One session reads and edits many things.', editions: twoFactorEditions },
  { events: ['used'], effect: 'stays', parameter: 'session.lifetime', derived: true, why: 'One session reads and edits many things.', editions: ['two-step'] },
  { events: ['find-on', 'signed-in-again'], open: silent },
  { events: ['data-edited'], effect: 'stays', parameter: 'session.lifetime', derived: true, why: 'It is what the session is for.' },
])

/** Session of a browser. */
// biome-ignore format: one line for each row
export const browserSession = thing('browser-session', 'session of a browser', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link'], effect: 'ends', parameter: 'password.change_ends_sessions', values: {'none': 'stays', 'browsers': 'ends', 'all': 'ends'}, why: 'The documents end the old password and app-specific passwords at a change; of sessions they say nothing.' },
  { events: ['change-demanded'], open: 'PASSWORD-08 speaks of the next sign-in; of open sessions nobody speaks.' },
  { events: ['demanded-chosen'], open: 'The documents ask for a code at the next sign-in (SIGNIN-10); of live sessions they say nothing.' },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'second-sign-in', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-off', 'keychain-reset'], effect: 'stays', parameter: 'session.lifetime', derived: true, why: 'What is declared is how long a session lives; this event is no sign-out and no document makes it one.' },
  { events: ['recovery-finished'], open: 'What a finished recovery resets is left open (recovery-effects); no parameter declares sessions.' },
  { events: ['undo-followed'], effect: 'ends', rule: 'UNENROL-17', derived: true, why: '"restore your previous security settings and control your account" (keychain-and-two-step-pages:314): whoever enrolled without permission must not keep a way in; the catalogue leaves the fate of sessions to unenrol-effects.', editions: ['2fa-2017'] },
  { events: ['undo-followed'], open: 'The page of 2018 speaks of earlier settings alone (two-factor-page-2018:215), not of sessions.', editions: ['2fa-2018'] },
  { events: ['undo-followed'], cannotMeet: true, open: 'Two-step has no such link.', editions: ['two-step'] },
  { events: ['two-factor-on'], open: 'ENROL-29 guards sign-ins once two-factor is on; of sessions opened before nobody speaks.' },
  { events: ['two-factor-off', 'two-step-on', 'two-step-off'], open: 'The documents speak of later sign-ins, not of sessions that are open.' },
  { events: ['sign-out'], effect: 'ends', rule: 'ACCOUNT-05', derived: true, others: {derived: true, effect: 'stays', parameter: 'session.lifetime'}, why: 'Every operation comes after a sign-in; a client that left is signed in no more.' },
  { events: ['device-removed'], open: 'A browser is on no listed device (BROWSER-06); no document ties its session to one.' },
  { events: ['device-erased'], open: 'A browser session is on no listed device; no document ties it to one.' },
  { events: ['find-off'], cannotMeet: true, open: 'The find service is turned on and off on devices.' },
  { events: ['number-removed'], effect: 'stays', rule: 'PHONE-12', parameter: 'session.lifetime', derived: true, why: 'Add a number and remove the old one in one session (two-factor-page-2018:100, PHONE-12): the session goes on.', editions: twoFactorEditions },
  { events: ['number-removed'], effect: 'stays', parameter: 'session.lifetime', derived: true, why: 'Add a number and remove the old one in one session (two-factor-page-2018:100, PHONE-12): the session goes on.', editions: ['two-step'] },
  { events: ['life-over'], effect: 'ends', parameter: 'session.lifetime', derived: true, why: 'A full session in a browser is a session of the account page.' },
  { events: ['used-halfway'], effect: 'ends', parameter: 'session.lifetime', derived: true, why: 'The declared life is the life of the session, not the time since its last use.' },
  { events: ['used'], effect: 'stays', rule: 'ACCOUNT-04', parameter: 'session.lifetime', derived: true, why: 'One session reads and edits many things.', editions: twoFactorEditions },
  { events: ['used'], effect: 'stays', parameter: 'session.lifetime', derived: true, why: 'One session reads and edits many things.', editions: ['two-step'] },
  { events: ['find-on', 'data-edited', 'signed-in-again'], open: silent },
])

/** Session of a device. */
// biome-ignore format: one line for each row
export const deviceSession = thing('device-session', 'session of a device', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link'], effect: 'ends', parameter: 'password.change_ends_sessions', values: {'none': 'stays', 'browsers': 'stays', 'all': 'ends'}, why: 'Trust of devices is declared by password.change_ends_trust; whether a device stays signed in no document says.' },
  { events: ['change-demanded', 'number-removed'], open: silent },
  { events: ['demanded-chosen'], open: 'SIGNIN-10 asks for a code at the next sign-in; of the live session nobody speaks.' },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'app-password-revoked', 'all-revoked', 'wrong-entry', 'lock-reached', 'lock-over', 'support-for-account', 'support-for-keychain', 'second-sign-in', 'resend', 'request-denied', 'security-code-changed', 'code-approval-off', 'keychain-off', 'keychain-reset'], open: 'No document says how long the session of a device lasts, and session.lifetime speaks of the account page alone.' },
  { events: ['recovery-finished'], open: 'What a finished recovery resets is left open (recovery-effects).' },
  { events: ['undo-followed'], effect: 'ends', rule: 'UNENROL-17', derived: true, why: '"restore your previous security settings and control your account" (keychain-and-two-step-pages:314): whoever enrolled without permission must not keep a way in; the catalogue leaves the fate of sessions to unenrol-effects.', editions: ['2fa-2017'] },
  { events: ['undo-followed'], open: 'The page of 2018 speaks of earlier settings alone (two-factor-page-2018:215).', editions: ['2fa-2018'] },
  { events: ['undo-followed'], cannotMeet: true, open: 'Two-step has no such link.', editions: ['two-step'] },
  { events: ['two-factor-on'], open: 'A reader reports that an old TV box stayed signed in until it signed out (SIGNIN-32, INFORMATIVE); no document demands either.' },
  { events: ['two-factor-off', 'two-step-on', 'two-step-off'], open: 'The documents speak of later sign-ins, not of sessions that are open.' },
  { events: ['sign-out'], effect: 'ends', rule: 'DEVICE-09', others: {effect: 'stays', rule: 'DEVICE-08'}, why: 'Also every other session of that device: it is "no longer signed in".', editions: ['2fa-2018'] },
  { events: ['sign-out'], effect: 'ends', rule: 'ACCOUNT-05', derived: true, editions: ['two-step', '2fa-2017'] },
  { events: ['device-removed'], effect: 'ends', rule: 'DEVICE-17', others: {effect: 'stays', rule: 'DEVICE-08'}, why: 'And DEVICE-18 for the other services; every session of that device, the older too.', editions: ['2fa-2018'] },
  { events: ['device-removed'], effect: 'ends', rule: 'SIGNIN-13', editions: ['2fa-2017'] },
  { events: ['device-removed'], open: 'Two-step removes a device from the list of keys; of its session nobody speaks.', editions: ['two-step'] },
  { events: ['device-erased'], effect: 'ends', rule: 'SIGNIN-09', derived: true, why: 'Everything on it is erased and the next sign-in asks for a code; DEVICE-22 reports the contrary as a complaint.', editions: twoFactorEditions },
  { events: ['device-erased'], open: 'No document of two-step speaks of erasing.', editions: ['two-step'] },
  { events: ['find-off'], open: 'TWOSTEP-18 ends trust, not the session.' },
  { events: ['life-over', 'used-halfway'], open: 'The parameter session.lifetime speaks of the account page; no document gives the session of a device a life.' },
  { events: ['used'], open: 'No document limits how often a session is used; see DEVICE-08 for the device staying listed.' },
  { events: ['find-on', 'code-approval-on', 'data-edited', 'request-allowed'], open: silent },
  { events: ['signed-in-again'], open: 'Whether the new session takes the place of the earlier one of the same device nobody says.' },
])

/** Session of a third-party program (by app-specific password). */
// biome-ignore format: one line for each row
export const programSession = thing('program-session', 'session of a third-party program (by app-specific password)', [
  { events: ['password-changed', 'reset-on-device', 'reset-by-code', 'reset-by-link'], effect: 'ends', rule: 'APPPW-28' },
  { events: ['change-demanded'], open: 'Whether a demand that is not met yet holds programs back nobody says.' },
  { events: ['demanded-chosen'], effect: 'ends', rule: 'APPPW-28', why: 'A demanded change is a change: "any time you change or reset" (app-password-wiki:43).' },
  { events: ['recovery-begun', 'reset-begun', 'number-added', 'app-password-made', 'program-signed-in', 'code-generated', 'recovery-cancelled', 'support-for-account', 'support-for-keychain', 'resend', 'request-denied', 'request-allowed', 'security-code-changed', 'code-approval-off', 'code-approval-on', 'keychain-off', 'keychain-reset'], effect: 'stays', rule: 'APPPW-24', derived: true, why: 'Programs are signed out when their password is revoked; this event revokes none.' },
  { events: ['recovery-finished'], effect: 'ends', rule: 'APPPW-27', why: 'A finished recovery sets a new password.', editions: twoFactorEditions },
  { events: ['recovery-finished'], cannotMeet: true, open: 'Recovery is of two-factor.', editions: ['two-step'] },
  { events: ['undo-followed'], effect: 'ends', rule: 'UNENROL-17', derived: true, why: '"restore your previous security settings and control your account" (keychain-and-two-step-pages:314): whoever enrolled without permission must not keep a way in; the catalogue leaves the fate of sessions to unenrol-effects; of a password made since the enrolment.', editions: ['2fa-2017'] },
  { events: ['undo-followed'], open: 'The page of 2018 speaks of earlier settings alone; unenrol-effects leaves programs open.', editions: ['2fa-2018'] },
  { events: ['undo-followed'], cannotMeet: true, open: 'Two-step has no such link.', editions: ['two-step'] },
  { events: ['two-factor-on', 'two-factor-off', 'two-step-on', 'two-step-off'], open: 'The documents say which password a program needs at sign-in; of programs that are signed in already nothing.' },
  { events: ['sign-out'], cannotMeet: true, open: "A program is signed out by revocation; the command signs out people's clients." },
  { events: ['device-removed', 'device-erased', 'find-off', 'number-removed'], open: 'Programs are on no listed device; no document ties them to devices or numbers.' },
  { events: ['app-password-revoked'], effect: 'ends', rule: 'APPPW-24', others: {effect: 'stays', rule: 'APPPW-21'}, why: 'Every program that uses that password, also the older session of two (APPPW-13).' },
  { events: ['all-revoked'], effect: 'ends', rule: 'APPPW-24', why: 'With APPPW-22.' },
  { events: ['wrong-entry', 'lock-reached', 'lock-over'], effect: 'stays', parameter: 'apppw.attempts', derived: true, why: 'What locks is the sign-in of programs; a program that is in does not sign in.' },
  { events: ['life-over', 'used-halfway'], open: 'No document and no parameter gives the session of a program a life.' },
  { events: ['used'], effect: 'stays', rule: 'APPPW-13', why: 'Both sign in and stay signed in.' },
  { events: ['second-sign-in'], effect: 'stays', rule: 'APPPW-13', why: 'A second program with the same password leaves the first signed in.' },
  { events: ['find-on', 'data-edited', 'signed-in-again'], open: silent },
])
