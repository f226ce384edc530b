import { codePolicy } from '../../../core/policy/codes.ts'
import type { FaultsOf } from '../../fault.ts'
import { checkThenAct } from '../../isolation-anomalies.ts'

const right = codePolicy

/** Defects of sent codes, by the rule of hardening that each breaks. */
export const hardenedCodeFaults = {
  'H-CODE-01': [
    {
      name: 'hardening-code-lives-eleven-minutes',
      summary: 'A code lives a minute longer than a standard allows',
      decidesBy: (declared) => ({ ...declared, 'code.lifetime': 660 }),
    },
  ],
  'H-CODE-02': [
    {
      name: 'hardening-code-works-again',
      summary: 'A code completes any sign-in of its account as long as it lives',
      decidesBy: (declared) => ({ ...declared, 'code.single_use': false, 'code.binding': 'account' }),
    },
    {
      name: 'hardening-code-check-then-act',
      summary: 'Whether a code was used is read before the write, so that several entries at one moment pass',
      transactions: checkThenAct('enter-code'),
    },
  ],
  'H-CODE-03': [
    {
      name: 'hardening-code-of-five-digits',
      summary: 'Sent codes have five digits',
      policy: {
        codes: {
          length: () => 5,
          readEntry: (entry, parameters) => (/^\d{5}$/.test(entry) ? entry : right.readEntry(entry, parameters)),
        },
      },
    },
  ],
  'H-CODE-04': [
    {
      name: 'hardening-code-for-any-sign-in',
      summary: 'A sent code completes whichever sign-in of its account it is entered into',
      decidesBy: (declared) => ({ ...declared, 'code.binding': 'account' }),
    },
  ],
  'H-CODE-05': [
    {
      name: 'hardening-sign-in-code-resets',
      summary: 'Any code of the account stands in for the forgotten password',
      policy: { passwords: { codeFitsReset: (code, reset) => code.account === reset.account } },
    },
    {
      name: 'hardening-sign-in-code-verifies-number',
      summary: 'Any code of the account verifies a number',
      policy: { phones: { verifies: () => true } },
    },
    {
      name: 'hardening-number-code-signs-in',
      summary: 'The code of a new number completes a sign-in',
      policy: { codes: { isForSignIn: (code, signIn) => code.account === signIn.account } },
    },
  ],
  'H-CODE-06': [
    {
      name: 'hardening-codes-count-up',
      summary: 'Each code is the one before it and seven more',
      policy: {
        codes: {
          sentCode: (_idGenerator, { length }, issued) => String(100_000 + 7 * issued.length).padStart(length, '0'),
        },
      },
    },
  ],
  'H-CODE-07': [
    {
      name: 'hardening-ended-sign-in-goes-on',
      summary: 'The client is told when a sign-in ends, and the server lets it go on',
      decidesBy: (declared) => ({ ...declared, 'signin.pending_lifetime': 10 * declared['signin.pending_lifetime'] }),
    },
  ],
} as const satisfies FaultsOf<'H-CODE'>
