import { recoveryPolicy } from '../../core/policy/recovery.ts'
import type { FaultsOf } from '../fault.ts'

const right = recoveryPolicy

/** Defects of account recovery, by the rule that each breaks. */
export const recoveryFaults = {
  'RECOVERY-01': [
    {
      name: 'recovery-only-for-sign-in',
      summary: 'Recovery is open only to those who cannot sign in; the other grounds were forgotten',
      policy: {
        recovery: { acceptsGround: (ground) => ground === 'cannot-sign-in' || ground === 'no-trusted-device' },
      },
    },
  ],
  'RECOVERY-02': [
    {
      name: 'recovery-not-without-device',
      summary: 'The ground that was documented later was never added',
      policy: { recovery: { acceptsGround: (ground) => ground !== 'no-trusted-device' } },
    },
  ],
  'RECOVERY-03': [
    {
      name: 'recovery-waits-for-operator',
      summary: 'A recovery stays where it is until an operator agrees',
      policy: { recovery: { needsOperator: () => true } },
    },
  ],
  'RECOVERY-04': [
    {
      name: 'recovery-ready-at-once',
      summary: 'The waiting time is noted but not enforced',
      policy: { recovery: { ready: () => true } },
    },
    {
      name: 'recovery-hours-for-days',
      summary: 'The waiting time is a twenty-fourth of what is declared',
      policy: { recovery: { wait: (fit, parameters) => right.wait(fit, parameters) / 24 } },
    },
  ],
  'RECOVERY-05': [
    {
      name: 'recovery-one-wait-for-all',
      summary: 'Little information waits no longer than full information, against the declaration',
      policy: { recovery: { wait: (_fit, parameters) => parameters['recovery.delay'] } },
    },
  ],
  'RECOVERY-06': [
    {
      name: 'recovery-any-piece-is-enough',
      summary: 'One right piece of information outweighs the wrong ones',
      policy: {
        recovery: {
          matchEvidence: (evidence, account, parameters) =>
            Object.entries(evidence).some(
              (entry) => right.matchEvidence(Object.fromEntries([entry]), account, parameters) !== 'none',
            )
              ? 'full'
              : 'none',
        },
      },
    },
    {
      name: 'recovery-count-outlives-success',
      summary: 'Wrong codes of one recovery still count in the next, whatever was right in between',
      policy: { recovery: { successEndsCount: () => false } },
    },
    {
      name: 'recovery-cancelled-in-name',
      summary: 'Owners are promised that they can end a recovery, and are turned away',
      policy: { recovery: { ownerCancels: () => false } },
    },
    {
      name: 'recovery-time-heals',
      summary: 'Whoever waits long enough is let in',
      policy: { recovery: { granted: () => true } },
    },
  ],
  'RECOVERY-07': [
    {
      name: 'recovery-number-stays-unverified',
      summary: 'The recovery ends at a number on file that stays unverified, so that no code can go there',
      policy: { recovery: { verifiesNumberOnFile: () => false } },
    },
    {
      name: 'recovery-forgets-the-password',
      summary: 'The recovery is finished, but the password that was chosen is not set',
      policy: { recovery: { setsPassword: () => false } },
    },
  ],
  'RECOVERY-08': [
    {
      name: 'recovery-hastened-by-support',
      summary: 'Support can let a recovery be ready now',
      policy: { recovery: { readyAtWhenHastened: (_recovery, now) => now } },
    },
  ],
  'RECOVERY-09': [
    {
      name: 'recovery-ready-a-tick-late',
      summary: 'The end of the wait is compared with > instead of >=',
      policy: { recovery: { ready: (recovery, now) => now > recovery.readyAt } },
    },
  ],
} satisfies FaultsOf<'RECOVERY'>
