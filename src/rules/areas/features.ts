import type { RuleRow } from '../rule.ts'

export const features = [
  {
    id: 'FEATURE-01',
    text: 'Certain features MUST be usable only on accounts with two-factor on.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Declared feature on an enrolled account: allowed; on an account without: refused. Unspecified: the list.',
    powers: ['provisioning'],
    open: ['features-2fa'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '266',
        section: 'Is this different from current two-step verification?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '215',
        section: "Can I turn off two-factor authentication after I've turned it on?",
      },
      {
        document: 'two-factor-page-2018',
        lines: '221',
        section: 'Is this different than ... two-step verification feature?',
      },
    ],
  },
  {
    id: 'FEATURE-02',
    text: 'Two-step verification MUST NOT satisfy the demand of such features.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Declared feature on a two-step account: refused. Inferred from the two schemes being different.',
    powers: ['provisioning'],
    open: ['features-2fa'],
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
    ],
  },
] as const satisfies readonly RuleRow[]
