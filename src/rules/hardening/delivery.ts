import type { RuleRow } from '../rule.ts'

export const delivery = [
  {
    id: 'H-DELIVERY-01',
    text: 'The number of codes sent to one phone number within an hour MUST be limited',
    level: 'MUST',
    editions: 'all',
    needs: ['code.text'],
    observable: 'A hundred codes are asked for one after the other: not all are sent.',
    powers: ['provisioning', 'text'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.6.3' },
      { standard: 'owasp-asvs-5.0', section: 'V2.4.1' },
    ],
  },
  {
    id: 'H-DELIVERY-02',
    text: 'A code that could not be sent MUST NOT invalidate the code before it',
    level: 'MUST',
    editions: 'all',
    needs: ['code.text'],
    observable: 'Codes are asked for up to the limit and once more: the last one that arrived signs its owner in.',
    powers: ['provisioning', 'text'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V2.3.3' }],
  },
] as const satisfies readonly RuleRow[]
