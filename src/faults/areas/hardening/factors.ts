import { accountPolicy } from '../../../core/policy/account.ts'
import type { FaultsOf } from '../../fault.ts'

const right = accountPolicy

/** Defects where factors are added and removed, by the rule of hardening that each breaks. */
export const factorFaults = {
  'H-FACTOR-01': [
    {
      name: 'hardening-old-session-changes-numbers',
      summary: 'An open session changes numbers, however long ago somebody signed in',
      policy: { phones: { needsNewSignIn: () => false } },
    },
    {
      name: 'hardening-fresh-session-changes-no-number',
      summary: 'No session changes numbers without one more sign-in',
      policy: { phones: { needsNewSignIn: () => true } },
    },
  ],
  'H-FACTOR-02': [
    {
      name: 'hardening-new-number-not-told',
      summary: 'Nobody is told of a new number',
      policy: {
        account: {
          toldOfChange: (account, change, parameters) =>
            change === 'added' ? [] : right.toldOfChange(account, change, parameters),
        },
      },
    },
  ],
  'H-FACTOR-03': [
    {
      name: 'hardening-removal-not-told',
      summary: 'Nobody is told of a number that was removed',
      policy: {
        account: {
          toldOfChange: (account, change, parameters) =>
            change === 'removed' ? [] : right.toldOfChange(account, change, parameters),
        },
      },
    },
  ],
  'H-FACTOR-04': [
    {
      name: 'hardening-code-outlives-number',
      summary: 'A code lives on when its number was removed',
      policy: { codes: { sourceValid: () => true } },
    },
  ],
} as const satisfies FaultsOf<'H-FACTOR'>
