import type { RuleRow } from '../rule.ts'

export const sessionList = [
  {
    id: 'H-SESSIONLIST-01',
    text: 'The owner MUST be able to see the open sessions of the account',
    level: 'MUST',
    editions: 'all',
    needs: ['sessions'],
    withoutSecondFactor: true,
    observable: 'The list has the sessions of each client of the owner, and none of anybody else.',
    powers: ['provisioning'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V7.5.2' }],
  },
  {
    id: 'H-SESSIONLIST-02',
    text: 'A session that its owner ended from the list MUST no longer give access to anything',
    level: 'MUST',
    editions: 'all',
    needs: ['sessions'],
    withoutSecondFactor: true,
    observable: 'The ended session is refused, the one that ended it goes on; nobody else can end it.',
    powers: ['provisioning'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V7.5.2' },
      { standard: 'owasp-asvs-5.0', section: 'V7.4.1' },
    ],
  },
  {
    id: 'H-SESSIONLIST-03',
    text: 'The owner MUST be able to end all other sessions at once',
    level: 'MUST',
    editions: 'all',
    needs: ['sessions'],
    withoutSecondFactor: true,
    observable:
      'The others are refused, also after a second factor was added; the one that ended them and those of somebody else go on.',
    powers: ['provisioning'],
    sources: [
      { standard: 'owasp-asvs-5.0', section: 'V7.4.3' },
      { standard: 'owasp-asvs-5.0', section: 'V7.5.2' },
    ],
  },
  {
    id: 'H-SESSIONLIST-04',
    text: 'Ending sessions from the list MUST require re-authentication',
    level: 'MUST',
    editions: 'all',
    needs: ['sessions'],
    withoutSecondFactor: true,
    observable: 'Without the password, or with a wrong one, no session is ended.',
    powers: ['provisioning'],
    sources: [{ standard: 'owasp-asvs-5.0', section: 'V7.5.2' }],
  },
] as const satisfies readonly RuleRow[]
