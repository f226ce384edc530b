import type { RuleRow } from '../rule.ts'

export const childAccounts = [
  {
    id: 'CHILD-01',
    text: 'An account created for a child MUST be allowed to enrol in two-factor when it meets the basic system requirements.',
    level: 'MUST',
    editions: ['2fa-2018'],
    observable:
      'Provision a child account with a qualifying device: enrolment runs to completion exactly as for an adult. Unspecified: parental consent, age, who receives the email.',
    powers: ['provisioning'],
    open: ['child-consent'],
    sources: [
      {
        document: 'two-factor-page-2018',
        lines: '197-199',
        section: 'Can Apple IDs created for children use two-factor authentication?',
      },
    ],
  },
  {
    id: 'CHILD-02',
    text: 'A child account that fails the basic system requirements MUST be refused for that reason, under the same criteria as any account.',
    level: 'MUST',
    editions: ['2fa-2018'],
    derived: true,
    observable: 'Child account with no qualifying device: same ineligibility reason as an adult account.',
    powers: ['provisioning'],
    open: ['min-os'],
    sources: [
      {
        document: 'two-factor-page-2018',
        lines: '199',
        section: 'Can Apple IDs created for children use two-factor authentication?',
      },
    ],
  },
] as const satisfies readonly RuleRow[]
