import type { RuleRow } from '../rule.ts'

export const legacyClients = [
  {
    id: 'LEGACY-01',
    text: 'On a client with old software the service MAY ask that the six-digit code be appended to the password.',
    level: 'MAY',
    option: 'server',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Legacy client, password only: answer asks for the appended form (or a code prompt is possible). Unspecified: which clients, wording.',
    powers: ['provisioning', 'push', 'text'],
    open: ['legacy-clients'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '304',
        section: 'What happens if ... a device with earlier software versions?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '211',
        section: 'What if I use two-factor authentication on a device running older software?',
      },
    ],
  },
  {
    id: 'LEGACY-02',
    text: 'A legacy sign-in with the password directly followed by the six-digit code in the password field MUST be accepted.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Password P and code 123456: send P123456 as password: signed in. Boundary: 6 digits.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '304',
        section: 'What happens if ... a device with earlier software versions?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '211',
        section: 'What if I use two-factor authentication on a device running older software?',
      },
    ],
  },
  {
    id: 'LEGACY-03',
    text: 'A legacy sign-in with the bare password MUST NOT succeed on a two-factor account.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Send P alone: refused.',
    powers: ['provisioning'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '304',
        section: 'What happens if ... a device with earlier software versions?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '211',
        section: 'What if I use two-factor authentication on a device running older software?',
      },
      { document: 'keychain-and-two-step-pages', lines: '162', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '19', section: 'How it works' },
    ],
  },
  {
    id: 'LEGACY-04',
    text: 'A wrong, short or expired code after the right password MUST NOT succeed.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable:
      'Send P plus a code wrong by one digit, with five digits, and past lifetime: refused. Unspecified: attempt accounting.',
    powers: ['provisioning', 'push'],
    open: ['code-attempts', 'code-lifetime'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '304',
        section: 'What happens if ... a device with earlier software versions?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '211',
        section: 'What if I use two-factor authentication on a device running older software?',
      },
    ],
  },
  {
    id: 'LEGACY-05',
    text: 'The order MUST be password then code; the reverse MUST NOT be accepted.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Send code followed by P: refused.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '304',
        section: 'What happens if ... a device with earlier software versions?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '211',
        section: 'What if I use two-factor authentication on a device running older software?',
      },
    ],
  },
  {
    id: 'LEGACY-06',
    text: 'No separator MUST be needed between password and code.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'P123456 accepted. Unspecified: whether P and code with a space is tolerated.',
    powers: ['provisioning', 'push'],
    open: ['code-normalise'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '304',
        section: 'What happens if ... a device with earlier software versions?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '211',
        section: 'What if I use two-factor authentication on a device running older software?',
      },
    ],
  },
  {
    id: 'LEGACY-07',
    text: 'The code for appending MAY be taken from a trusted device at iOS 9 / El Capitan or later; the service MUST accept such a code.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Generate on a trusted device, append: signed in.',
    powers: ['provisioning', 'push'],
    open: ['code-binding'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '304',
        section: 'What happens if ... a device with earlier software versions?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '211',
        section: 'What if I use two-factor authentication on a device running older software?',
      },
    ],
  },
  {
    id: 'LEGACY-08',
    text: 'The code for appending MAY be sent to a trusted phone number; the service MUST accept such a code.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Ask for a phone code, append: signed in. Unspecified: how a legacy client asks for it.',
    powers: ['provisioning', 'text'],
    open: ['legacy-phone-request'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '304',
        section: 'What happens if ... a device with earlier software versions?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '211',
        section: 'What if I use two-factor authentication on a device running older software?',
      },
    ],
  },
  {
    id: 'LEGACY-09',
    text: 'Second and third generation TV boxes are examples of clients for which appending MAY be asked.',
    level: 'MAY',
    option: 'server',
    editions: ['2fa-2018'],
    observable: 'Declare such a client kind: LEGACY-01/02 hold. Boundary: generation 3 legacy, generation 4 modern.',
    powers: ['provisioning', 'push'],
    open: ['legacy-clients'],
    sources: [
      {
        document: 'two-factor-page-2018',
        lines: '211',
        section: 'What if I use two-factor authentication on a device running older software?',
      },
    ],
  },
  {
    id: 'LEGACY-10',
    text: 'A password that itself ends in six digits MUST NOT be mistaken for password plus code.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Password Abcd123456: sending it alone is refused; sending it with a code appended is accepted.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '304',
        section: 'What happens if ... a device with earlier software versions?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '211',
        section: 'What if I use two-factor authentication on a device running older software?',
      },
    ],
  },
  {
    id: 'LEGACY-11',
    text: 'Reader report: older TV boxes wanted authentication but had no code field; appending is the documented way out.',
    level: 'INFORMATIVE',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Client with no code step: LEGACY-02 works.',
    powers: ['provisioning', 'push'],
    open: ['legacy-clients'],
    sources: [{ document: 'approval-walkthrough', lines: '55', section: '10 thoughts on ... (reader comments)' }],
  },
] as const satisfies readonly RuleRow[]
