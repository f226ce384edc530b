import type { RuleRow } from '../rule.ts'

export const hardenedPasswords = [
  {
    id: 'H-PASSWORD-01',
    text: 'A password of fewer than eight characters MUST be refused',
    level: 'MUST',
    editions: 'all',
    needs: ['password.change'],
    observable: 'A change to seven characters is refused, one to as many as are enough accepted.',
    powers: ['provisioning'],
    differs:
      'NIST asks for 15 characters where the password is the only factor, ASVS recommends them; with a second factor both ask for eight',
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.2.1' },
      { standard: 'nist-800-63b-4', section: '3.1.1.2' },
    ],
  },
  {
    id: 'H-PASSWORD-02',
    text: 'A password of 64 characters MUST be accepted',
    level: 'MUST',
    editions: 'all',
    needs: ['password.change'],
    observable: 'A change to 64 characters is accepted, and they sign their owner in.',
    powers: ['provisioning'],
    differs: 'NIST says SHOULD, ASVS asks for it at level 2',
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.2.9' },
      { standard: 'nist-800-63b-4', section: '3.1.1.2' },
    ],
  },
  {
    id: 'H-PASSWORD-03',
    text: 'A password MUST NOT be required to contain certain kinds of characters',
    level: 'MUST',
    editions: 'all',
    needs: ['password.change'],
    observable: 'Changes to long passwords without a digit, a capital or a small letter are accepted.',
    powers: ['provisioning'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.2.5' },
      { standard: 'nist-800-63b-4', section: '3.1.1.2' },
    ],
  },
  {
    id: 'H-PASSWORD-04',
    text: 'A password MUST be compared in full and exactly as it was chosen',
    level: 'MUST',
    editions: 'all',
    needs: ['password.change'],
    observable:
      'A long password with its last character changed, in other capitals or with a space at its end is refused.',
    powers: ['provisioning'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.2.8' },
      { standard: 'nist-800-63b-4', section: '3.1.1.2' },
    ],
  },
  {
    id: 'H-PASSWORD-05',
    text: 'A commonly used password MUST be refused',
    level: 'MUST',
    editions: 'all',
    needs: ['password.change'],
    observable: 'Changes to passwords from the top of every published list are refused.',
    powers: ['provisioning'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.2.4' },
      { standard: 'nist-800-63b-4', section: '3.1.1.2' },
    ],
  },
  {
    id: 'H-PASSWORD-06',
    text: 'Spaces and letters of every script MUST be accepted in a password',
    level: 'MUST',
    editions: 'all',
    needs: ['password.change'],
    observable: 'A password with spaces and letters beyond ASCII is accepted, and signs its owner in.',
    powers: ['provisioning'],
    differs: 'NIST says SHALL of ASCII with the space and SHOULD of Unicode, ASVS asks for any composition',
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.2.5' },
      { standard: 'nist-800-63b-4', section: '3.1.1.2' },
    ],
  },
  {
    id: 'H-PASSWORD-07',
    text: 'A change of the password MUST require the current password',
    level: 'MUST',
    editions: 'all',
    needs: ['password.change'],
    observable: 'A change with a wrong current password is refused.',
    powers: ['provisioning'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V6.2.3' }],
  },
] as const satisfies readonly RuleRow[]
