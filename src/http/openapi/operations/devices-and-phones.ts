/** What the operations of devices, numbers and app-specific passwords do, by `operationId`. */
export const deviceOperations = {
  'list-devices':
    'In two-factor, and without a second factor: the devices on which the account is signed in, trusted or not; one that was signed out may stay, with `signedIn` as false. One whose session ended in another way (`end-session`, `end-other-sessions`, a change or reset of the password, but not `choose-password`, `finish-recovery` or `follow-undo-link`) stays, with `signedIn` as false, and is trusted as before. In two-step: the devices that can be trusted, and those that are; one stays on the list after a sign-out, not trusted. `name` and `kind` are as the device gave them at its last sign-in. The order is free.',
  'read-device':
    'A device of somebody else, or one that was removed, is not found. One that was signed out or erased may be found or not, and so may one whose session ended in another way (as at `list-devices`, or by `choose-password`, `finish-recovery` or `follow-undo-link`). `model` and `serial` are as the device gave them, and empty where it gave none. `receivesCodes` is true for a trusted device that is not signed out, and for no other.',
  'locate-device':
    'A device of somebody else, or one that is signed out (`sign-out`, removed, erased), is not found. Whether one whose session ended in another way (`end-session`, a new password, `finish-recovery`, `follow-undo-link`) is found no verdict depends on, here, at `erase-device` and at `remove-device`. Whether its find service is on is not looked at.',
  'erase-device':
    'Like removal for sessions and trust: the next sign-in on the same hardware asks for a code. One that was erased already, or is signed out, is not found; of one whose session ended in another way see `locate-device`. Whether its find service is on is not looked at.',
  'remove-device':
    'In two-factor, and without a second factor: ends its sessions and its trust. The device is off the list until it signs in again, and then has a new id. Codes that it generated die. `confirm` is not looked at. In two-step: ends its trust and takes it off the list, and the device stays signed in; whether it has a new id when it is listed again no verdict depends on; where `twostep.remove_confirm` holds it needs `confirm` as true (`confirmation-required` fits).',
  'set-find':
    'On the device of the session. A session of a browser is refused. It is off on a new device. In two-step turning it on puts a phone, tablet or pod on the list, where `twostep.candidate_on_find` holds, and trusts none; turning it off ends the trust of the device, and one that was on the list stays there, not trusted. A device that is not trusted and never had it on is not in the list; nor is any other than a trusted one where `twostep.candidate_on_find` is false. Turning it on brings no trust back: `confirm-device` does. In two-factor, and without a second factor, nothing else changes.',
  'start-device-confirmation':
    'For a device of the account that is signed in and has the find service on: otherwise refused (`not-eligible` fits). Only a phone, tablet or pod can be confirmed. The code goes to the device that is confirmed, by push, with the purpose `device-confirmation`. It has `twostep.confirmation_length` digits and is no sign-in code. It does not count in `code.sends`. A newer code for the same device ends the earlier one as `code.supersede` declares.',
  'confirm-device':
    'The code that this device got makes this device trusted, once, while its find service is on. A wrong code counts with those of sign-ins. There is no mark: the device goes on needing a code at its sign-ins.',
} as const

/** What the operations of phone numbers do. */
export const phoneOperations = {
  'list-phones':
    'Verified numbers, and those that wait for their code, with all digits, in E.164: only a session of the owner reads this. A number that was not verified within `phone.pending_lifetime` is gone. The order is free.',
  'add-phone':
    'The number is in the list from now on, not verified; a sign-in cannot choose it before it is. A code goes to it by `method`, with the purpose `phone-verification`. A number that is in the list already, verified or not and however it is written, is refused; so is any beyond `phone.max`. Counts in `code.sends`; refused, it counts nothing. Only `verify-phone` takes the code. From `session.reauth_age` after its sign-in on a session is refused (`reauthentication-required` fits).',
  'send-phone-code':
    'A newer code by the same method ends the earlier one as `code.supersede` declares. A number that is verified already is not found. Counts in `code.sends`. The number does not wait longer for it. From `session.reauth_age` after its sign-in on a session is refused (`reauthentication-required` fits).',
  'verify-phone':
    'The code that went to this number, by either method. A wrong code counts with those of sign-ins, and the number goes on waiting. Where `phone.shared` is false and another account verified the number meanwhile, it is refused (`already-exists` fits). From `session.reauth_age` after its sign-in on a session is refused (`reauthentication-required` fits).',
  'remove-phone':
    'Codes that went to the number die, also those that were sent for a sign-in or a reset. A number that waits to be verified can be removed as well; of one whose `phone.pending_lifetime` is over no verdict depends on the answer. The last verified number stays where the account has a second factor (`last-phone` fits); without one it can go. A number that is added again has a new id. From `session.reauth_age` after its sign-in on a session is refused (`reauthentication-required` fits).',
} as const

/** What the operations of app-specific passwords do. */
export const appPasswordOperations = {
  'create-app-password':
    'For an account with a second factor, of either scheme: otherwise refused (`second-factor-required` fits). Where `apppw.reauth` holds and identifier or password is left out, the request is refused (`reauthentication-required` fits) and counts nothing. The label may have any characters, and is kept as it was, with spaces at its ends; an empty one, or one of spaces alone, is refused. `apppw.label_max` counts Unicode characters (code points), so an emoji of one code point is one. `apppw.label_unique` compares with active ones alone, character by character, or without regard to the case of letters: the tests differ in A to Z alone, and no verdict depends on the case of others. Its secret is shown in this answer alone; the history keeps the label and when it was made. Nobody is told.',
  'list-app-passwords':
    'Each that is active, with label and times, without its secret; revoked ones too where `apppw.history_keeps_revoked` holds, with `active` as false. The order is free.',
  'revoke-app-password':
    'Ends the sessions that were opened with it, and no other. Its entry stays in the history, not active, where `apppw.history_keeps_revoked` holds, and leaves it otherwise. One that was revoked already is not found.',
  'revoke-all-app-passwords':
    'As `revoke-app-password`, for each that is active. The next sign-in of a program needs a new one. With none it is answered in the same way.',
  'sign-in-program':
    'With an app-specific password, as it was shown, for any program and any of the services. The session opens the named service alone. Where an app-specific password is needed (always in two-factor; otherwise as `apppw.enforced_from` and `apppw.required_for` declare), the account password is refused (`app-password-required` fits); elsewhere it signs in. No code follows and nothing is sent. Whether a program signs in while a new account password is demanded, no verdict depends on. Wrong ones count for the account (`apppw.attempts`), the account password where it is refused too, and not in `password.attempts`.',
} as const
