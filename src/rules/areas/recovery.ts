import type { RuleRow } from '../rule.ts'

export const recovery = [
  {
    id: 'RECOVERY-01',
    text: 'The service must offer account recovery to a user who cannot sign in, cannot reset the password or cannot receive codes',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    needs: ['recovery'],
    observable: 'Ask for recovery on each of the three grounds: accepted and under way.',
    powers: ['provisioning'],
    open: ['recovery-request'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '274',
        section: 'How do I regain access to my account if I cannot sign in?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '175',
        section: "If I can't sign in, how do I regain access to my account?",
      },
    ],
  },
  {
    id: 'RECOVERY-02',
    text: 'The service must offer account recovery to a user without access to any trusted device',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2018'],
    needs: ['recovery'],
    observable: 'Ask for recovery on that ground: accepted and under way.',
    powers: ['provisioning'],
    open: ['recovery-request'],
    sources: [
      {
        document: 'two-factor-page-2018',
        lines: '175',
        section: "If I can't sign in, how do I regain access to my account?",
      },
    ],
  },
  {
    id: 'RECOVERY-03',
    text: 'Recovery MUST run as an automatic process, without a human decision',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    needs: ['recovery'],
    observable: 'Give complete information and move the clock: the recovery becomes ready with no call of an operator.',
    powers: ['provisioning', 'clock'],
    open: ['recovery-delay'],
    testable: 'partial',
    note: 'that no human decides shows only in that no operator acts',
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '274',
        section: 'How do I regain access to my account if I cannot sign in?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '175',
        section: "If I can't sign in, how do I regain access to my account?",
      },
    ],
  },
  {
    id: 'RECOVERY-04',
    text: 'Recovery SHOULD NOT give access at once but after a waiting time of days',
    level: 'SHOULD',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    needs: ['recovery'],
    observable:
      'Ask, then try to finish at once and just before the declared waiting time ends: refused; after it: accepted.',
    powers: ['provisioning', 'clock'],
    open: ['recovery-delay'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '274',
        section: 'How do I regain access to my account if I cannot sign in?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '175',
        section: "If I can't sign in, how do I regain access to my account?",
      },
    ],
  },
  {
    id: 'RECOVERY-05',
    text: 'The waiting time MAY depend on how much correct account information is given',
    level: 'MAY',
    option: 'server',
    editions: ['2fa-2017', '2fa-2018'],
    needs: ['recovery'],
    observable: 'One recovery with much and one with little information: the second waits as long or longer.',
    powers: ['provisioning', 'clock'],
    open: ['recovery-evidence', 'recovery-delay'],
    testable: 'partial',
    note: 'only the waits can be compared; what each piece of information counts is not documented',
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '274',
        section: 'How do I regain access to my account if I cannot sign in?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '175',
        section: "If I can't sign in, how do I regain access to my account?",
      },
    ],
  },
  {
    id: 'RECOVERY-06',
    text: 'Recovery MUST deny access to somebody who only pretends to be the owner',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    needs: ['recovery'],
    observable: 'Ask with wrong information and move the clock far: never granted.',
    powers: ['provisioning', 'clock'],
    open: ['recovery-evidence', 'recovery-cancel'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '274',
        section: 'How do I regain access to my account if I cannot sign in?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '175',
        section: "If I can't sign in, how do I regain access to my account?",
      },
    ],
  },
  {
    id: 'RECOVERY-07',
    text: 'A completed recovery MUST give the owner access to the account again',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    needs: ['recovery'],
    observable: 'Give right information, wait, finish: the owner signs in again.',
    powers: ['provisioning', 'text', 'clock'],
    open: ['recovery-effects', 'apppw-on-recovery'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '274',
        section: 'How do I regain access to my account if I cannot sign in?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '175',
        section: "If I can't sign in, how do I regain access to my account?",
      },
    ],
  },
  {
    id: 'RECOVERY-08',
    text: 'Support staff MUST NOT be able to shorten or force a recovery',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    needs: ['recovery', 'support'],
    observable: 'Hasten a recovery as support: refused, its end stays the same.',
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
] as const satisfies readonly RuleRow[]
