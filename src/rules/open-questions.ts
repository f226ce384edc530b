/** What the documents leave open: a target declares an answer (a parameter) before the rules named can be judged at their edge. */
export const openQuestions = {
  'account-aliases': {
    group: 'account',
    declare: 'other identifiers accepted besides the account email (aliases, phone number)',
  },
  'account-data': { group: 'account', declare: 'which other account data the account page manages' },
  'service-list': {
    group: 'account',
    declare: 'list of services and client kinds sharing the account, and those guarded by two-step / two-factor',
  },
  'features-2fa': { group: 'account', declare: 'list of features that demand two-factor' },
  'session-ttl': {
    group: 'account',
    declare: 'life of a full account-page session; age after which management asks for sign-in again',
  },
  'state-latency': {
    group: 'account',
    declare: 'longest time for a change of trust, removal or sign-out to be seen everywhere',
  },
  'delivery-latency': { group: 'account', declare: 'longest time for delivery of push, SMS, voice, email' },
  'error-codes': { group: 'account', declare: 'error identifiers for each refusal reason' },
  'password-policy': { group: 'password', declare: 'the security requirements a password must meet' },
  'password-attempts': { group: 'password', declare: 'number of wrong passwords before a lock, lock time, reset rule' },
  'password-reset-proof': {
    group: 'password',
    declare:
      'what a trusted device must show for a reset (passcode, Mac unlock attestation), steps of the forgotten-password path',
  },
  'security-pwchange': {
    group: 'password',
    declare:
      'triggers of a security password change; whether a voluntary change or reset counts; whether the changing device keeps its trust',
  },
  'code-lifetime': { group: 'code', declare: 'life of a verification code, per channel and per purpose' },
  'code-attempts': {
    group: 'code',
    declare:
      'wrong entries allowed per code / attempt / account, what follows (cancel, delay, lock) and for how long; whether malformed entries count',
  },
  'code-resend-limit': { group: 'code', declare: 'least time between sends, most sends per period and per number' },
  'code-on-demand-rate': { group: 'code', declare: 'rate limit for codes generated from device settings' },
  'code-on-demand-reauth': { group: 'code', declare: 'when the password is asked before a Mac shows a code' },
  'code-single-use': { group: 'code', declare: 'whether a code may be used twice' },
  'code-supersede': {
    group: 'code',
    declare: 'whether a newer code cancels older ones; whether channel or number change cancels',
  },
  'code-same-all-devices': {
    group: 'code',
    declare: 'whether all trusted devices show one code or each its own; what happens on the others after one answers',
  },
  'code-binding': {
    group: 'code',
    declare:
      'whether a code is tied to one sign-in attempt, one purpose, or the account; whether a code generated before the attempt is valid',
  },
  'code-cross-purpose': {
    group: 'code',
    declare: 'whether an enrolment or number-check code can be used at sign-in, and the reverse',
  },
  'code-leading-zero': { group: 'code', declare: 'whether leading zeros occur and must be typed' },
  'code-normalise': { group: 'code', declare: 'tolerance for spaces, dashes, non-ASCII digits' },
  'code-length': { group: 'code', declare: 'code length in two-step flows other than device confirmation' },
  'code-default-channel': {
    group: 'code',
    declare:
      'first channel used; automatic or chosen fallback to phone when no trusted device can answer; default method text/voice',
  },
  'push-approval': {
    group: 'signin',
    declare: 'whether the trusted device shows the code at once or only after allow',
  },
  'push-before-password': { group: 'signin', declare: 'whether a wrong password produces any prompt or notice' },
  'deny-scope': {
    group: 'signin',
    declare: "what don't-allow ends (this prompt, the attempt, later attempts, the address); effect after completion",
  },
  'signin-pending-lifetime': {
    group: 'signin',
    declare: 'how long an attempt waits for its code; how many may be pending',
  },
  'pending-disclosure': {
    group: 'signin',
    declare: 'what data a password-only state may disclose (masked numbers, device names)',
  },
  bgverify: { group: 'signin', declare: 'when background number verification may replace the code, and its evidence' },
  'signout-definition': {
    group: 'device',
    declare: 'what a complete sign-out is as opposed to leaving single services',
  },
  'erase-signal': { group: 'device', declare: 'how the service learns that a device was erased' },
  'device-attest': {
    group: 'device',
    declare: 'how OS kind and version are declared to the service and whether they are trusted',
  },
  'device-trust-lifetime': { group: 'device', declare: 'greatest age of device trust, if any' },
  'device-at-enrol': {
    group: 'device',
    declare: 'status of devices already signed in when two-factor is turned on, including the enrolling one',
  },
  'device-kinds': { group: 'device', declare: 'kinds of client that may be trusted, listed, or listed as not trusted' },
  'device-fields': { group: 'device', declare: 'names, formats and masking of device detail fields, further fields' },
  'device-remove-last': {
    group: 'device',
    declare: 'whether the device in use or the last trusted device may be removed',
  },
  'device-passcode-policy': { group: 'device', declare: 'whether a device with no passcode can be trusted' },
  'find-after-remove': { group: 'device', declare: 'whether locate/erase works after removal' },
  'browser-trust-lifetime': { group: 'browser', declare: 'how long browser trust lasts; when the choice is offered' },
  'browser-trust-revoke': {
    group: 'browser',
    declare: 'events that end browser trust (password change, un-enrolment, explicit revocation)',
  },
  'browser-trust-scope': { group: 'browser', declare: 'browser profile or whole computer' },
  'phone-format': { group: 'phone', declare: 'accepted number formats and countries' },
  'phone-max': { group: 'phone', declare: 'most trusted numbers, at enrolment and later' },
  'phone-pending': { group: 'phone', declare: 'life of a number waiting for verification' },
  'phone-shared': { group: 'phone', declare: 'whether, and for how many accounts, one number may be trusted' },
  'phone-masking': { group: 'phone', declare: 'how numbers are shown in choices' },
  'min-os': { group: 'eligibility', declare: 'least OS versions for enrolment per platform; meaning of latest' },
  'mail-precondition': { group: 'eligibility', declare: 'whether a mail address is needed before two-factor' },
  'legacy-clients': {
    group: 'legacy',
    declare:
      'which client kinds and versions use code appending; behaviour just below each recommended version; how often the code is asked again',
  },
  'legacy-phone-request': { group: 'legacy', declare: 'how a legacy client asks for a phone code' },
  'child-consent': { group: 'child', declare: 'extra steps for child accounts, if any' },
  'enrol-web': { group: 'enrol', declare: 'whether web enrolment with no device is open' },
  'enrol-reauth': { group: 'enrol', declare: 'when enrolment asks for the password again' },
  'enrol-questions': {
    group: 'enrol',
    declare: 'security questions at enrolment: never, sometimes, always answered, or created',
  },
  'enrol-confirm-step': { group: 'enrol', declare: 'whether code entry or a later activate call turns two-factor on' },
  'enrol-session-ttl': { group: 'enrol', declare: 'life of an unfinished enrolment' },
  'enrol-default-on': { group: 'enrol', declare: 'which new accounts are protected by default' },
  'enrol-email-targets': { group: 'enrol', declare: 'account address, backup address, or both' },
  'enrol-repeat': { group: 'enrol', declare: 'answer to enrolment when already on' },
  'questions-count': { group: 'questions', declare: 'number and rules of security questions' },
  'questions-match': { group: 'questions', declare: 'how answers are compared (case, spaces)' },
  'questions-attempts': { group: 'questions', declare: 'wrong answers allowed and what follows' },
  'questions-where': { group: 'questions', declare: 'where questions are asked once two-factor is off' },
  'two-weeks': {
    group: 'unenrol',
    declare:
      'exact length and start of two weeks (14 x 24 h or calendar days, which event), edge inclusive or not, purge delay',
  },
  'link-auth': { group: 'unenrol', declare: 'what the email link needs besides possession; its strength' },
  'link-single-use': { group: 'unenrol', declare: 'whether the link works once' },
  'unenrol-eligible': { group: 'unenrol', declare: 'which accounts may turn two-factor off' },
  'unenrol-default-on': {
    group: 'unenrol',
    declare: 'whether default-on accounts get a confirmation mail and link, having no earlier settings',
  },
  'unenrol-effects': {
    group: 'unenrol',
    declare:
      'what previous settings include (two-step?), fate of trusted devices, numbers, browsers, sessions, app-specific passwords',
  },
  'dob-attempts': { group: 'unenrol', declare: 'wrong dates of birth allowed; date format' },
  'apppw-format': { group: 'app passwords', declare: 'alphabet, length, grouping' },
  'apppw-label': { group: 'app passwords', declare: 'label rules: required, unique, length, characters' },
  'apppw-display': { group: 'app passwords', declare: 'whether the secret can be read again' },
  'apppw-history': { group: 'app passwords', declare: 'what history shows, revoked entries, dates' },
  'apppw-scope': { group: 'app passwords', declare: 'protocols and services in which they work' },
  'apppw-reauth': { group: 'app passwords', declare: 'whether generation asks for the password again' },
  'apppw-attempts': { group: 'app passwords', declare: 'limit on wrong third-party sign-ins' },
  'apppw-signout-latency': { group: 'app passwords', declare: 'time from revocation to loss of a live session' },
  'apppw-enforce': { group: 'app passwords', declare: 'enforcement date and population (all, two-step, two-factor)' },
  'apppw-on-recovery': { group: 'app passwords', declare: 'whether account recovery revokes them' },
  'twostep-min-os': { group: 'two-step', declare: 'least versions of two-step devices' },
  'twostep-new-enrol': { group: 'two-step', declare: 'whether new two-step enrolments are open and to whom' },
  'twostep-code-target': { group: 'two-step', declare: 'one chosen device or all' },
  'twostep-candidate': {
    group: 'two-step',
    declare: 'whether find-on alone makes trusted or candidate; life of candidate entries',
  },
  'twostep-remove-confirm': { group: 'two-step', declare: 'whether removal confirmation is a server step' },
  'twostep-off-questions': { group: 'two-step', declare: 'at turn-off: answer old questions or set new ones' },
  'email-targets': { group: 'two-step', declare: 'address of the turn-off notice' },
  'recovery-request': { group: 'recovery', declare: 'conditions, rate limit and notices of a request' },
  'recovery-delay': { group: 'recovery', declare: 'least and greatest waiting time, its dependence on evidence' },
  'recovery-evidence': { group: 'recovery', declare: 'kinds of account information accepted and their effect' },
  'recovery-cancel': { group: 'recovery', declare: 'how the owner cancels a foreign request' },
  'recovery-effects': { group: 'recovery', declare: 'what a completed recovery resets' },
  'support-rights': { group: 'support', declare: 'what support staff may read or confirm, per area' },
  'geo-format': { group: 'notify', declare: 'form of the place in a notice' },
  'geo-accuracy': { group: 'notify', declare: 'address-to-place table and tolerance' },
  'keychain-items': { group: 'keychain', declare: 'item classes, which platforms each reaches' },
  'keychain-latency': { group: 'keychain', declare: 'longest sync time' },
  'keychain-approval-ttl': { group: 'keychain', declare: 'life of an approval request' },
  'keychain-approvers': { group: 'keychain', declare: 'how many devices must approve' },
  'keychain-deny': { group: 'keychain', declare: 'effect of a refused request' },
  'keychain-sms': { group: 'keychain', declare: 'length, lifetime, tries, channel of the keychain SMS code' },
  'keychain-2fa-copy': {
    group: 'keychain',
    declare:
      'whether a two-factor account with no security code has a server copy that a newly signed-in device can fetch alone',
  },
  'keychain-phone': {
    group: 'keychain',
    declare: 'whether the keychain number is verified at set-up, may equal a trusted number, and how it is changed',
  },
  'keychain-off-api': { group: 'keychain', declare: 'how keep/delete reaches the server' },
  'keychain-delete-rule': {
    group: 'keychain',
    declare: 'what deletes the server copy, when, and what restores syncing',
  },
  'keychain-merge': { group: 'keychain', declare: 'merge rule when a device re-joins with own items' },
  'keychain-reset': { group: 'keychain', declare: 'what reset deletes, effect on other members' },
  'keychain-crypto': { group: 'keychain', declare: 'protection claims that can be seen from outside' },
  'ksc-attempts': { group: 'security code', declare: 'wrong entries before access is lost' },
  'ksc-delete-attempts': {
    group: 'security code',
    declare: 'wrong entries before deletion (same number, or a higher one)',
  },
  'ksc-counter': {
    group: 'security code',
    declare: 'scope of the counter (device, account), reset on success or by time',
  },
  'ksc-rules': { group: 'security code', declare: 'allowed forms, lengths, trivial codes, case' },
  'ksc-random-format': { group: 'security code', declare: 'form of a random code' },
  'ksc-change-auth': { group: 'security code', declare: 'what is needed to set a new code on a member device' },
} as const

export type OpenQuestion = keyof typeof openQuestions
