/** What the operations of the account password do, by `operationId`. */
export const passwordOperations = {
  'change-password':
    'The session that changes the password goes on. Sign-ins that wait for a code and password resets that were begun end; so do all app-specific passwords and the sessions that programs opened with them. Trust of devices stays unless `password.change_ends_trust` is `any`. A standing demand for a new password may be met by it or stay. Where it is met, all trust of devices ends, as with `choose-password`; where trust stays, the demand stays. A mailed link for a forgotten password ends too. A wrong current password counts (`password.attempts`). The second factor and the numbers stay. A lock of password entry ends; a lock of code entry stays.',
  'reset-password':
    'On a trusted device that is signed in, without the old password; any other session is refused (`not-a-trusted-device` fits). A Mac needs `unlock` as `succeeded` where `password.mac_unlock_proof` holds (`unlock-required` fits). The session that resets the password goes on; what else ends, and what becomes of a demand, is as after `change-password`.',
  'start-password-reset':
    'The same answer whether there is such an account or not, and the same count: each call counts in `code.sends`, also where nothing is sent since there is no such account or none of its numbers is verified. The code goes to the verified number that was there first, as `password.forgotten_by` declares, with the purpose `password-reset`. A second call begins a reset of its own, and its code is of that one: the earlier reset and its code stay good, also where `code.supersede` is `replace`. It has no life of its own: its code has.',
  'finish-password-reset':
    'What ends is as after `change-password`. The second factor stays: the next sign-in asks for a code. A wrong code counts with those of sign-ins; where the new password is refused the code stays good. A reset that was used, or that a new password ended, is refused.',
  'choose-password':
    'A change for security: every trusted device loses its trust, and every session of the account ends. The devices may stay in the list, signed out, or go from it: whether one of them is read, found, erased or removed before it signs in again, no verdict depends on. Trust of browsers ends as `browser.trust_ends_with_password` declares. The token `change` is good once, until another new password ends it. It opens nothing else. Where the new password is refused it stays good. A mailed link for a forgotten password ends too.',
} as const
