import type { RuleRow } from '../rule.ts'

export const account = [
  {
    id: 'ACCOUNT-01',
    text: 'Every sign-in MUST identify the account by an email address that belongs to it',
    level: 'MUST',
    editions: 'all',
    needs: [],
    observable: 'Sign in with the email address and the right password: accepted; with an unknown address: refused.',
    powers: ['provisioning'],
    open: ['account-aliases'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '343', section: '[2-step vs 2FA article: introduction]' },
      {
        document: 'mail-article-2024',
        lines: '45',
        section: 'Set up Two-Factor Authentication for iCloud Mail Using a Mac',
      },
    ],
  },
  {
    id: 'ACCOUNT-02',
    text: 'The service MUST refuse a chosen password that does not meet the security requirements',
    level: 'MUST',
    editions: 'all',
    needs: ['sign-up'],
    observable:
      'Create an account with a password below the declared requirements: refused, no account; with a good one: created.',
    powers: [],
    open: ['password-policy'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '343', section: '[2-step vs 2FA article: introduction]' },
    ],
  },
  {
    id: 'ACCOUNT-03',
    text: 'The same account MUST give access to every service: cloud, store, messages, calls and mail',
    level: 'MUST',
    editions: 'all',
    needs: ['services'],
    observable: 'Open each declared service with one account: all name the same identity.',
    powers: ['provisioning'],
    open: ['service-list'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '343', section: '[2-step vs 2FA article: introduction]' },
      { document: 'mail-article-2024', lines: '25', section: 'Turn on Two-Factor Authentication for iCloud Mail' },
    ],
  },
  {
    id: 'ACCOUNT-04',
    text: 'The service must let the owner manage trusted numbers, trusted devices and other account data on the account page',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    needs: ['phones', 'devices'],
    observable: 'Numbers, devices and account data can be read and edited in a session of the account page.',
    powers: ['provisioning'],
    open: ['account-data'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '232', section: 'Account management' },
      { document: 'two-factor-page-2018', lines: '106', section: 'Manage your account' },
    ],
  },
  {
    id: 'ACCOUNT-05',
    text: 'Every operation on the account page MUST require a sign-in to that page',
    level: 'MUST',
    editions: 'all',
    needs: [],
    observable:
      'Each operation without a session, and while the code is still waited for: refused; with a full session: carried out.',
    powers: ['provisioning'],
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
    text: 'The service must let the owner use the mail of the account on the web site and in a mail program, on Mac, Windows and iOS',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2018'],
    needs: ['services'],
    observable: 'Open the mail in a browser and on a Mac, a Windows PC and a phone: the same mailbox.',
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
