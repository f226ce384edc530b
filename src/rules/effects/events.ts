/** What can happen to an account, by id, in words that follow `when`: Ada is its owner, `it` the thing concerned. */
export const events = {
  'password-changed': 'Ada changes her password',
  'reset-on-device': 'Ada resets her password on a trusted device',
  'reset-by-code': 'Ada resets her forgotten password with a code',
  'reset-by-link': 'Ada resets her forgotten password with a mailed link',
  'change-demanded': 'the service requires a new password from Ada',
  'demanded-chosen': 'Ada chooses the required new password',
  'reset-begun': 'Ada starts to reset a forgotten password',
  'number-added': 'Ada adds a number',
  'link-mailed': 'Ada requests a link for a forgotten password',
  'app-added': 'Ada adds an authenticator app',
  'app-removed': 'Ada removes her authenticator app',
  'recovery-codes-made': 'Ada generates new recovery codes',
  'others-ended': 'Ada ends all her other sessions',
  'app-password-made': 'Ada generates and uses another app-specific password',
  'program-signed-in': 'Ada signs in a program with an app-specific password',
  'code-generated': 'Ada generates a code on a trusted device',
  'recovery-begun': 'Ada starts a recovery',
  'recovery-finished': 'Ada finishes her recovery',
  'recovery-cancelled': 'Ada cancels her recovery',
  'undo-followed': 'Ada follows the link that undoes the enrolment',
  'two-factor-on': 'Ada turns on two-factor authentication',
  'two-factor-off': 'Ada turns off two-factor authentication on the account page',
  'two-step-on': 'Ada activates two-step verification',
  'two-step-off': 'Ada turns off two-step verification',
  'sign-out': 'Ada signs out on a device or browser',
  'device-removed': 'Ada removes a device',
  'device-erased': 'Ada erases a device',
  'find-off': 'Ada turns off the find service on a device',
  'find-on': 'Ada turns on the find service on a device',
  'number-removed': 'Ada removes a number',
  'app-password-revoked': 'Ada revokes one app-specific password',
  'all-revoked': 'Ada revokes all her app-specific passwords',
  'wrong-entry': 'Ada enters a wrong code, password or answer',
  'lock-reached': 'Ada enters the maximum number of wrong codes, passwords or answers',
  'lock-over': 'the lock ends',
  'support-for-account': 'support staff try to give Ada access to her account',
  'support-for-keychain': "support staff verify Ada's identity for the keychain",
  'security-code-unlocked': "support staff unlock Ada's security code",
  'life-over': 'its lifetime ends',
  'used-halfway': 'its lifetime ends, after Ada used it halfway through without using it up',
  used: 'Ada uses it successfully',
  'second-sign-in': 'Ada signs in on another client',
  'everything-read': 'Ada reads all her account data',
  'signed-in-again': 'Ada signs in again on a trusted device without a code',
  'data-edited': 'Ada edits her account data',
  resend: 'Ada requests another sign-in code',
  'request-denied': 'Ada refuses a sign-in request on a trusted device',
  'request-allowed': 'Ada allows a sign-in request on a trusted device',
  'security-code-changed': 'Ada chooses a new security code on a keychain device',
  'code-approval-off': 'Ada turns off approval by security code',
  'code-approval-on': 'Ada turns on approval by security code',
  'keychain-joined': 'Ada lets another device join the keychain',
  'keychain-off': 'Ada turns off the keychain on a device',
  'keychain-reset': 'Ada resets the keychain',
} as const satisfies Record<string, string>

export type EventId = keyof typeof events

export const eventIds = Object.keys(events) as readonly EventId[]

/** What a lock keeps from being entered. */
const secrets = ['code', 'password', 'security code', 'app-specific password'] as const

/** Words of rows whose thing has a device, a number, a code or a use of its own: they name it. */
const otherTitles: Partial<Record<EventId, readonly string[]>> = {
  'sign-out': ['on that device', 'on the joining device', 'in that browser', 'on the account page'].map(
    (place) => `Ada signs out ${place}`,
  ),
  'device-removed': ['Ada removes that device', 'Ada removes the joining device'],
  'device-erased': ['Ada erases that device', 'Ada erases the joining device'],
  'find-off': ['that', 'the joining', 'the enrolling'].map(
    (which) => `Ada turns off the find service on ${which} device`,
  ),
  'find-on': ['that', 'the joining', 'the enrolling'].map(
    (which) => `Ada turns on the find service on ${which} device`,
  ),
  'number-removed': ['Ada removes that number'],
  'app-removed': ['Ada removes that app'],
  'app-password-revoked': ['Ada revokes that password'],
  resend: ['another code', 'another link'].map((what) => `Ada requests ${what}`),
  'wrong-entry': [
    'Ada enters a wrong sign-in code',
    'Ada enters a wrong code',
    'Ada follows a wrong link',
    ...secrets.map((secret) => `Ada tries a wrong ${secret}`),
    'Ada tries a wrong answer',
  ],
  used: [
    ...[...secrets, 'answers'].map((secret) => `Ada tries the right ${secret}`),
    ...['that link', 'that code', 'that token', 'that session', 'that number', 'that device'].map(
      (what) => `Ada uses ${what}`,
    ),
    'Ada uses the keychain on that device',
    'Ada answers that request',
    'Ada answers those questions',
    ...['reset', 'confirmation', 'enrolment', 'request'].map((what) => `Ada completes that ${what}`),
    'Ada verifies that number',
    'a program uses that password',
  ],
}

const byTitle = new Map<string, EventId>([
  ...eventIds.map((id) => [events[id], id] as const),
  ...eventIds.flatMap((id) => (otherTitles[id] ?? []).map((title) => [title, id] as const)),
])

/** All words for events that rows may have. */
export const eventTitles: readonly string[] = [...byTitle.keys()]

/** The events of a row, in their order: `Ada starts a recovery, then cancels her recovery`. Undefined for other words. */
export const eventsIn = (text: string): readonly EventId[] | undefined => {
  const ids = text.split(', then ').map((title) => byTitle.get(title) ?? byTitle.get(`Ada ${title}`))
  return ids.every((id) => id !== undefined) ? ids : undefined
}
