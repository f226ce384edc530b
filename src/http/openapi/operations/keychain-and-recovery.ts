/** What the operations of the keychain and its security code do, by `operationId`. */
export const keychainOperations = {
  'turn-keychain-on':
    'On a Mac the request needs `identifier` beside the password: a wrong one, or none, counts as a wrong password; elsewhere it is not looked at. On a phone, tablet or pod at iOS 7.0.3 or a Mac at OS X 10.9, or later; any other device is refused (`not-eligible` fits), and so is a browser. Where there is no keychain it starts one, with `items`, and with `securityCode` and its `number` if they are given. Where there is a keychain already, a trusted device of two-factor is a member at once, and what it brings along is added; an item of a kind and name that are there does not replace it. One that is not trusted waits for another device, or for the security code, also where a code opened its session: each member gets a push with a `request` and the purpose `keychain`, and the id in `request` is the same for all of them. What it brings along is added once it joins. Where no member is left to ask, it is refused (`approval-required` fits), and the security code lets it join. A `securityCode` for a keychain that is there already is refused. A device that gave the security code and then turns the keychain on begins to wait for another device: what it gave is void. While it waits, a further call changes nothing: no second request, and a security code or texted code that it gave or got since stays good. On a member a call changes nothing either. No sign-in turns it on.',
  'read-keychain':
    'On the device of the session. `state` is `on`, `waiting-for-approval` while its request waits (`keychain.approval_lifetime`), or `off`, also while it waits for the texted code. `syncing` is true where `state` is `on`. `hasSecurityCode` is that of the keychain, on each device. A keychain goes with its last member, however that leaves (turned off, signed out, removed, erased), unless the servers keep a copy: with a security code, and in two-factor without one where `keychain.two_factor_copy` holds. A device that turned the keychain off goes on telling in `data` what became of the items on it, until it turns the keychain on again.',
  'turn-keychain-off':
    'On a member, or on a device that waits for its approval, whose wait ends; on any other device it is refused (`not-a-member` fits). The other members keep everything. When the last member leaves while joining by security code is off, the copy on the servers goes with it: nothing has to call `delete-server-copy`. `data` chooses what stays on this device, and the answer tells it, also where the device only waited.',
  'answer-keychain-request':
    'On a device that has the keychain on, for a request of the same account. Each request is answered once; approving it makes the waiting device a member, refusing it ends its wait. Other requests go on. One that was answered, or that ended, is not found.',
  'save-item':
    'On a member: any other device is refused. An item of the same kind and name is replaced. The `securityCode` of a card must not be kept: of a card, `number`, `expiry` and `holder` are.',
  'list-items':
    'Every field as it was saved, except what must not be kept. Items of the kind `account` are for Macs alone. Only a device whose keychain is on gets them: one that turned it off is refused, also where it kept its data. The order is free.',
  'read-fill-data':
    'On a member: the fields that a browser fills in for the item of this name, of a card without what must not be kept. With no such item it is not found.',
  'delete-server-copy':
    'Deletes the copy once joining by security code is off and no device has the keychain on. Before, it is refused (`forbidden` fits) and the copy stays. Where there is no keychain it is answered in the same way, and nothing changes.',
  'enter-security-code':
    'A code in a text message follows, to the number that was given with the security code and to no trusted number of the account, with the purpose `keychain`. It counts in `code.sends`; a right code beyond that limit is refused and counts nothing. A second call sends another code; the earlier one ends as `code.supersede` declares. A device that is a member already is answered in the same way, and so are the two that follow: `enter-keychain-code` takes its code, and `support-verify-identity` counts it as a device that waits. The `method` `call` is refused where `keychain.code_by_call` is false, and nothing is sent. A wrong one is refused, sends nothing and counts for the account, on whichever device. After `ksc.lock_after` in a row entry is locked: every code is refused, on every device, and so is the last wrong one, with both `remedies` where `ksc.lock_explained` holds; the device that entered the last one is out of the keychain and waits no more; other members stay. It does not end by itself. After `support-verify-identity` it can be entered again: the count towards `ksc.lock_after` begins at zero, so that as many wrong ones lock it again; the wrong ones from before go on counting towards `ksc.delete_after`, at which the servers delete the security code with its number and the copy of the keychain, and the members keep theirs. From then on every entry is refused like one at the lock, until a member chooses a new security code or a keychain is begun or reset. Where `ksc.unlock_by_support` is false, `ksc.delete_after` is `ksc.lock_after`: the wrong one that locks deletes too, and support has nothing to unlock. Where `ksc.success_resets` holds the right one sets both counts to zero; otherwise it leaves both.',
  'enter-keychain-code':
    'On the device that gave the security code. The code joins this device alone, once. A wrong code counts with those of sign-ins. A device that did not give the security code is refused, whatever it enters.',
  'change-security-code':
    'On a device that has the keychain on, without the old code. Where `number` is left out, the number on file stays; where none is on file it is refused (`malformed` fits). The code is as at the first one. Devices that gave the old code and wait for the message cannot join with it. Members stay. Also after wrong ones deleted the security code: the number is gone with it, so that `number` is needed then, and devices join by the new code. Where no keychain is left there is no member, and it is refused (`not-a-member` fits).',
  'set-code-approval':
    'On a device that has the keychain on; any other is refused (`not-a-member` fits). It is on from the start, and on again after `reset-keychain`. While it is off, no device joins by security code. Turning it on again lets devices join by the security code that there is; whether a texted code from before can be entered then no verdict depends on.',
  'reset-keychain':
    'On a Mac the request needs `identifier`, as at `turn-keychain-on`. On any device that can have a keychain, member or not, also while the security code is locked. The old keychain is deleted for every device, with its security code, and this device starts an empty one. Other devices are out of it. `securityCode` may be left out: the new keychain has none then, and no device joins by it. A `securityCode` without `number` is refused or accepted; no verdict depends on it.',
} as const

/** What the operations of account recovery do. */
export const recoveryOperations = {
  'start-recovery':
    'For an account of any scheme, on any of the grounds. Names of the evidence are a closed list; two right pieces are the most that can be given. The answer does not show whether they are right, nor does `readyIn`: with a wrong one the recovery waits too, for the longer time, and is refused at its end; so it is with none, and where there is no such account. A second call begins a recovery of its own. Nothing is sent.',
  'read-recovery':
    'Whoever holds the id of the recovery reads it, without a session. It is `ready`, or `refused`, from the second on in which the wait is over. Until the end of the wait (`recovery.delay` where two pieces were given) it does not show whether the evidence was right. `readyIn` stands only with `waiting`.',
  'cancel-recovery':
    'Cancels every recovery of the account that was not finished, also one that was refused. Refused as `not-found` where there is none. Where `recovery.owner_cancels` is false it is refused (`not-offered` fits).',
  'send-recovery-code':
    'The code goes to the `number` of `start-recovery` and to no other, by text, with the purpose `recovery`. It counts in `code.sends`. Refused with `waiting` before the recovery is `ready`. A newer code ends the earlier one as `code.supersede` declares.',
  'finish-recovery':
    'Sets the password. The account opens with it, and with a code to the number of the recovery, which is a trusted one from now on, and keeps its id where it was on file; the scheme stays. Sessions and trust of devices end, and of the devices the same is left open as after `choose-password`; trust of browsers as `browser.trust_ends_with_password` declares; app-specific passwords and sessions of programs where `recovery.revokes_app_passwords` is true. A lock of code entry stays; the lock of password entry is lifted. A mailed link for a forgotten password ends too. Where the account has `phone.max` numbers, the new one takes the place of one that waits to be verified, or else of the newest. Wrong codes count for the account over all its recoveries (`code.attempts`), apart from those of sign-ins. Where the new password is refused the code stays good. It works once.',
} as const

/** What the operations of support staff do. */
export const supportOperations = {
  'support-read-recovery': 'As `read-recovery`, where `support.reads_recovery` allows it; otherwise refused.',
  'support-hasten-recovery': 'Refused: nobody can shorten the wait. Nothing changes.',
  'support-read-security-code': 'Refused: staff cannot read it.',
  'support-restore-keychain': 'Refused: staff cannot restore what was deleted.',
  'support-skip-code': 'Refused: staff cannot let a sign-in go on without its code. Nothing changes.',
  'support-verify-identity':
    'For `account` refused: nothing changes. For the keychain it does what applies: it lets the security code be entered again where access was lost (`ksc.unlock_by_support`), and lets each device that gave the code and waits for the message join (`support.keychain_identity`), unless joining by security code is off. A member that gave the security code counts as such a device. Where neither applies it is refused.',
} as const
