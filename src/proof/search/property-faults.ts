import type { Edition } from '../../rules/rule.ts'

/** Faults of the reference, catalogued or model faults, that a property has to find, and in which edition. */
export type PropertyFaults = {
  readonly claim: string
  readonly edition: Edition
  readonly faults: readonly [string, string, string, ...string[]]
}

/** At least three for each model-based property. */
export const propertyFaults: readonly PropertyFaults[] = [
  {
    claim: 'a code works once, for its own sign-in, and only within its lifetime',
    edition: '2fa-2018',
    faults: [
      'code-never-expires',
      'code-accepted-at-its-end',
      'older-sent-code-stays-good',
      'code-lifetime-in-milliseconds',
      'generated-code-never-expires',
      'called-code-never-expires',
      'pushed-code-never-expires',
      'called-code-outlives-a-newer-one',
      'called-code-fits-every-sign-in',
      'generated-code-works-twice',
    ],
  },
  {
    claim: 'a wrong code never signs anybody in, and too many wrong codes lock code entry for the declared time',
    edition: 'two-step',
    faults: [
      'attempts-off-by-one',
      'attempts-locked-one-early',
      'attempts-unlimited',
      'attempts-counted-by-sign-in',
      'lock-in-the-wrong-unit',
      'lock-outlasts-its-time',
    ],
  },
  {
    claim:
      'an app-specific password works only for its own account, from its creation until it is revoked, and the limit holds',
    edition: '2fa-2017',
    faults: [
      'apppw-limit-off-by-one',
      'apppw-limit-one-short',
      'apppw-revoked-one-works',
      'apppw-survive-a-change',
      'apppw-sessions-outlive-it',
      'apppw-programs-outlive-a-change',
      'apppw-of-another-account',
      'apppw-revoking-all-leaves-one',
    ],
  },
  {
    claim: 'a trusted client is not asked for a code until its trust ends, and every other client always is',
    edition: '2fa-2018',
    faults: [
      'sign-out-keeps-trust',
      'erasure-keeps-trust',
      'demanded-change-keeps-trust',
      'device-mark-outlives-removal',
      'browser-trust-lasts-one-longer',
      'browser-trust-outlives-password',
      'browser-trust-of-the-computer',
      'browser-trust-for-everybody',
    ],
  },
  {
    claim: 'only verified numbers get codes, the last of them always stays, and the limit on numbers holds',
    edition: '2fa-2017',
    faults: [
      'phone-last-can-go',
      'phone-unverified-counts',
      'phone-limit-off-by-one',
      'phone-unverified-gets-codes',
      'phone-code-outlives-number',
      'phone-wrong-code-verifies',
    ],
  },
  {
    claim:
      'the right security code works until too many wrong ones were entered, and then only after the lock was ended in a documented way',
    edition: '2fa-2018',
    faults: [
      'security-code-never-locked',
      'security-code-locked-one-late',
      'security-code-locked-one-early',
      'keychain-never-deleted-by-wrong-codes',
      'keychain-deleted-one-late',
    ],
  },
  {
    claim: 'an enrolment changes nothing until it is completed, which takes its own code within its lifetime',
    edition: '2fa-2018',
    faults: [
      'enrol-on-when-code-is-sent',
      'enrol-two-step-meanwhile',
      'enrol-any-code',
      'enrol-any-code-of-the-enrolment',
      'enrol-code-turns-nothing-on',
      'enrolment-never-ends',
      'enrolment-ends-one-late',
      'enrolment-code-never-expires',
    ],
  },
  {
    claim: 'an undo link undoes only its own enrolment, once and within two weeks, and nothing else turns the code off',
    edition: '2fa-2018',
    faults: [
      'unenrol-link-one-week',
      'unenrol-link-without-end',
      'unenrol-link-edge-inclusive',
      'unenrol-link-undoes-all',
      'unenrol-link-never-used-up',
    ],
  },
  {
    claim: 'only the newest account password works, and whatever was started with an older one has ended',
    edition: '2fa-2018',
    faults: [
      'password-change-not-stored',
      'password-reset-not-stored',
      'password-waiting-sign-ins-survive',
      'recovery-forgets-the-password',
    ],
  },
  {
    claim:
      'a recovery can be completed once, after its waiting time, without any wrong information, unless the owner cancelled it',
    edition: '2fa-2018',
    faults: [
      'recovery-ready-at-once',
      'recovery-hours-for-days',
      'recovery-ready-a-tick-late',
      'recovery-one-wait-for-all',
      'recovery-any-piece-is-enough',
      'recovery-time-heals',
      'recovery-forgets-the-password',
    ],
  },
  {
    claim: 'nothing that is done in one account changes another account',
    edition: '2fa-2018',
    faults: ['browser-trust-for-everybody', 'apppw-of-another-account', 'generated-code-for-everybody'],
  },
]
