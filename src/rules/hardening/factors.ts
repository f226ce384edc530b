import type { RuleRow } from '../rule.ts'

export const factors = [
  {
    id: 'H-FACTOR-01',
    text: 'A change of the second factor MUST require a new sign-in if the last one was too long ago',
    level: 'MUST',
    editions: 'all',
    needs: ['phones', 'sign-in.browser'],
    observable:
      'A session that was signed in twelve hours ago may neither add a number nor remove one; a fresh one may.',
    powers: ['provisioning', 'clock'],
    differs:
      'ASVS asks for full authentication before each change, NIST for authentication at the level of the account',
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V7.5.1' },
      { standard: 'nist-800-63b-4', section: '4.1.2.1' },
    ],
  },
  {
    id: 'H-FACTOR-02',
    text: 'The service MUST report a new factor to an address that was already on file',
    level: 'MUST',
    editions: 'all',
    needs: ['phones'],
    observable:
      'After a number was added, a message without a code is at the mail address, at another number or on a device of the owner.',
    powers: ['provisioning', 'text', 'email'],
    differs: 'NIST demands it, ASVS only at level 3',
    sources: [
      { standard: 'nist-800-63b-4', section: '4.1.2.1' },
      { standard: 'nist-800-63b-4', section: '4.6' },
      { standard: 'owasp-asvs-5.0', section: 'V6.3.7' },
    ],
  },
  {
    id: 'H-FACTOR-03',
    text: 'The service SHOULD report the removal of a factor to an address that is on file',
    level: 'SHOULD',
    editions: 'all',
    needs: ['phones'],
    observable:
      'After a number was removed, a message is at the mail address, at another number or on a device of the owner.',
    powers: ['provisioning', 'text', 'email'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V6.3.7' }],
  },
  {
    id: 'H-FACTOR-04',
    text: 'A code of a removed factor SHOULD NOT be accepted',
    level: 'SHOULD',
    editions: 'all',
    needs: ['phones', 'code.text'],
    observable: 'A code is sent to a number, the number is removed: the code is refused.',
    powers: ['provisioning', 'text'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V6.5.6' }],
  },
] as const satisfies readonly RuleRow[]
