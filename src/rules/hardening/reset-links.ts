import type { RuleRow } from '../rule.ts'

export const resetLinks = [
  {
    id: 'H-RESETLINK-01',
    text: 'A mailed link MUST reset only the password of its own account, and only once',
    level: 'MUST',
    editions: 'all',
    needs: ['password.link'],
    observable:
      'A link that was followed is refused, also at the same moment; so is a changed one. Nobody else gets a new password by it.',
    powers: ['provisioning', 'email'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.5.1' },
      { standard: 'nist-800-63b-4', section: '4.2.1.2' },
    ],
  },
  {
    id: 'H-RESETLINK-02',
    text: 'A mailed link MUST NOT reset the password after its declared lifetime',
    level: 'MUST',
    editions: 'all',
    needs: ['password.link'],
    observable: 'Followed just before the end of its life it is accepted, at the end refused.',
    powers: ['provisioning', 'clock', 'email'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.5.5' },
      { standard: 'nist-800-63b-4', section: '4.2.1.2' },
    ],
  },
  {
    id: 'H-RESETLINK-03',
    text: 'A mailed link MUST NOT be valid for longer than a day',
    level: 'MUST',
    editions: 'all',
    needs: ['password.link'],
    observable: 'Followed a day after it was mailed it is refused, whatever life is declared.',
    powers: ['provisioning', 'clock', 'email'],
    differs:
      'NIST lets a recovery code by mail live for 24 hours; ASVS lets any code that is sent live for ten minutes',
    sources: [{ standard: 'nist-800-63b-4', section: '4.2.1.2' }],
  },
  {
    id: 'H-RESETLINK-04',
    text: 'A reset by a mailed link MUST keep the second factor',
    level: 'MUST',
    editions: 'all',
    needs: ['password.link'],
    observable: 'After the reset the new password alone does not sign in; codes by text and of an app go on.',
    powers: ['provisioning', 'email'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V6.4.3' }],
  },
  {
    id: 'H-RESETLINK-05',
    text: 'The response to a request for a link SHOULD NOT reveal whether the account exists',
    level: 'SHOULD',
    editions: 'all',
    needs: ['password.link'],
    observable:
      'The answer for an account and for an identifier that nobody has is the same; nothing is sent for the latter.',
    powers: ['provisioning'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V6.3.8' }],
  },
  {
    id: 'H-RESETLINK-06',
    text: 'A newer link SHOULD invalidate the earlier ones',
    level: 'SHOULD',
    editions: 'all',
    derived: true,
    needs: ['password.link'],
    observable: 'Two links are mailed one after the other: the first is refused, the second accepted.',
    powers: ['provisioning', 'email'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V6.5.1' }],
  },
] as const satisfies readonly RuleRow[]
