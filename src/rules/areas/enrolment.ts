import type { RuleRow } from '../rule.ts'

export const enrolment = [
  {
    id: 'ENROL-01',
    text: 'Enrolment MUST require at least one trusted phone number that has been verified.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Run enrolment with exactly one number and verify it: two-factor turns on. Boundary: 1 verified number.',
    powers: ['provisioning', 'text'],
    open: ['phone-max'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '172', section: 'Verified Phone Numbers' },
      { document: 'two-factor-page-2018', lines: '29-31', section: 'Trusted phone numbers' },
    ],
  },
  {
    id: 'ENROL-02',
    text: 'Enrolment MUST NOT complete while the account has zero verified trusted numbers.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable:
      'Skip the phone step, or submit a number and never verify it, then ask to enable: refused and status stays off. Boundary: 0 verified numbers.',
    powers: ['provisioning'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '172', section: 'Verified Phone Numbers' },
      { document: 'two-factor-page-2018', lines: '29-31', section: 'Trusted phone numbers' },
    ],
  },
  {
    id: 'ENROL-03',
    text: 'A user MAY turn two-factor on from a device at iOS 10.3 or later; the service MUST accept enrolment from such a client.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Enrol from a client declared as iOS 10.3: accepted. The menu names are not testable.',
    powers: ['provisioning', 'text'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '182',
        section: 'Configure two-factor authentication for Apple ID',
      },
      {
        document: 'keychain-and-two-step-pages',
        lines: '187-190',
        section: 'Enabling two-factor authentication in the Settings section',
      },
      { document: 'two-factor-page-2018', lines: '46', section: 'Set up two-factor authentication for your Apple ID' },
      { document: 'two-factor-page-2018', lines: '54-58', section: 'Turn on two-factor authentication in Settings' },
      {
        document: 'mail-article-2024',
        lines: '59-63',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using an iOS Device',
      },
    ],
  },
  {
    id: 'ENROL-04',
    text: 'A user MAY turn two-factor on from a device at iOS 10.2 or earlier that still meets the minimum version; the service MUST accept it.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Enrol from clients at iOS 10.2 and 9.0: accepted with the same outcome as ENROL-03. The lower bound comes from ELIGIBILITY-01/03.',
    powers: ['provisioning', 'text'],
    open: ['min-os'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '192-197',
        section: 'Enabling two-factor authentication in the Settings section',
      },
      { document: 'two-factor-page-2018', lines: '60-65', section: 'Turn on two-factor authentication in Settings' },
    ],
  },
  {
    id: 'ENROL-05',
    text: 'A user MAY turn two-factor on from a Mac; the service MUST accept enrolment from such a client.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Enrol from a Mac client at OS X 10.11 or later: accepted, same outcome as from a phone.',
    powers: ['provisioning', 'text'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '208-213',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      {
        document: 'keychain-and-two-step-pages',
        lines: '396-399',
        section: 'How to set up two-factor authentication?',
      },
      { document: 'two-factor-page-2018', lines: '80-86', section: 'Enter and verify your trusted phone number' },
      {
        document: 'mail-article-2024',
        lines: '29-34',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using a Mac',
      },
      {
        document: 'mail-article-2024',
        lines: '41-49',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using a Mac',
      },
    ],
  },
  {
    id: 'ENROL-06',
    text: 'A user with no Mac or iOS device MAY turn two-factor on from a web browser; the service MUST accept this where the profile declares it.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2018'],
    when: { parameter: 'eligibility.web_enrolment', is: [true] },
    observable:
      'Account with no device at all, signed in on the web: enrolment accepted. Contradicts ELIGIBILITY-01/03 (one qualifying device).',
    powers: ['provisioning', 'text'],
    open: ['enrol-web'],
    sources: [
      {
        document: 'mail-article-2024',
        lines: '80-88',
        section: 'Turn on Two-Factor Authentication Using a Web Browser',
      },
    ],
  },
  {
    id: 'ENROL-07',
    text: 'The service MAY ask for the account email and password again before it starts enrolment.',
    level: 'MAY',
    option: 'server',
    editions: ['2fa-2018'],
    observable:
      'Start enrolment in an existing session: either a re-authentication demand or direct progress; if demanded, a wrong password stops enrolment. Unspecified: when it is demanded.',
    powers: ['provisioning'],
    open: ['enrol-reauth'],
    sources: [
      {
        document: 'mail-article-2024',
        lines: '45',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using a Mac',
      },
    ],
  },
  {
    id: 'ENROL-08',
    text: 'The service MAY demand answers to the account security questions during enrolment.',
    level: 'MAY',
    option: 'server',
    editions: ['2fa-2017', '2fa-2018'],
    when: { parameter: 'enrol.security_questions', is: ['maybe'] },
    observable:
      'Start enrolment on an account with security questions: either demanded or not; both conform. Unspecified: when, how many.',
    powers: ['provisioning'],
    open: ['enrol-questions'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '199',
        section: 'Enabling two-factor authentication in the Settings section',
      },
      { document: 'two-factor-page-2018', lines: '67', section: 'Turn on two-factor authentication in Settings' },
    ],
  },
  {
    id: 'ENROL-09',
    text: 'When security answers are demanded during enrolment, a wrong answer MUST NOT let enrolment proceed.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable:
      'Give one wrong answer: refused, status off, no code sent. Unspecified: number of tries, case sensitivity.',
    powers: ['provisioning'],
    open: ['questions-attempts', 'questions-match'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '199',
        section: 'Enabling two-factor authentication in the Settings section',
      },
      { document: 'two-factor-page-2018', lines: '67', section: 'Turn on two-factor authentication in Settings' },
      {
        document: 'mail-article-2024',
        lines: '47',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using a Mac',
      },
    ],
  },
  {
    id: 'ENROL-10',
    text: 'In the third-party Mac walk-through, answering security questions and having them checked MUST precede the phone step.',
    level: 'MUST',
    editions: ['2fa-2018'],
    when: { parameter: 'enrol.security_questions', is: ['always'] },
    observable:
      'Account with questions: phone submission before answering is refused. Conflicts with ENROL-08, where it is optional.',
    powers: ['provisioning'],
    open: ['enrol-questions'],
    sources: [
      {
        document: 'mail-article-2024',
        lines: '47',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using a Mac',
      },
    ],
  },
  {
    id: 'ENROL-11',
    text: 'Enrolment MUST ask for a phone number to which later sign-in codes go.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Enrolment flow reports the phone-number step as required; submitting an empty value is refused. Unspecified: number format, countries.',
    powers: ['provisioning'],
    open: ['phone-format'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '204',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'keychain-and-two-step-pages', lines: '390', section: 'How to set up two-factor authentication?' },
      { document: 'two-factor-page-2018', lines: '74', section: 'Enter and verify your trusted phone number' },
      {
        document: 'mail-article-2024',
        lines: '48',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using a Mac',
      },
      {
        document: 'mail-article-2024',
        lines: '65',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using an iOS Device',
      },
    ],
  },
  {
    id: 'ENROL-12',
    text: 'At enrolment the user MAY choose between text message and automated call for that number; the service MUST offer both.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Run enrolment once with each method: the code arrives on the chosen one. Unspecified: default method, fallback if one fails.',
    powers: ['provisioning', 'text', 'call'],
    open: ['code-default-channel'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '204',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'keychain-and-two-step-pages', lines: '390', section: 'How to set up two-factor authentication?' },
      { document: 'two-factor-page-2018', lines: '74', section: 'Enter and verify your trusted phone number' },
      {
        document: 'mail-article-2024',
        lines: '65',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using an iOS Device',
      },
    ],
  },
  {
    id: 'ENROL-13',
    text: 'After the number is submitted the service MUST send a verification code to exactly that number.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Submit a number and read the delivery log: one code at that number, none at others. Unspecified: delivery delay, resend limits.',
    powers: ['provisioning', 'text', 'call'],
    open: ['code-resend-limit', 'delivery-latency'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '391', section: 'How to set up two-factor authentication?' },
      { document: 'two-factor-page-2018', lines: '76', section: 'Enter and verify your trusted phone number' },
      {
        document: 'mail-article-2024',
        lines: '72',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using an iOS Device',
      },
    ],
  },
  {
    id: 'ENROL-14',
    text: 'Entering the correct code MUST mark the phone number as verified.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Enter the delivered code: the number is listed as a trusted (verified) number.',
    powers: ['provisioning', 'text'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '206',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'two-factor-page-2018', lines: '78', section: 'Enter and verify your trusted phone number' },
      {
        document: 'mail-article-2024',
        lines: '72',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using an iOS Device',
      },
    ],
  },
  {
    id: 'ENROL-15',
    text: 'Entering the correct code MUST turn two-factor on.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Read account status before and after entering the code: off, then on. See ENROL-17 for the edition with an extra confirmation.',
    powers: ['provisioning', 'text'],
    open: ['enrol-confirm-step'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '206',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'two-factor-page-2018', lines: '78', section: 'Enter and verify your trusted phone number' },
      {
        document: 'mail-article-2024',
        lines: '49',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using a Mac',
      },
      {
        document: 'mail-article-2024',
        lines: '72',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using an iOS Device',
      },
    ],
  },
  {
    id: 'ENROL-16',
    text: 'A wrong code during enrolment MUST NOT verify the number and MUST NOT turn two-factor on.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable:
      'Enter a code that differs in one digit: refused, number still unverified, status off. Unspecified: number of tries.',
    powers: ['provisioning', 'text'],
    open: ['code-attempts'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '206',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'two-factor-page-2018', lines: '78', section: 'Enter and verify your trusted phone number' },
    ],
  },
  {
    id: 'ENROL-17',
    text: 'After the code arrives, the service MAY require a separate explicit activation step before two-factor is on.',
    level: 'MAY',
    option: 'server',
    editions: ['2fa-2017'],
    when: { parameter: 'enrol.explicit_activate', is: [true] },
    observable:
      'After code entry, read status: on (pages) or pending until the activate call (article). Resolved by a profile setting.',
    powers: ['provisioning', 'text'],
    open: ['enrol-confirm-step'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '390-392',
        section: 'How to set up two-factor authentication?',
      },
    ],
  },
  {
    id: 'ENROL-18',
    text: 'Until the enrolment code is accepted the account MUST keep its previous sign-in rules.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable:
      'Abandon enrolment after the code was sent, then sign in on a new device with password only: works as before. Unspecified: lifetime of an abandoned enrolment.',
    powers: ['provisioning', 'text'],
    open: ['enrol-session-ttl'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '206',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'two-factor-page-2018', lines: '78', section: 'Enter and verify your trusted phone number' },
    ],
  },
  {
    id: 'ENROL-19',
    text: 'A user MAY register more than one trusted phone number during enrolment.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2018'],
    when: { parameter: 'phone.max_at_enrol', atLeast: 2 },
    observable:
      'Submit two numbers in the flow and verify both: both listed afterwards. Official pages speak of one number at this point. Unspecified: maximum.',
    powers: ['provisioning', 'text'],
    open: ['phone-max'],
    sources: [
      {
        document: 'mail-article-2024',
        lines: '65',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using an iOS Device',
      },
      { document: 'mail-article-2024', lines: '88', section: 'Turn on Two-Factor Authentication Using a Web Browser' },
    ],
  },
  {
    id: 'ENROL-20',
    text: 'In the web enrolment of the 2024 article, security questions MUST be created along with trusted phone numbers.',
    level: 'MUST',
    editions: ['2fa-2018'],
    when: { parameter: 'enrol.security_questions', is: ['create'] },
    observable:
      'Web enrolment without creating questions: refused (profile web-2024) or not asked (official editions). Contradicts QUESTIONS-01.',
    powers: ['provisioning'],
    open: ['enrol-questions'],
    sources: [
      { document: 'mail-article-2024', lines: '88', section: 'Turn on Two-Factor Authentication Using a Web Browser' },
    ],
  },
  {
    id: 'ENROL-21',
    text: 'Accounts created on iOS 10.3, macOS 10.12.4 or later MAY have two-factor on from birth.',
    level: 'MAY',
    option: 'server',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Create accounts through a client at iOS 10.3 / macOS 10.12.4 and read status: on or off, per the declared policy. Unspecified: which accounts ("some").',
    powers: ['provisioning'],
    open: ['enrol-default-on'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '215',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'two-factor-page-2018', lines: '88', section: 'Enter and verify your trusted phone number' },
    ],
  },
  {
    id: 'ENROL-22',
    text: 'An account protected by default MUST report two-factor as already on, without a separate enrolment.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Provision a default-on account and read status: on; enrolment is not offered. Unspecified: answer to an enrolment call when already on.',
    powers: ['provisioning'],
    open: ['enrol-repeat'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '215',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'two-factor-page-2018', lines: '88', section: 'Enter and verify your trusted phone number' },
    ],
  },
  {
    id: 'ENROL-23',
    text: 'An account created on a client older than iOS 10.3 / macOS 10.12.4 MUST NOT be protected by default.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Create through iOS 10.2.1 and macOS 10.12.3: status off. Boundary: 10.3 and 10.12.4.',
    powers: ['provisioning'],
    open: ['enrol-default-on'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '215',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'two-factor-page-2018', lines: '88', section: 'Enter and verify your trusted phone number' },
    ],
  },
  {
    id: 'ENROL-24',
    text: 'Turning two-factor on MUST cause an enrolment confirmation email.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Enrol, then read the mailbox: one confirmation. Unspecified: delay, wording.',
    powers: ['provisioning', 'text', 'email'],
    open: ['delivery-latency'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '314',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '215',
        section: "Can I turn off two-factor authentication after I've turned it on?",
      },
    ],
  },
  {
    id: 'ENROL-25',
    text: 'The enrolment confirmation MUST go to the account address or to the backup address.',
    level: 'MUST',
    editions: ['2fa-2017'],
    observable:
      'Account with both addresses: mail arrives at one or both, and at no other. Unspecified: which, or both.',
    powers: ['provisioning', 'email'],
    open: ['enrol-email-targets'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '314',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
    ],
  },
  {
    id: 'ENROL-26',
    text: 'A user of two-step verification MUST turn it off before turning two-factor on.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Turn two-step off, then enrol: accepted. The 2017 page lost its link here; the article and later edition give the order.',
    powers: ['provisioning'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '414',
        section: 'Two-step verification and two-factor authentication: is there any difference?',
      },
      { document: 'two-factor-page-2018', lines: '90', section: 'Enter and verify your trusted phone number' },
      {
        document: 'keychain-and-two-step-pages',
        lines: '217',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
    ],
  },
  {
    id: 'ENROL-27',
    text: 'Two-factor enrolment MUST NOT be accepted while two-step is active.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Try to enrol with two-step active: refused with a reason that names two-step; two-step stays active.',
    powers: ['provisioning'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '414',
        section: 'Two-step verification and two-factor authentication: is there any difference?',
      },
      { document: 'two-factor-page-2018', lines: '90', section: 'Enter and verify your trusted phone number' },
    ],
  },
  {
    id: 'ENROL-28',
    text: 'A number verified at enrolment MUST be usable for codes at later sign-ins.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'After enrolment, sign in on a new device and ask for a phone code: it arrives at that number.',
    powers: ['provisioning', 'text', 'call'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '204',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'two-factor-page-2018', lines: '74', section: 'Enter and verify your trusted phone number' },
      {
        document: 'mail-article-2024',
        lines: '48',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using a Mac',
      },
    ],
  },
  {
    id: 'ENROL-29',
    text: 'Once on, two-factor MUST protect every vendor platform and the web sites alike (phone, Mac, TV, watch, web) and every program tied to the account.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Sign in from each declared client kind: each demands the second factor. Unspecified: list of kinds.',
    powers: ['provisioning', 'push'],
    open: ['service-list'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '266',
        section: 'Is this different from current two-step verification?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '221',
        section: 'Is this different than ... two-step verification feature?',
      },
      { document: 'mail-article-2024', lines: '25', section: 'Turn on Two-Factor Authentication for iCloud Mail' },
    ],
  },
  {
    id: 'ENROL-30',
    text: 'A code sent for one candidate number MUST NOT verify a different number.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable:
      'Submit number A, change to B before entry, enter the code sent to A: refused. Follows from verification being of the number the code was sent to.',
    powers: ['provisioning', 'text', 'call', 'concurrency'],
    open: ['code-supersede', 'code-cross-purpose'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '204',
        section: 'Entering and Confirming a Trusted Phone Number',
      },
      { document: 'two-factor-page-2018', lines: '76', section: 'Enter and verify your trusted phone number' },
    ],
  },
] as const satisfies readonly RuleRow[]
