import type { RuleRow } from '../rule.ts'

export const browsers = [
  {
    id: 'BROWSER-01',
    text: 'At a web sign-in the user MAY declare the browser trusted; the service MUST offer this choice.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Complete a web sign-in with the trust choice: accepted and a trust mark is issued. Unspecified: when in the flow.',
    powers: ['provisioning', 'push'],
    open: ['browser-trust-lifetime'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '164', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '21', section: 'How it works' },
    ],
  },
  {
    id: 'BROWSER-02',
    text: 'In a trusted browser the next sign-in from that computer MUST NOT ask for a code.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Sign out on the web, sign in again with the same browser state: password only, no code delivered. Unspecified: for how long, and which events end it.',
    powers: ['provisioning', 'push'],
    open: ['browser-trust-lifetime', 'browser-trust-revoke'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '164', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '21', section: 'How it works' },
    ],
  },
  {
    id: 'BROWSER-03',
    text: 'A trusted browser MUST still require the password.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Same browser state, wrong password: refused; no password: refused.',
    powers: ['provisioning'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '164', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '21', section: 'How it works' },
    ],
  },
  {
    id: 'BROWSER-04',
    text: 'Trust MUST be opt-in: a browser not declared trusted MUST be asked for a code at the next sign-in.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Complete a web sign-in without the trust choice, sign out, sign in: code demanded.',
    powers: ['provisioning', 'push'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '164', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '21', section: 'How it works' },
      {
        document: 'approval-walkthrough',
        lines: '7',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
    ],
  },
  {
    id: 'BROWSER-05',
    text: 'Browser trust MUST NOT carry over to another browser or computer.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable:
      'Trust browser A, sign in from clean browser B: code demanded. Unspecified: same computer with other browser (texts say browser, then computer).',
    powers: ['provisioning', 'push'],
    open: ['browser-trust-scope'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '164', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '21', section: 'How it works' },
    ],
  },
  {
    id: 'BROWSER-06',
    text: 'A trusted browser MUST NOT become a place that shows codes or appears as a code-receiving device.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Trust a browser, start a sign-in elsewhere: no request in the browser session.',
    powers: ['provisioning', 'push'],
    open: ['device-kinds'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '168', section: 'Verified Devices' },
      { document: 'two-factor-page-2018', lines: '25', section: 'Trusted devices' },
    ],
  },
  {
    id: 'BROWSER-07',
    text: 'Asking for trust MUST NOT let an untrusted browser skip its own code check.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable:
      'Send the trust choice with the password only: still pending on a code, and a later sign-in is still asked.',
    powers: ['provisioning', 'push'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '164', section: 'How it works' },
      { document: 'keychain-and-two-step-pages', lines: '168', section: 'Verified Devices' },
      { document: 'two-factor-page-2018', lines: '21', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '25', section: 'Trusted devices' },
    ],
  },
  {
    id: 'BROWSER-08',
    text: 'Browser trust MUST be tied to the account for which it was given.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Trust a browser for account A, sign in there to account B: code demanded.',
    powers: ['provisioning', 'push'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '164', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '21', section: 'How it works' },
    ],
  },
] as const satisfies readonly RuleRow[]
