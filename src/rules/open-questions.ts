/**
 * What the documents leave open. Each question has its end: a parameter that a target declares answers it, or `noVerdict`
 * says why no verdict depends on the answer. `cells` are those of the table of effects, thing and event, that the question is
 * about: they are open too.
 */
export const openQuestions = {
  'account-aliases': {
    group: 'account',
    declare: 'other identifiers accepted besides the account email (aliases, phone number)',
    noVerdict: 'ACCOUNT-01 is judged with email addresses alone; no scenario signs in with an alias or a phone number.',
  },
  'account-data': {
    group: 'account',
    declare: 'which other account data the account page manages',
    noVerdict:
      'The documents name trusted numbers and trusted devices. Of further data ACCOUNT-04 looks at the full name alone, and only where the service offers edit-account.',
  },
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
    noVerdict:
      'A change counts as made when the server has answered it: scenarios look after that answer, and no document names a delay.',
  },
  'delivery-latency': {
    group: 'account',
    declare: 'longest time for delivery of push, SMS, voice, email',
    noVerdict:
      'The wait for messages belongs to the configuration of the target (`deliveryDelay`), not to its declaration; a message within it is one that arrived.',
  },
  'error-codes': {
    group: 'account',
    declare: 'error identifiers for each refusal reason',
    noVerdict:
      'The documents name no error codes: refusals are judged by their effects, and the reasons are those of the contract.',
  },
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
      'failed attempts allowed per code / sign-in / account, what follows (cancel, delay, lock) and for how long; whether malformed codes count',
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
    noVerdict:
      'The crossings that are examined are forbidden by rules of their own: a code of an unverified number opens no sign-in (PHONE-05), a code of one number verifies no other (ENROL-30), the security code and a verification code do not stand in for each other (KSC-25).',
  },
  'code-leading-zero': {
    group: 'code',
    declare: 'whether leading zeros occur and must be typed',
    noVerdict: 'Codes are read as text and entered whole, as they were delivered, so leading zeros change nothing.',
  },
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
  'push-before-password': {
    group: 'signin',
    declare: 'whether a wrong password produces any prompt or notice',
    noVerdict:
      'SIGNIN-30 itself forbids a code or request before the password is right; other notices after a wrong password are not looked at.',
  },
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
    noVerdict:
      'SIGNIN-02 looks at the account and its stored data; masked numbers and device names in the choices for a code are not counted.',
  },
  bgverify: { group: 'signin', declare: 'when background number verification may replace the code, and its evidence' },
  'signout-definition': {
    group: 'device',
    declare: 'what a complete sign-out is as opposed to leaving single services',
    noVerdict: 'The contract has one sign-out, the complete one; leaving single services is not examined.',
  },
  'erase-signal': {
    group: 'device',
    declare: 'how the service learns that a device was erased',
    noVerdict:
      'The contract has a command that tells the service of an erased device; how a real device does it is not examined.',
  },
  'device-attest': {
    group: 'device',
    declare: 'how OS kind and version are declared to the service and whether they are trusted',
    noVerdict: 'Clients state kind and version in the contract and no scenario lies about them.',
  },
  'device-trust-lifetime': { group: 'device', declare: 'greatest age of device trust, if any' },
  'device-at-enrol': {
    group: 'device',
    declare: 'status of devices already signed in when two-factor is turned on, including the enrolling one',
    noVerdict:
      'DEVICE-05 looks at devices that did not sign in with two-factor, also where two-factor was turned on with another one; no scenario demands an answer for the device that enrolled.',
  },
  'device-kinds': {
    group: 'device',
    declare: 'kinds of client that may be trusted, listed, or listed as not trusted',
    noVerdict: 'DEVICE-04, BROWSER-06 and DEVICE-01 to DEVICE-03 name every kind that the scenarios use.',
  },
  'device-fields': {
    group: 'device',
    declare: 'names, formats and masking of device detail fields, further fields',
    noVerdict:
      'Only what DEVICE-10 to DEVICE-13 name is demanded, under the names of the contract; further fields only have to be true (DEVICE-14).',
  },
  'device-remove-last': {
    group: 'device',
    declare: 'whether the device in use or the last trusted device may be removed',
    noVerdict: 'Scenarios of DEVICE-15 to DEVICE-19 remove one of two devices, from another one.',
  },
  'device-passcode-policy': { group: 'device', declare: 'whether a device with no passcode can be trusted' },
  'find-after-remove': {
    group: 'device',
    declare: 'whether locate/erase works after removal',
    noVerdict: 'DEVICE-20 looks before the removal only.',
  },
  'browser-trust-lifetime': { group: 'browser', declare: 'how long browser trust lasts; when the choice is offered' },
  'browser-trust-revoke': {
    group: 'browser',
    declare: 'events that end browser trust (password change, un-enrolment, explicit revocation)',
  },
  'browser-trust-scope': { group: 'browser', declare: 'browser profile or whole computer' },
  'phone-format': {
    group: 'phone',
    declare: 'accepted number formats and countries',
    noVerdict:
      'All numbers of the scenarios are in international form (+1 ...); what else is accepted is not examined.',
  },
  'phone-max': { group: 'phone', declare: 'most trusted numbers, at enrolment and later' },
  'phone-pending': { group: 'phone', declare: 'life of a number waiting for verification' },
  'phone-shared': { group: 'phone', declare: 'whether, and for how many accounts, one number may be trusted' },
  'phone-masking': {
    group: 'phone',
    declare: 'how numbers are shown in choices',
    noVerdict: 'A number is chosen by its id in the contract; how it is shown is not compared.',
  },
  'min-os': { group: 'eligibility', declare: 'least OS versions for enrolment per platform; meaning of latest' },
  'mail-precondition': { group: 'eligibility', declare: 'whether a mail address is needed before two-factor' },
  'legacy-clients': {
    group: 'legacy',
    declare:
      'which client kinds and versions use code appending; behaviour just below each recommended version; how often the code is asked again',
  },
  'legacy-phone-request': {
    group: 'legacy',
    declare: 'how a legacy client asks for a phone code',
    noVerdict: 'The contract has a command with which a waiting client asks for a code; LEGACY-08 uses that.',
  },
  'child-consent': {
    group: 'child',
    declare: 'extra steps for child accounts, if any',
    noVerdict:
      "CHILD-01 and CHILD-02 take the same path as an adult's account; extra steps for children are not in the contract, so none is examined.",
  },
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
  'enrol-repeat': {
    group: 'enrol',
    declare: 'answer to enrolment when already on',
    noVerdict: 'ENROL-22 sees that two-factor stays on and that nothing changes.',
  },
  'questions-count': { group: 'questions', declare: 'number and rules of security questions' },
  'questions-match': {
    group: 'questions',
    declare: 'how answers are compared (case, spaces)',
    noVerdict: 'Right answers are entered exactly as given and wrong ones share nothing with them.',
  },
  'questions-attempts': { group: 'questions', declare: 'wrong answers allowed and what follows' },
  'questions-where': { group: 'questions', declare: 'where questions are asked once two-factor is off' },
  'two-weeks': {
    group: 'unenrol',
    declare:
      'exact length and start of two weeks (14 x 24 h or calendar days, which event), edge inclusive or not, purge delay',
  },
  'link-auth': {
    group: 'unenrol',
    declare: 'what the email link needs besides possession; its strength',
    noVerdict:
      'The documents ask for the click alone and the contract has the link only; UNENROL-18 sees that it is not guessed.',
  },
  'link-single-use': { group: 'unenrol', declare: 'whether the link works once' },
  'unenrol-eligible': {
    group: 'unenrol',
    declare: 'which accounts may turn two-factor off',
    noVerdict:
      'UNENROL-01 and UNENROL-02 read it from the account: one is provisioned as made on an older client, one as permanent (C35).',
  },
  'unenrol-without-code': {
    group: 'unenrol',
    declare: 'whether a session that a trusted browser opened without a code turns two-factor off',
    noVerdict:
      'UNENROL-04 is judged by sign-ins that a code completes, or that still wait for one; no scenario turns two-factor off from a trusted browser.',
  },
  'unenrol-default-on': {
    group: 'unenrol',
    declare: 'whether default-on accounts get a confirmation mail and link, having no earlier settings',
    noVerdict: 'UNENROL-09 follows an enrolment by its owner; default-on accounts get no scenario with the link.',
  },
  'unenrol-effects': {
    group: 'unenrol',
    declare:
      'what previous settings include (two-step?), fate of trusted devices, numbers, browsers, sessions, app-specific passwords',
  },
  'dob-attempts': {
    group: 'unenrol',
    declare: 'wrong dates of birth allowed; date format',
    noVerdict:
      'No scenario enters more than one wrong date before the right one, and the format is that of the contract.',
  },
  'apppw-format': {
    group: 'app passwords',
    declare: 'alphabet, length, grouping',
    noVerdict: 'The password is used as it was shown, so its alphabet, length and grouping change no verdict.',
  },
  'apppw-label': { group: 'app passwords', declare: 'label rules: required, unique, length, characters' },
  'apppw-display': {
    group: 'app passwords',
    declare: 'whether the secret can be read again',
    noVerdict: 'APPPW-32 reads the password once, in the answer that made it; reading it again is not examined.',
  },
  'apppw-history': { group: 'app passwords', declare: 'what history shows, revoked entries, dates' },
  'apppw-scope': {
    group: 'app passwords',
    declare: 'protocols and services in which they work',
    noVerdict:
      'APPPW-01 names mail, contacts and calendar, APPPW-33 the account page and devices; nothing else is tried.',
  },
  'apppw-reauth': { group: 'app passwords', declare: 'whether generation asks for the password again' },
  'apppw-attempts': { group: 'app passwords', declare: 'limit on wrong third-party sign-ins' },
  'apppw-signout-latency': {
    group: 'app passwords',
    declare: 'time from revocation to loss of a live session',
    noVerdict:
      'As for every change: the program is looked at after the revocation was answered, and the documents name no delay.',
  },
  'apppw-enforce': { group: 'app passwords', declare: 'enforcement date and population (all, two-step, two-factor)' },
  'apppw-on-recovery': { group: 'app passwords', declare: 'whether account recovery revokes them' },
  'twostep-min-os': {
    group: 'two-step',
    declare: 'least versions of two-step devices',
    noVerdict:
      'ELIGIBILITY-14 uses 7.1 and 8.4, versions of devices that cannot reach iOS 9; older ones are not tried.',
  },
  'twostep-new-enrol': { group: 'two-step', declare: 'whether new two-step enrolments are open and to whom' },
  'twostep-code-target': {
    group: 'two-step',
    declare: 'one chosen device or all',
    noVerdict:
      'The edition settles it (C12): in two-step the code goes to the one device that was chosen, which APPPW-10 and TWOSTEP-16 follow.',
  },
  'twostep-candidate': {
    group: 'two-step',
    declare: 'whether find-on alone makes trusted or candidate; life of candidate entries',
  },
  'twostep-remove-confirm': { group: 'two-step', declare: 'whether removal confirmation is a server step' },
  'twostep-off-questions': { group: 'two-step', declare: 'at turn-off: answer old questions or set new ones' },
  'email-targets': { group: 'two-step', declare: 'address of the turn-off notice' },
  'recovery-request': {
    group: 'recovery',
    declare: 'conditions, rate limit and notices of a request',
    noVerdict:
      'Each scenario asks once for each ground that the documents name, with full information; rate limits and notices are not looked at.',
    cells: ['begun-recovery recovery-begun'],
  },
  'recovery-delay': { group: 'recovery', declare: 'least and greatest waiting time, its dependence on evidence' },
  'recovery-evidence': { group: 'recovery', declare: 'kinds of account information accepted and their effect' },
  'recovery-cancel': {
    group: 'recovery',
    declare: 'how the owner cancels a foreign request',
  },
  'recovery-effects': { group: 'recovery', declare: 'what a completed recovery resets' },
  'support-rights': { group: 'support', declare: 'what support staff may read or confirm, per area' },
  'geo-format': {
    group: 'notify',
    declare: 'form of the place in a notice',
    noVerdict:
      'The contract carries a place as a name and coordinates, from which a map is drawn; NOTIFY-02 looks for nothing else.',
  },
  'geo-accuracy': { group: 'notify', declare: 'address-to-place table and tolerance' },
  'keychain-items': {
    group: 'keychain',
    declare: 'item classes, which platforms each reaches',
    noVerdict: 'Only classes and platforms that KEYCHAIN-01 to KEYCHAIN-08 and KEYCHAIN-37 name are used.',
  },
  'keychain-latency': {
    group: 'keychain',
    declare: 'longest sync time',
    noVerdict:
      'As for every change: other devices are looked at after the change was answered, and the documents name no delay.',
  },
  'keychain-approval-ttl': { group: 'keychain', declare: 'life of an approval request' },
  'keychain-approvers': {
    group: 'keychain',
    declare: 'how many devices must approve',
    noVerdict: 'Each scenario admits a device with one approval, and no scenario refuses on a second device.',
  },
  'keychain-deny': {
    group: 'keychain',
    declare: 'effect of a refused request',
    noVerdict: 'KEYCHAIN-14 looks only that a refused device got no data; what a refusal leads to is not examined.',
  },
  'keychain-sms': {
    group: 'keychain',
    declare: 'length, lifetime, tries, channel of the keychain SMS code',
  },
  'keychain-2fa-copy': {
    group: 'keychain',
    declare:
      'whether a two-factor account with no security code has a server copy that a newly signed-in device can fetch alone',
  },
  'keychain-phone': {
    group: 'keychain',
    declare: 'whether the keychain number is verified at set-up, may equal a trusted number, and how it is changed',
    noVerdict:
      'The number of a keychain is given at set-up without a check, differs from the trusted numbers in every scenario and is changed only along with the security code.',
  },
  'keychain-off-api': {
    group: 'keychain',
    declare: 'how keep/delete reaches the server',
    noVerdict: 'The contract has a field for keep or delete; how a client asks is not examined.',
  },
  'keychain-delete-rule': {
    group: 'keychain',
    declare: 'what deletes the server copy, when, and what restores syncing',
    noVerdict:
      'KEYCHAIN-38 to KEYCHAIN-42 say themselves what deletes the copy and what is not synced afterwards (C23); what brings syncing back is not examined, except by a new set-up.',
  },
  'keychain-merge': {
    group: 'keychain',
    declare: 'merge rule when a device re-joins with own items',
    noVerdict:
      'KSC-19 looks that the items of the device are there, never at two items of one name; what a device finds that turned its keychain off, kept the data and turned it on again is not examined.',
  },
  'keychain-reset': {
    group: 'keychain',
    declare: 'what reset deletes, effect on other members',
    noVerdict:
      'KSC-20 and KSC-21 look at the device that reset and at new ones; other members are not looked at after a reset.',
  },
  'keychain-crypto': {
    group: 'keychain',
    declare: 'protection claims that can be seen from outside',
    noVerdict:
      'KEYCHAIN-43 is judged by who is answered with items; encryption in storage and on the way is not looked at.',
  },
  'ksc-attempts': {
    group: 'security code',
    declare: 'wrong security codes before access is lost, and what the user is told then',
  },
  'ksc-delete-attempts': {
    group: 'security code',
    declare: 'wrong security codes before deletion (same number, or a higher one)',
  },
  'ksc-counter': {
    group: 'security code',
    declare: 'scope of the counter (device, account), reset on success or by time',
  },
  'ksc-rules': { group: 'security code', declare: 'allowed forms, lengths, trivial codes, case' },
  'ksc-random-format': {
    group: 'security code',
    declare: 'form of a random code',
    noVerdict: 'KSC-04 uses the random code as it was shown, whatever its form.',
  },
  'ksc-change-auth': {
    group: 'security code',
    declare: 'what is needed to set a new code on a member device',
    noVerdict:
      'KSC-16 sets a new code in a session of a member device, with the password where KEYCHAIN-19 asks for it; nothing else is tried.',
  },
} as const

export type OpenQuestion = keyof typeof openQuestions
