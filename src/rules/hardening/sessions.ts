import type { RuleRow } from '../rule.ts'

export const sessions = [
  {
    id: 'H-SESSION-01',
    text: 'Every sign-in MUST create its own session token',
    level: 'MUST',
    editions: 'all',
    needs: [],
    withoutSecondFactor: true,
    observable:
      'Two sign-ins of one account on one client give two tokens, and none that was known before the sign-in was complete.',
    powers: ['provisioning'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V7.2.4' },
      { standard: 'nist-800-63b-4', section: '5.1' },
    ],
  },
  {
    id: 'H-SESSION-02',
    text: 'A session that was signed out MUST no longer give access to anything',
    level: 'MUST',
    editions: 'all',
    needs: [],
    withoutSecondFactor: true,
    observable: 'The token that a client had before its sign-out is refused.',
    powers: ['provisioning'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V7.4.1' },
      { standard: 'nist-800-63b-4', section: '5.1' },
    ],
  },
  {
    id: 'H-SESSION-03',
    text: 'The password alone MUST NOT give access to anything in an account that has a second factor',
    level: 'MUST',
    editions: 'all',
    needs: ['code.text'],
    orByMail: true,
    observable: 'What a sign-in gives before its code is refused as a session.',
    powers: ['provisioning'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V6.3.3' },
      { standard: 'nist-800-63b-4', section: '2.2' },
    ],
  },
  {
    id: 'H-SESSION-04',
    text: 'A session SHOULD end 24 hours after its sign-in, however much it is used',
    level: 'SHOULD',
    editions: 'all',
    needs: ['sign-in.browser'],
    withoutSecondFactor: true,
    observable: 'A session in a browser that is used every half hour is refused after a day.',
    powers: ['provisioning', 'clock'],
    differs: 'NIST demands an overall limit and recommends 24 hours; ASVS asks for one that the service chose',
    sources: [
      { standard: 'nist-800-63b-4', section: '2.2.3' },
      { standard: 'owasp-asvs-5.0', section: 'V7.3.2' },
    ],
  },
  {
    id: 'H-SESSION-05',
    text: 'A session SHOULD end after an hour without use',
    level: 'SHOULD',
    editions: 'all',
    needs: ['sign-in.browser'],
    withoutSecondFactor: true,
    observable: 'A session in a browser is refused an hour after it was used last, and goes on while it is used.',
    powers: ['provisioning', 'clock'],
    differs: 'NIST recommends one hour; ASVS asks for a limit that the service chose',
    sources: [
      { standard: 'nist-800-63b-4', section: '2.2.3' },
      { standard: 'owasp-asvs-5.0', section: 'V7.3.1' },
    ],
  },
] as const satisfies readonly RuleRow[]
