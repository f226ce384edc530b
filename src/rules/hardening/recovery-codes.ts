import type { RuleRow } from '../rule.ts'

export const recoveryCodes = [
  {
    id: 'H-RECOVERYCODE-01',
    text: 'A recovery code MUST be accepted only once, and only for its own account',
    level: 'MUST',
    editions: 'all',
    needs: ['code.recovery'],
    observable:
      'A used code is refused in a later sign-in, and one of two at the same moment; the code of somebody else is refused.',
    powers: ['provisioning'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.5.1' },
      { standard: 'nist-800-63b-4', section: '3.1.2.2' },
    ],
  },
  {
    id: 'H-RECOVERYCODE-02',
    text: 'A new set of recovery codes MUST invalidate the earlier set',
    level: 'MUST',
    editions: 'all',
    needs: ['code.recovery'],
    observable: 'Used and unused codes of the earlier set are refused, those of the new one are accepted.',
    powers: ['provisioning'],
    sources: [{ standard: 'nist-800-63b-4', section: '4.2.1.1' }],
  },
  {
    id: 'H-RECOVERYCODE-03',
    text: 'A recovery code MUST have at least 20 bits of entropy and the declared form, and MUST differ from every other one',
    level: 'MUST',
    editions: 'all',
    needs: ['code.recovery'],
    observable:
      'Each set has the declared number of different codes, of the declared length and alphabet; a code of digits has at least six.',
    powers: ['provisioning'],
    differs:
      'NIST wants 64 bits where a saved code recovers an account whose other factors are lost, and six digits where it is a factor',
    sources: [
      { standard: 'nist-800-63b-4', section: '3.1.2.1' },
      { standard: 'owasp-asvs-5.0', section: 'V6.5.3' },
      { standard: 'owasp-asvs-5.0', section: 'V6.5.4' },
    ],
  },
  {
    id: 'H-RECOVERYCODE-04',
    text: 'Wrong recovery codes MUST be counted together with all other wrong codes of the account',
    level: 'MUST',
    editions: 'all',
    needs: ['code.recovery'],
    observable: 'Wrong texted codes up to one below the limit, then a wrong recovery code: the right code is refused.',
    powers: ['provisioning'],
    differs: 'NIST counts for each authenticator; ASVS asks that every way in has the same controls',
    sources: [
      { standard: 'nist-800-63b-4', section: '3.1.2.2' },
      { standard: 'nist-800-63b-4', section: '3.2.2' },
      { standard: 'owasp-asvs-5.0', section: 'V6.3.4' },
    ],
  },
  {
    id: 'H-RECOVERYCODE-05',
    text: 'Generating recovery codes MUST require re-authentication',
    level: 'MUST',
    editions: 'all',
    needs: ['code.recovery'],
    observable:
      'Without the password, or with a wrong one, none are made and the earlier set goes on; nor by a sign-in that waits for its code.',
    powers: ['provisioning'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V7.5.1' }],
  },
  {
    id: 'H-RECOVERYCODE-06',
    text: 'The service MUST notify the owner, at an address on file, when new recovery codes are generated',
    level: 'MUST',
    editions: 'all',
    needs: ['code.recovery'],
    observable: 'A mail arrives after they were made, and none after an attempt that was refused.',
    powers: ['provisioning', 'email'],
    sources: [
      { standard: 'nist-800-63b-4', section: '4.6' },
      { standard: 'owasp-asvs-5.0', section: 'V6.3.7' },
    ],
  },
  {
    id: 'H-RECOVERYCODE-07',
    text: 'Wrong recovery codes MUST be limited',
    level: 'MUST',
    editions: 'all',
    needs: ['code.recovery'],
    observable: 'Wrong recovery codes up to the limit, in one sign-in: the right one is refused.',
    powers: ['provisioning'],
    sources: [
      { standard: 'nist-800-63b-4', section: '3.1.2.2' },
      { standard: 'nist-800-63b-4', section: '3.2.2' },
      { standard: 'owasp-asvs-5.0', section: 'V6.3.1' },
    ],
  },
] as const satisfies readonly RuleRow[]
