import type { RuleRow } from '../rule.ts'

export const account = [
  {
    id: 'ACCOUNT-01',
    text: 'The account identifier used at every sign-in MUST be an email address that belongs to the account.',
    level: 'MUST',
    editions: 'all',
    observable:
      'Sign in with the email identifier and the right credentials: accepted; with an unknown identifier: refused. Unspecified: whether aliases or a phone number also work as identifier.',
    powers: ['provisioning'],
    open: ['account-aliases'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '343', section: '[2-step vs 2FA article: introduction]' },
    ],
  },
  {
    id: 'ACCOUNT-02',
    text: 'A user-chosen account password MUST be checked against a security policy before the service accepts it.',
    level: 'MUST',
    editions: 'all',
    observable:
      'Offer a password below the declared policy at creation, change or reset: refused and the previous state is kept. Unspecified: the policy itself (length, classes, history).',
    powers: [],
    open: ['password-policy'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '343', section: '[2-step vs 2FA article: introduction]' },
    ],
  },
  {
    id: 'ACCOUNT-03',
    text: 'One and the same account MUST open every service of the vendor (cloud, store, messaging, calls, mail).',
    level: 'MUST',
    editions: 'all',
    observable:
      'With one provisioned account, authenticate to each service endpoint the target declares: the same identity is reported by all. Unspecified: the list of services.',
    powers: ['provisioning'],
    open: ['service-list'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '343', section: '[2-step vs 2FA article: introduction]' },
      { document: 'mail-article-2024', lines: '25', section: 'Turn on Two-Factor Authentication for iCloud Mail' },
    ],
  },
  {
    id: 'ACCOUNT-04',
    text: 'From the account page the owner MAY manage the trusted numbers, the trusted devices and further account data; the service MUST offer this.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Sign in to the account-management interface: phone list, device list and account data can be read and edited there. Unspecified: which other data.',
    powers: ['provisioning'],
    open: ['account-data'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '232', section: 'Account management' },
      { document: 'two-factor-page-2018', lines: '106', section: 'Manage your account' },
    ],
  },
  {
    id: 'ACCOUNT-05',
    text: 'Every account-page operation (phones, devices, security settings, app-specific passwords) MUST be preceded by a sign-in to the account page.',
    level: 'MUST',
    editions: 'all',
    observable:
      'Call each management operation with no session, and with a session where only the password step was done: all refused; with a full session: allowed. Unspecified: session lifetime and step-up age.',
    powers: ['provisioning', 'push'],
    open: ['session-ttl'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '254', section: 'Creating passwords for programs' },
      { document: 'keychain-and-two-step-pages', lines: '247', section: 'View and manage trusted devices' },
      {
        document: 'keychain-and-two-step-pages',
        lines: '312',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
      { document: 'keychain-and-two-step-pages', lines: '371', section: 'How to turn off two-step verification?' },
      { document: 'two-factor-page-2018', lines: '116', section: 'Keep your trusted phone numbers up to date' },
      { document: 'two-factor-page-2018', lines: '127', section: 'View and manage your trusted devices' },
      { document: 'two-factor-page-2018', lines: '140', section: 'Generate app-specific passwords' },
      { document: 'app-password-wiki', lines: '33-37', section: 'Revoke an app specific password' },
      { document: 'mail-article-2024', lines: '103', section: 'How to Create Secure App-Specific Passwords' },
    ],
  },
  {
    id: 'ACCOUNT-06',
    text: 'The owner MAY reach the account mail through the web site or a mail program on Mac, Windows or iOS; the service MUST offer these ways.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2018'],
    observable:
      'Authenticate to mail from the web, from a first-party client and (with an app-specific password) from a third-party one: same mailbox.',
    powers: ['provisioning'],
    open: ['service-list'],
    sources: [
      {
        document: 'mail-article-2024',
        lines: '13',
        section: 'Two-Factor Authentication for Added Security to Your Apple iCloud Account',
      },
    ],
  },
] as const satisfies readonly RuleRow[]
