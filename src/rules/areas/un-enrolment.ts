import type { RuleRow } from '../rule.ts'

export const unEnrolment = [
  {
    id: 'UNENROL-01',
    text: 'The owner of an account created before iOS 10.3 / macOS 10.12.4 MAY turn two-factor off; the service MUST offer it.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017'],
    observable: 'Account created on iOS 10.2: turn-off is offered and works. Boundary: creation version.',
    powers: ['provisioning', 'push'],
    open: ['unenrol-eligible'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '308',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
      {
        document: 'keychain-and-two-step-pages',
        lines: '403-405',
        section: 'How to turn off two-factor authentication?',
      },
    ],
  },
  {
    id: 'UNENROL-02',
    text: 'For some accounts created on iOS 10.3 / macOS Sierra 10.12.4 or later, two-factor MUST NOT be possible to turn off.',
    level: 'MUST',
    editions: ['2fa-2017'],
    observable:
      'Account flagged permanent: turn-off call refused, stays on. Unspecified: which accounts are in that group.',
    powers: ['provisioning'],
    open: ['unenrol-eligible'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '308',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
    ],
  },
  {
    id: 'UNENROL-03',
    text: 'Where the account page does not offer turn-off, turn-off MUST NOT be possible at all.',
    level: 'MUST',
    editions: ['2fa-2017'],
    observable: 'Compare the offered actions with a direct call: not offered means refused; offered means accepted.',
    powers: ['provisioning'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '312',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
    ],
  },
  {
    id: 'UNENROL-04',
    text: 'Turn-off MUST need a sign-in to the account page with identifier, password and verification code.',
    level: 'MUST',
    editions: ['2fa-2017'],
    observable: 'Turn-off from a password-only session: refused; after code: allowed.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '312',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
      { document: 'keychain-and-two-step-pages', lines: '405', section: 'How to turn off two-factor authentication?' },
    ],
  },
  {
    id: 'UNENROL-05',
    text: 'Turn-off MUST need confirmation of the date of birth.',
    level: 'MUST',
    editions: ['2fa-2017'],
    observable: 'Turn-off with the right date: accepted; with none: refused. Unspecified: attempt limit.',
    powers: ['provisioning', 'push'],
    open: ['dob-attempts'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '312',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
    ],
  },
  {
    id: 'UNENROL-06',
    text: 'A wrong date of birth MUST NOT turn two-factor off.',
    level: 'MUST',
    editions: ['2fa-2017'],
    derived: true,
    observable: 'Date off by one day: refused, status on, questions not replaced.',
    powers: ['provisioning', 'push'],
    open: ['dob-attempts'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '312',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
    ],
  },
  {
    id: 'UNENROL-07',
    text: 'Only after both the new questions and the date of birth MUST two-factor be off; in between it stays on.',
    level: 'MUST',
    editions: ['2fa-2017'],
    observable: 'Do one step, read status: on; do the other: off.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '312',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
    ],
  },
  {
    id: 'UNENROL-08',
    text: 'After turn-off no verification code MUST be asked at sign-in.',
    level: 'MUST',
    editions: ['2fa-2017'],
    observable: 'Sign in on a new device: password only, nothing delivered to devices or phones.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '310',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
      {
        document: 'keychain-and-two-step-pages',
        lines: '312',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
    ],
  },
  {
    id: 'UNENROL-09',
    text: 'The enrolment confirmation email MUST carry a link that undoes the enrolment.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Read the email after enrolling: link present; following it turns two-factor off. Unspecified: whether default-on accounts get such a mail.',
    powers: ['provisioning', 'email'],
    open: ['unenrol-default-on'],
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
    id: 'UNENROL-10',
    text: 'The link MUST be usable for two weeks from enrolment.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Follow it at once, and (other account) just under 14 days: both work. Boundary: 14 days. Unspecified: whether it works only once.',
    powers: ['provisioning', 'email', 'clock'],
    open: ['two-weeks', 'link-single-use'],
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
    id: 'UNENROL-11',
    text: 'After the two weeks the link MUST NOT work.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Follow it just over 14 days: refused, status stays on. Unspecified: the exact instant, day or hour counting.',
    powers: ['provisioning', 'email', 'clock'],
    open: ['two-weeks'],
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
    id: 'UNENROL-12',
    text: 'Following the link MUST restore the previous security settings.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Record settings before enrolling, revert, compare: password and questions as before. Unspecified: whether two-step comes back when that was the earlier setting, what happens to added devices, numbers, app-specific passwords.',
    powers: ['provisioning', 'email'],
    open: ['unenrol-effects'],
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
    id: 'UNENROL-13',
    text: 'The link MUST let the owner undo an enrolment made by somebody else without the owner consent.',
    level: 'MUST',
    editions: ['2fa-2017'],
    observable:
      'Enrol with an attacker phone, follow the link as owner who has no device or number: works without a code; attacker can no longer sign in by code. Not needing a code is inferred.',
    powers: ['provisioning', 'email'],
    open: ['link-auth'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '314',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
    ],
  },
  {
    id: 'UNENROL-14',
    text: 'In the later edition an enrolled account MUST NOT be able to turn two-factor off.',
    level: 'MUST',
    editions: ['2fa-2018'],
    observable:
      'Enrolled 15 days ago: account page offers nothing, direct call refused. Holds for all creation versions.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'two-factor-page-2018',
        lines: '215',
        section: "Can I turn off two-factor authentication after I've turned it on?",
      },
    ],
  },
  {
    id: 'UNENROL-15',
    text: 'In the later edition the owner of a recently enrolled account MAY leave two-factor within two weeks, by the email link; the service MUST honour it.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2018'],
    observable:
      'At day 13 by link: works; at day 13 by account page: not offered; at day 15: nothing works. Boundary: 14 days.',
    powers: ['provisioning', 'email', 'clock'],
    open: ['two-weeks'],
    sources: [
      {
        document: 'two-factor-page-2018',
        lines: '215',
        section: "Can I turn off two-factor authentication after I've turned it on?",
      },
    ],
  },
  {
    id: 'UNENROL-16',
    text: 'After leaving two-factor, features that need it MUST NOT be usable.',
    level: 'MUST',
    editions: ['2fa-2018'],
    observable: 'Use a declared two-factor-only feature before and after: allowed, then refused.',
    powers: ['provisioning', 'email'],
    open: ['features-2fa'],
    sources: [
      {
        document: 'two-factor-page-2018',
        lines: '215',
        section: "Can I turn off two-factor authentication after I've turned it on?",
      },
    ],
  },
  {
    id: 'UNENROL-17',
    text: 'After following the link the rightful owner MUST have control of the account again.',
    level: 'MUST',
    editions: ['2fa-2017'],
    observable:
      'Owner signs in with earlier password and questions: accepted. Unspecified: whether sessions opened by the intruder end.',
    powers: ['provisioning', 'email'],
    open: ['unenrol-effects'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '314',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
    ],
  },
  {
    id: 'UNENROL-18',
    text: 'The link MUST only affect the account it was sent for, and MUST NOT be guessable from another link.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Alter the link or use it with another account: refused.',
    powers: ['provisioning', 'email'],
    open: ['link-auth'],
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
    id: 'UNENROL-19',
    text: 'Reader report: users turned two-factor off when devices could not cope, so turn-off was open at that time.',
    level: 'INFORMATIVE',
    editions: ['2fa-2017'],
    observable: 'Same as UNENROL-01; supports the 2017 profile.',
    powers: ['provisioning', 'push'],
    sources: [
      { document: 'approval-walkthrough', lines: '53', section: '10 thoughts on ... (reader comments)' },
      { document: 'approval-walkthrough', lines: '55', section: '10 thoughts on ... (reader comments)' },
    ],
  },
] as const satisfies readonly RuleRow[]
