/** What can happen to an account, by id, in words that follow `when`: `she` is its owner, `it` the thing concerned. */
export const events = {
  'password-changed': 'she changes her password',
  'reset-on-device': 'she resets her password on a trusted device',
  'reset-by-code': 'she resets her forgotten password with a code',
  'reset-by-link': 'she resets her forgotten password with a mailed link',
  'change-demanded': 'the service requires a new password from her',
  'demanded-chosen': 'she chooses the required new password',
  'reset-begun': 'she starts to reset a forgotten password',
  'number-added': 'she adds a number',
  'link-mailed': 'she has a link mailed for a forgotten password',
  'app-added': 'she adds an authenticator app',
  'app-removed': 'she removes her authenticator app',
  'recovery-codes-made': 'she makes a new set of recovery codes',
  'others-ended': 'she ends all her other sessions',
  'app-password-made': 'she makes and uses another app-specific password',
  'program-signed-in': 'she signs a program in with an app-specific password',
  'code-generated': 'she generates a code on a trusted device',
  'recovery-begun': 'she starts a recovery',
  'recovery-finished': 'she finishes a recovery',
  'recovery-cancelled': 'she cancels a recovery',
  'undo-followed': 'she follows the undo link',
  'two-factor-on': 'she turns two-factor on',
  'two-factor-off': 'she turns two-factor off on the account page',
  'two-step-on': 'she activates two-step',
  'two-step-off': 'she turns two-step off',
  'sign-out': 'she signs out completely on a device or browser',
  'device-removed': 'she removes a device',
  'device-erased': 'she erases a device',
  'find-off': 'she turns off the find service of a device',
  'find-on': 'she turns on the find service of a device',
  'number-removed': 'she removes a number',
  'app-password-revoked': 'she revokes one app-specific password',
  'all-revoked': 'she revokes all app-specific passwords',
  'wrong-entry': 'she makes a wrong entry',
  'lock-reached': 'her wrong entries reach the limit',
  'lock-over': 'the lock ends',
  'support-for-account': 'support staff try to verify her or to skip her code',
  'support-for-keychain': 'support staff verify her for the keychain',
  'security-code-unlocked': 'support staff let her enter a locked security code again',
  'life-over': 'its lifetime ends',
  'used-halfway': 'its lifetime ends after she used it halfway without using it up',
  used: 'she uses it successfully',
  'second-sign-in': 'she starts or completes another sign-in',
  'everything-read': 'she reads all her account data',
  'signed-in-again': 'she signs in again on a trusted device without a code',
  'data-edited': 'she edits the account data',
  resend: 'she requests another sign-in code',
  'request-denied': 'she refuses the sign-in on a trusted device',
  'request-allowed': 'she allows the sign-in on a trusted device',
  'security-code-changed': 'she makes a new security code on a keychain device',
  'code-approval-off': 'she turns joining by security code off',
  'code-approval-on': 'she turns joining by security code on',
  'keychain-joined': 'she lets another device join the keychain',
  'keychain-off': 'she turns the keychain off on a device',
  'keychain-reset': 'she resets the keychain',
} as const satisfies Record<string, string>

export type EventId = keyof typeof events

export const eventIds = Object.keys(events) as readonly EventId[]

/** Further words for them, in rows whose thing has a client, a number or a code of its own that the event concerns, or has none. */
const otherTitles: Readonly<Record<string, EventId>> = {
  'she signs out completely on its device or browser': 'sign-out',
  'she removes its device': 'device-removed',
  'she erases its device': 'device-erased',
  'she turns off the find service of its device': 'find-off',
  'she turns on the find service of its device': 'find-on',
  'she removes its number': 'number-removed',
  'she removes that number': 'number-removed',
  'she requests another one': 'resend',
  'she requests another code for it': 'resend',
  'she enters a wrong one': 'wrong-entry',
  'she enters a wrong code for it': 'wrong-entry',
  'she enters a wrong sign-in code': 'wrong-entry',
  'she follows a wrong one': 'wrong-entry',
}

const byTitle = new Map<string, EventId>([
  ...eventIds.map((id) => [events[id], id] as const),
  ...Object.entries(otherTitles),
])

/** All words for events that rows may have. */
export const eventTitles: readonly string[] = [...byTitle.keys()]

/** The event that a row means; undefined for other words. */
export const eventTitled = (title: string): EventId | undefined => byTitle.get(title)
