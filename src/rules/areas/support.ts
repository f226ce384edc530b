import type { RuleRow } from '../rule.ts'

export const support = [
  {
    id: 'SUPPORT-01',
    text: 'For two-factor accounts support staff MUST NOT be able to verify the identity of the user.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'With support rights try to mark the identity verified or bypass the code: refused.',
    powers: ['provisioning', 'support'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '282',
        section: 'Can Apple Support help me regain access to my account?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '185',
        section: 'Can Apple Support help me regain access to my account?',
      },
    ],
  },
  {
    id: 'SUPPORT-02',
    text: 'Support staff MAY explain the recovery process (read its state).',
    level: 'MAY',
    option: 'server',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'With support rights read the case state: allowed at most for reading. Largely human, weakly testable.',
    powers: ['provisioning', 'support'],
    open: ['support-rights'],
    testable: 'partial',
    note: 'mostly human',
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '282',
        section: 'Can Apple Support help me regain access to my account?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '185',
        section: 'Can Apple Support help me regain access to my account?',
      },
    ],
  },
  {
    id: 'SUPPORT-03',
    text: 'Support staff MUST NOT be able to recover a forgotten keychain security code.',
    level: 'MUST',
    editions: 'all',
    observable: 'With support rights ask for the code: no interface returns it.',
    powers: ['provisioning', 'support'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '51-53',
        section: 'Can Apple Support Recover iCloud Security Code?',
      },
    ],
  },
  {
    id: 'SUPPORT-04',
    text: 'When the keychain phone number is out of reach, support MAY verify identity so that set-up on the new device can be finished; the service MUST have that path.',
    level: 'MAY',
    option: 'user',
    editions: 'all',
    when: { parameter: 'support.keychain_identity', is: [true] },
    observable:
      'Security code right, SMS unreachable, identity marked verified by support: set-up completes. Unspecified: evidence. Conflicts in spirit with SUPPORT-01.',
    powers: ['provisioning', 'support', 'text'],
    open: ['support-rights'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '45',
        section: 'How can I configure the iCloud Keychain feature on a new device ...?',
      },
    ],
  },
  {
    id: 'SUPPORT-05',
    text: 'After access to the keychain was lost through wrong codes, support MAY verify identity and so allow the code to be entered again; the service MUST have that path.',
    level: 'MAY',
    option: 'user',
    editions: 'all',
    when: { parameter: 'ksc.unlock_by_support', is: [true] },
    observable:
      'Lock by wrong codes below the deletion threshold, mark identity verified by support, enter the right code: accepted. Unspecified: how many extra tries.',
    powers: ['provisioning', 'support'],
    open: ['support-rights', 'ksc-attempts'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '53',
        section: 'Can Apple Support Recover iCloud Security Code?',
      },
    ],
  },
  {
    id: 'SUPPORT-06',
    text: 'Without a keychain security code support MUST NOT be able to help restore the keychain.',
    level: 'MUST',
    editions: 'all',
    observable: 'Keychain set up with no code, all devices gone, identity verified by support: nothing to restore.',
    powers: ['provisioning', 'support'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '59',
        section: 'Can iCloud Keychain function be configured so that information is not stored in iCloud?',
      },
    ],
  },
  {
    id: 'SUPPORT-07',
    text: 'Reader report: long calls to support were needed to repair half-authenticated devices.',
    level: 'INFORMATIVE',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'No server test; motivates SIGNIN-35.',
    powers: [],
    testable: 'none',
    note: 'report of a phone call',
    sources: [{ document: 'approval-walkthrough', lines: '57', section: '10 thoughts on ... (reader comments)' }],
  },
] as const satisfies readonly RuleRow[]
