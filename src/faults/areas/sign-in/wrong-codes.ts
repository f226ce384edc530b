import { codePolicy } from '../../../core/policy/codes.ts'
import type { FaultsOf } from '../../fault.ts'
import { checkThenAct } from '../../isolation-anomalies.ts'

const right = codePolicy

/** Defects of counting wrong codes: a limit that is declared does not hold. */
export const wrongCodeFaults = [
  {
    name: 'attempts-off-by-one',
    summary: 'The limit of wrong codes is compared with > instead of >=',
    policy: { codes: { attempts: (parameters) => right.attempts(parameters) + 1 } },
  },
  {
    name: 'attempts-locked-one-early',
    summary: 'The entry locks one wrong code before the limit',
    policy: { codes: { attempts: (parameters) => right.attempts(parameters) - 1 } },
  },
  {
    name: 'attempts-unlimited',
    summary: 'Wrong codes are not counted',
    policy: { codes: { countsFailure: () => false } },
  },
  {
    name: 'attempts-counted-by-sign-in',
    summary: 'Wrong codes are counted for the sign-in, so that a new sign-in gives new attempts',
    policy: { codes: { counter: (_account, signIn) => signIn.codeThrottle } },
  },
  {
    name: 'attempts-counted-by-account',
    summary: 'Wrong codes lock the whole account although the service says that they end one sign-in',
    policy: { codes: { counter: (account) => account.codeThrottle } },
  },
  {
    name: 'attempts-reset-by-a-new-code',
    summary: 'Having a new code sent gives new attempts in the same sign-in',
    policy: { codes: { newCodeResetsAttempts: () => true } },
  },
  {
    name: 'attempts-not-reset-by-a-new-code',
    summary: 'Wrong codes of the last code count against the new one, although they are counted by code',
    policy: { codes: { newCodeResetsAttempts: () => false } },
  },
  {
    name: 'malformed-entries-counted',
    summary: 'A slip of the finger counts as a wrong code although the service says that it does not',
    policy: { codes: { countsFailure: () => true } },
  },
  {
    name: 'malformed-entries-not-counted',
    summary: 'Malformed entries are turned away before they are counted, although the service says that they count',
    policy: { codes: { countsFailure: (wellFormed) => wellFormed } },
  },
  {
    name: 'lock-in-the-wrong-unit',
    summary: 'The lock is set in milliseconds where seconds are meant',
    policy: { codes: { lockTime: (parameters) => right.lockTime(parameters) / 1000 } },
  },
  {
    name: 'lock-outlasts-its-time',
    summary: 'The lock is set in minutes where seconds are meant',
    policy: { codes: { lockTime: (parameters) => right.lockTime(parameters) * 60 } },
  },
  {
    name: 'attempts-lock-told-only',
    summary: 'The lock is told to whoever enters a wrong code, and the right one is judged all the same',
    policy: { codes: { lockHolds: (isRight) => !isRight } },
  },
  {
    name: 'attempts-reset-by-the-password',
    summary: 'The right password ends the row of wrong codes, so that signing in anew gives new attempts',
    policy: { codes: { passwordResetsAttempts: () => true } },
  },
  {
    name: 'code-burnt-by-a-wrong-one',
    summary: 'One wrong code uses up those that are out, whatever limit is declared',
    policy: {
      codes: {
        afterWrongCode: (codes) => {
          for (const code of codes) code.spent = true
        },
      },
    },
  },
  {
    name: 'attempts-check-then-act',
    summary: 'Wrong codes are counted on what was read before, so that those at the same time count as one',
    transactions: checkThenAct('enter-code'),
  },
] satisfies FaultsOf<'SIGNIN'>['SIGNIN-04']
