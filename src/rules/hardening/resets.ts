import type { RuleRow } from '../rule.ts'

export const resets = [
  {
    id: 'H-RESET-01',
    text: 'A password reset MUST NOT remove the second factor',
    level: 'MUST',
    editions: 'all',
    needs: ['password.forgotten'],
    observable: 'After a reset a new client is asked for a code.',
    powers: ['provisioning', 'text'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V6.4.3' }],
  },
  {
    id: 'H-RESET-02',
    text: 'A code that resets the password MUST NOT be accepted more than ten minutes after it was sent',
    level: 'MUST',
    editions: 'all',
    needs: ['password.forgotten'],
    observable: 'Ten minutes and a second after it was sent it is refused.',
    powers: ['provisioning', 'clock', 'text'],
    sources: [
      { standard: 'nist-800-63b-4', section: '4.2.1.2' },
      { standard: 'owasp-asvs-5.0', section: 'V6.5.5' },
    ],
  },
  {
    id: 'H-RESET-03',
    text: 'A code that resets the password MUST be accepted only once',
    level: 'MUST',
    editions: 'all',
    needs: ['password.forgotten'],
    observable:
      'A code that reset the password is entered again, and one code several times at once: only one entry is accepted.',
    powers: ['provisioning', 'text'],
    sources: [
      { standard: 'nist-800-63b-4', section: '4.2.1.2' },
      { standard: 'owasp-asvs-5.0', section: 'V6.5.1' },
    ],
  },
  {
    id: 'H-RESET-04',
    text: 'A password reset MUST end all other resets in progress',
    level: 'MUST',
    editions: 'all',
    needs: ['password.forgotten'],
    observable: 'Two resets are begun, one is finished: the code of the other is refused.',
    powers: ['provisioning', 'text'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.5.1' },
      { standard: 'owasp-asvs-5.0', section: 'V6.4.3' },
    ],
  },
  {
    id: 'H-RESET-05',
    text: 'The service MUST report a password reset to an address that is on file',
    level: 'MUST',
    editions: 'all',
    needs: ['password.forgotten'],
    observable:
      'After a reset a message without a code is at the mail address, at a number or on a device of the owner.',
    powers: ['provisioning', 'text', 'email'],
    differs: 'NIST demands it of recovery, ASVS only at level 3',
    sources: [
      { standard: 'nist-800-63b-4', section: '4.6' },
      { standard: 'owasp-asvs-5.0', section: 'V6.3.7' },
    ],
  },
] as const satisfies readonly RuleRow[]
