import type { Account, State, Throttle } from '../../../core/state.ts'
import type { FaultsOf } from '../../fault.ts'

const withCodeThrottles = (state: State, change: (throttle: Throttle) => Throttle): State => ({
  ...state,
  accounts: state.accounts.map((one) => ({ ...one, codeThrottle: change(one.codeThrottle) })),
  signIns: state.signIns.map((one) => ({ ...one, codeThrottle: change(one.codeThrottle) })),
})

const withAccounts = (state: State, change: (account: Account) => Account): State => ({
  ...state,
  accounts: state.accounts.map(change),
})

/** Defects of what a restart keeps, by the rule of hardening that each breaks. */
export const restartFaults = {
  'H-RESTART-01': [
    {
      name: 'hardening-restart-empties-count',
      summary: 'Wrong codes are counted in memory alone',
      policy: {
        restarts: {
          kept: (state) => withCodeThrottles(state, (throttle) => ({ ...throttle, failures: 0, inARow: 0 })),
        },
      },
    },
  ],
  'H-RESTART-02': [
    {
      name: 'hardening-restart-ends-locks',
      summary: 'That the entry of the password is locked is known in memory alone',
      policy: {
        restarts: {
          kept: (state) =>
            withAccounts(state, (one) => ({ ...one, passwordThrottle: { ...one.passwordThrottle, lockedUntil: 0 } })),
        },
      },
    },
  ],
  'H-RESTART-03': [
    {
      name: 'hardening-restart-forgets-used-codes',
      summary: 'Which codes were used is known in memory alone, and so is which sign-ins are complete',
      policy: {
        restarts: {
          kept: (state) => ({
            ...state,
            codes: state.codes.map((one) => ({ ...one, spent: false })),
            signIns: state.signIns.map((one) => (one.state === 'completed' ? { ...one, state: 'pending' } : one)),
          }),
        },
      },
    },
  ],
  'H-RESTART-04': [
    {
      name: 'hardening-restart-forgets-revocations',
      summary: 'Which app-specific passwords are revoked is known in memory alone',
      policy: {
        restarts: {
          kept: (state) =>
            withAccounts(state, (one) => ({
              ...one,
              appPasswords: one.appPasswords.map(({ revokedAt: _, ...password }) => password),
            })),
        },
      },
    },
  ],
} as const satisfies FaultsOf<'H-RESTART'>
