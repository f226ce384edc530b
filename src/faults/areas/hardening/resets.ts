import { accountPolicy } from '../../../core/policy/account.ts'
import type { FaultsOf } from '../../fault.ts'
import { checkThenAct } from '../../isolation-anomalies.ts'

const right = accountPolicy

/** Defects of resets, by the rule of hardening that each breaks. */
export const resetFaults = {
  'H-RESET-01': [
    {
      name: 'hardening-reset-takes-second-factor',
      summary: 'A reset of the password turns the second factor off',
      policy: { passwords: { schemeAfterReset: () => 'none' } },
    },
  ],
  'H-RESET-02': [
    {
      name: 'hardening-reset-code-lives-an-hour',
      summary: 'A code for a forgotten password lives for an hour',
      policy: {
        codes: {
          expired: ({ issuedAt, purpose }, now, parameters) =>
            now >= issuedAt + (purpose === 'password-reset' ? 3600 : parameters['code.lifetime']) * 1000,
        },
      },
    },
  ],
  'H-RESET-03': [
    {
      name: 'hardening-reset-code-works-again',
      summary: 'A code for a forgotten password works as long as it lives',
      policy: { codes: { isSpent: () => false }, passwords: { endsBegunResets: () => false } },
    },
    {
      name: 'hardening-reset-check-then-act',
      summary: 'Whether a reset was finished is read before the write',
      transactions: checkThenAct('finish-password-reset'),
    },
  ],
  'H-RESET-04': [
    {
      name: 'hardening-earlier-reset-goes-on',
      summary: 'A reset that was begun earlier can still be finished after a later one',
      policy: { passwords: { endsBegunResets: () => false } },
    },
  ],
  'H-RESET-05': [
    {
      name: 'hardening-new-password-not-told',
      summary: 'Nobody is told of a new password',
      policy: {
        account: {
          toldOfChange: (account, change, parameters) =>
            change === 'password' ? [] : right.toldOfChange(account, change, parameters),
        },
      },
    },
  ],
} as const satisfies FaultsOf<'H-RESET'>
