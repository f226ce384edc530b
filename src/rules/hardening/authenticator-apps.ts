import type { RuleRow } from '../rule.ts'

export const authenticatorApps = [
  {
    id: 'H-APP-01',
    text: 'A code of an authenticator app MUST be accepted only once',
    level: 'MUST',
    editions: 'all',
    needs: ['code.app'],
    observable:
      'A code that signed in, or confirmed its app, is offered again in another sign-in, also at the same moment: refused.',
    powers: ['provisioning', 'clock'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.5.1' },
      { standard: 'nist-800-63b-4', section: '3.1.4.2' },
      { standard: 'rfc-6238', section: '5.2' },
    ],
  },
  {
    id: 'H-APP-02',
    text: 'A code of an authenticator app MUST be accepted only within the declared window',
    level: 'MUST',
    editions: 'all',
    needs: ['code.app'],
    observable: 'Codes of the first and the last step of the window are accepted, those one step beyond are refused.',
    powers: ['provisioning', 'clock'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.5.5' },
      { standard: 'rfc-6238', section: '5.2' },
    ],
  },
  {
    id: 'H-APP-03',
    text: 'A code of an authenticator app MUST NOT be accepted two or more time steps before or after its own',
    level: 'MUST',
    editions: 'all',
    needs: ['code.app'],
    observable:
      'Codes of two steps ago, of two steps ahead and of an hour ago are refused, whatever window is declared.',
    powers: ['provisioning', 'clock'],
    differs:
      'ASVS lets a code live for 30 seconds at most; RFC 6238 recommends one further step at most; NIST allows a change of the code every two minutes at the latest',
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.5.5' },
      { standard: 'rfc-6238', section: '5.2' },
    ],
  },
  {
    id: 'H-APP-04',
    text: 'Each enrolment of an authenticator app MUST get its own secret of at least 128 bits',
    level: 'MUST',
    editions: 'all',
    needs: ['code.app'],
    observable: 'Two enrolments of one owner have different secrets; the code of somebody else signs nobody in.',
    powers: ['provisioning', 'clock'],
    sources: [
      { standard: 'rfc-4226', section: '4' },
      { standard: 'owasp-asvs-5.0', section: 'V6.5.3' },
    ],
  },
  {
    id: 'H-APP-05',
    text: 'Wrong codes of an authenticator app MUST be counted together with all other wrong codes of the account',
    level: 'MUST',
    editions: 'all',
    needs: ['code.app'],
    observable: 'A wrong texted code counts with those of the app, and a new sign-in does not empty the count.',
    powers: ['provisioning', 'clock'],
    differs: 'NIST counts for each authenticator; ASVS asks that every way in has the same controls',
    sources: [
      { standard: 'nist-800-63b-4', section: '3.2.2' },
      { standard: 'nist-800-63b-4', section: '3.1.4.2' },
      { standard: 'owasp-asvs-5.0', section: 'V6.3.4' },
    ],
  },
  {
    id: 'H-APP-06',
    text: 'A removed authenticator app MUST no longer sign anybody in',
    level: 'MUST',
    editions: 'all',
    needs: ['code.app'],
    observable:
      'After the removal its codes are refused, in sign-ins that waited too; another app of the owner goes on.',
    powers: ['provisioning', 'clock'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.5.6' },
      { standard: 'nist-800-63b-4', section: '4.5' },
    ],
  },
  {
    id: 'H-APP-07',
    text: 'The clock of the service alone SHOULD decide which code of an authenticator app is right',
    level: 'SHOULD',
    editions: 'all',
    needs: ['code.app'],
    observable:
      'After the clock of the service was moved by a day, the code of then is accepted and the one of before is not.',
    powers: ['provisioning', 'clock'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V6.5.8' }],
  },
  {
    id: 'H-APP-08',
    text: 'Enrolling or removing an authenticator app MUST require re-authentication',
    level: 'MUST',
    editions: 'all',
    needs: ['code.app'],
    observable:
      'Without the password, or with a wrong one, nothing is enrolled or removed; nor by a sign-in that waits for its code.',
    powers: ['provisioning', 'clock'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V7.5.1' },
      { standard: 'nist-800-63b-4', section: '4.1.2.1' },
    ],
  },
  {
    id: 'H-APP-09',
    text: 'An authenticator app MUST NOT sign anybody in before one of its codes has confirmed it',
    level: 'MUST',
    editions: 'all',
    needs: ['code.app'],
    observable: 'Codes of an app that was not confirmed, or was confirmed with a wrong code, are refused.',
    powers: ['provisioning', 'clock'],
    sources: [{ standard: 'nist-800-63b-4', section: '4.1.2.1' }],
  },
  {
    id: 'H-APP-10',
    text: 'The service MUST notify the owner, at an address on file, when an authenticator app is added or removed',
    level: 'MUST',
    editions: 'all',
    needs: ['code.app'],
    observable:
      'A mail arrives after the confirmation and after the removal, and none after an attempt that was refused.',
    powers: ['provisioning', 'clock', 'email'],
    sources: [
      { standard: 'nist-800-63b-4', section: '4.1.2.1' },
      { standard: 'nist-800-63b-4', section: '4.6' },
      { standard: 'owasp-asvs-5.0', section: 'V6.3.7' },
    ],
  },
  {
    id: 'H-APP-11',
    text: 'Wrong codes of an authenticator app MUST be limited',
    level: 'MUST',
    editions: 'all',
    needs: ['code.app'],
    observable: 'Wrong codes of the app up to the limit, in one sign-in: the right one is refused.',
    powers: ['provisioning', 'clock'],
    sources: [
      { standard: 'nist-800-63b-4', section: '3.2.2' },
      { standard: 'nist-800-63b-4', section: '3.1.4.2' },
      { standard: 'owasp-asvs-5.0', section: 'V6.3.1' },
    ],
  },
] as const satisfies readonly RuleRow[]
