import type { RuleRow } from '../rule.ts'

export const features = [
  {
    id: 'FEATURE-01',
    text: 'Certain features MUST be available only to accounts with two-factor on',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    needs: ['features'],
    observable: 'A declared feature on an account with two-factor: served; without: refused.',
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
    text: 'Two-step MUST NOT give access to a feature that requires two-factor',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    needs: ['features', 'two-step'],
    observable: 'A declared feature on an account with two-step: refused; with two-factor: served.',
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
