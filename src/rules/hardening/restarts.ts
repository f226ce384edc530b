import type { RuleRow } from '../rule.ts'

export const restarts = [
  {
    id: 'H-RESTART-01',
    text: 'A restart of the service MUST NOT empty the count of wrong codes, passwords or answers',
    level: 'MUST',
    editions: 'all',
    needs: ['code.text'],
    orByMail: true,
    derived: true,
    observable: 'One wrong code before the limit, a restart, one more wrong code: the right code is refused.',
    powers: ['provisioning', 'text', 'restart'],
    sources: [
      { standard: 'nist-800-63b-4', section: '3.2.2' },
      { standard: 'owasp-asvs-5.0', section: 'V6.3.1' },
    ],
  },
  {
    id: 'H-RESTART-02',
    text: 'A restart of the service MUST NOT end a lock',
    level: 'MUST',
    editions: 'all',
    needs: [],
    withoutSecondFactor: true,
    derived: true,
    observable: 'Wrong passwords lock the entry, the service is restarted: the right password is refused.',
    powers: ['provisioning', 'restart'],
    sources: [
      { standard: 'nist-800-63b-4', section: '3.2.2' },
      { standard: 'owasp-asvs-5.0', section: 'V6.3.1' },
    ],
  },
  {
    id: 'H-RESTART-03',
    text: 'A code that was used MUST NOT be accepted again after a restart of the service',
    level: 'MUST',
    editions: 'all',
    needs: ['code.text'],
    orByMail: true,
    derived: true,
    observable: 'A code completes a sign-in, the service is restarted: the same code is refused there and elsewhere.',
    powers: ['provisioning', 'text', 'restart'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.5.1' },
      { standard: 'nist-800-63b-4', section: '3.1.3.2' },
    ],
  },
  {
    id: 'H-RESTART-04',
    text: 'Anything that was ended or revoked MUST NOT give access after a restart of the service',
    level: 'MUST',
    editions: 'all',
    needs: [],
    derived: true,
    observable: 'A session is signed out, an app-specific password revoked, the service restarted: both are refused.',
    powers: ['provisioning', 'restart'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V7.4.1' },
      { standard: 'nist-800-63b-4', section: '4.5' },
    ],
  },
] as const satisfies readonly RuleRow[]
