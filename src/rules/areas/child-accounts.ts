import type { RuleRow } from '../rule.ts'

export const childAccounts = [
  {
    id: 'CHILD-01',
    text: "A child's account that meets the basic system requirements MUST be able to enrol in two-factor",
    level: 'MUST',
    editions: ['2fa-2018'],
    needs: ['enrolment', 'code.text'],
    observable: 'The account of a child with a qualifying device: enrolment completes.',
    powers: ['provisioning', 'text'],
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
    text: "A child's account MUST be refused enrolment for the same reasons as any other account",
    level: 'MUST',
    editions: ['2fa-2018'],
    derived: true,
    needs: ['enrolment', 'client-versions'],
    observable: 'The account of a child with no qualifying device: refused for the same reason as that of an adult.',
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
