import { secondFactorPolicy as right } from '../../../core/policy/second-factors.ts'
import { newThrottle } from '../../../core/state.ts'
import type { FaultsOf } from '../../fault.ts'
import { checkThenAct } from '../../isolation-anomalies.ts'

/** Defects around recovery codes, by the rule of the hardening profile that each breaks. */
export const recoveryCodeFaults = {
  'H-RECOVERYCODE-01': [
    {
      name: 'recovery-code-used-again',
      summary: 'A recovery code works as often as one likes',
      policy: { secondFactors: { isUnused: () => true } },
    },
    {
      name: 'recovery-code-check-then-act',
      summary:
        'Two sign-ins at the same moment read that a recovery code is unused before either writes that it was used',
      transactions: checkThenAct('enter-code'),
    },
    {
      name: 'recovery-code-of-anybody',
      summary: 'A recovery code is looked for among those of all accounts',
      policy: {
        secondFactors: {
          recoveryCodeOf: (_account, entry, hasher, everybody) =>
            everybody
              .map((account) => right.recoveryCodeOf(account, entry, hasher, everybody))
              .find((code) => code !== undefined),
        },
      },
    },
  ],
  'H-RECOVERYCODE-02': [
    {
      name: 'recovery-codes-pile-up',
      summary: 'A new set is added to the earlier one',
      policy: { secondFactors: { earlierCodes: (codes) => codes } },
    },
  ],
  'H-RECOVERYCODE-03': [
    {
      name: 'recovery-codes-of-four-digits',
      summary: 'Recovery codes have four digits, whatever is declared',
      policy: {
        secondFactors: {
          recoveryCodes: (idGenerator, parameters) =>
            Array.from({ length: parameters['recoverycode.count'] }, () => idGenerator.code(4, '0123456789')),
        },
      },
    },
    {
      name: 'recovery-codes-are-one',
      summary: 'Each code of a set is the same',
      policy: {
        secondFactors: {
          recoveryCodes: (idGenerator, parameters) => {
            const [code = ''] = right.recoveryCodes(idGenerator, parameters)
            return Array.from({ length: parameters['recoverycode.count'] }, () => code)
          },
        },
      },
    },
  ],
  'H-RECOVERYCODE-04': [
    {
      name: 'recovery-codes-counted-apart',
      summary: 'Wrong recovery codes are counted for the sign-in, apart from all other codes',
      policy: {
        secondFactors: {
          counter: (account, signIn, from, parameters) =>
            from === 'recovery' ? signIn.codeThrottle : right.counter(account, signIn, from, parameters),
        },
      },
    },
  ],
  'H-RECOVERYCODE-05': [
    {
      name: 'recovery-codes-without-password',
      summary: 'Whoever finds an open session has recovery codes made',
      policy: { secondFactors: { needsReauthentication: () => false } },
    },
    {
      name: 'recovery-codes-while-waiting',
      summary: 'A sign-in that waits for its code has recovery codes made, and completes itself with one',
      policy: { secondFactors: { pendingMayChange: (change) => change === 'make-recovery-codes' } },
    },
  ],
  'H-RECOVERYCODE-06': [
    {
      name: 'recovery-codes-made-silently',
      summary: 'Nobody is told that recovery codes were made',
      policy: { secondFactors: { tellsOwner: (change) => change !== 'make-recovery-codes' } },
    },
  ],
  'H-RECOVERYCODE-07': [
    {
      name: 'recovery-codes-not-counted',
      summary: 'Wrong recovery codes are not counted',
      policy: {
        secondFactors: {
          counter: (account, signIn, from, parameters) =>
            from === 'recovery' ? newThrottle() : right.counter(account, signIn, from, parameters),
        },
      },
    },
  ],
} satisfies FaultsOf<'H-RECOVERYCODE'>
