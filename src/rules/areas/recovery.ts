import type { RuleRow } from '../rule.ts'

export const recovery = [
  {
    id: 'RECOVERY-01',
    text: 'A user who cannot sign in, cannot reset the password or cannot receive codes MAY ask for account recovery; the service MUST offer it.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Put an account in each of the three states, ask for recovery: request accepted and given a state. Unspecified: whether all must hold at once, rate limit, notices sent.',
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
    text: 'In the later edition, having no access to any trusted device is a further ground on which recovery MAY be asked for.',
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2018'],
    observable: 'Account with trusted devices unreachable: request accepted.',
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
    text: 'Recovery MUST run as an automatic process, with no human decision.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Supply complete evidence, advance the clock: the case reaches its end with no operator call.',
    powers: ['provisioning', 'clock'],
    open: ['recovery-delay'],
    testable: 'partial',
    note: 'absence of a human shows only through absence of an operator call',
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
    text: 'Recovery SHOULD NOT give access at once: a waiting time of days, possibly longer, is to be expected.',
    level: 'SHOULD',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable:
      'Ask, try to sign in directly and after advancing to just under the declared minimum: refused. The text says it might take a few days; a fixed minimum is inferred.',
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
    text: 'The waiting time MAY depend on how much correct account information the user gives.',
    level: 'MAY',
    option: 'server',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Two cases, one with full and one with little evidence: both end or the second waits longer. Unspecified: kinds and weights of evidence.',
    powers: ['provisioning', 'clock'],
    open: ['recovery-evidence', 'recovery-delay'],
    testable: 'partial',
    note: 'comparison of waits; weights undeclared',
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
    text: 'Recovery MUST deny access to somebody who only pretends to be the owner.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Ask with wrong information, advance the clock far: never granted. Unspecified: what tells impostor from owner; cancel by the owner.',
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
    text: 'A completed recovery MUST give the owner access to the account again.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Complete with right evidence, wait out, follow the final step: new sign-in works. Unspecified: what is reset (password, devices, numbers, app-specific passwords).',
    powers: ['provisioning', 'clock', 'text'],
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
    text: 'Support staff MUST NOT be able to shorten or force a recovery.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'With support rights call any speed-up: refused; the end time is unchanged.',
    powers: ['provisioning', 'support', 'clock'],
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
