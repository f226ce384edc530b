import { passwordPolicy } from '../../../core/policy/passwords.ts'
import type { FaultsOf } from '../../fault.ts'
import { wrongCodeFaults } from './wrong-codes.ts'

/** Defects of asking for the password and the code, by the rule that each breaks. */
export const passwordAndCodeFaults = {
  'SIGNIN-01': [
    {
      name: 'watch-without-code',
      summary: 'The path for watches was forgotten when codes came in, so the password alone signs a watch in',
      policy: { signIn: { needsCode: (account, client) => account.scheme !== 'none' && client.kind !== 'watch' } },
    },
  ],
  'SIGNIN-03': [
    {
      name: 'wrong-password-forgotten',
      summary: 'In a browser a wrong password is noted but not refused, and the code then completes the sign-in',
      policy: { signIn: { checksPasswordFirst: (client) => client.kind !== 'browser' } },
    },
    {
      name: 'password-attempts-off-by-one',
      summary: 'The limit of wrong passwords is compared with > instead of >=',
      policy: { passwords: { attempts: (parameters) => passwordPolicy.attempts(parameters) + 1 } },
    },
    {
      name: 'password-attempts-locked-one-early',
      summary: 'The entry locks one wrong password before the limit',
      policy: { passwords: { attempts: (parameters) => passwordPolicy.attempts(parameters) - 1 } },
    },
    {
      name: 'password-attempts-unlimited',
      summary: 'Wrong passwords are not counted',
      policy: { passwords: { attempts: () => 0 } },
    },
    {
      name: 'password-lock-in-the-wrong-unit',
      summary: 'The lock is set in milliseconds where seconds are meant',
      policy: { passwords: { lockTime: (parameters) => passwordPolicy.lockTime(parameters) / 1000 } },
    },
    {
      name: 'password-lock-outlasts-its-time',
      summary: 'The lock is set in minutes where seconds are meant',
      policy: { passwords: { lockTime: (parameters) => passwordPolicy.lockTime(parameters) * 60 } },
    },
  ],
  'SIGNIN-04': [
    {
      name: 'code-prefix-compared',
      summary: 'Only the first five digits are compared',
      policy: { codes: { matches: (entry, code) => entry.slice(0, 5) === code.slice(0, 5) } },
    },
    {
      name: 'code-suffix-compared',
      summary: 'The code is compared from its second digit on',
      policy: { codes: { matches: (entry, code) => entry.slice(1) === code.slice(1) } },
    },
    ...wrongCodeFaults,
  ],
  'SIGNIN-05': [
    {
      name: 'code-in-browser-leads-nowhere',
      summary: 'After the right code a browser is told to wait, and no session comes of it',
      policy: { signIn: { codeCompletes: (signIn) => signIn.client.kind !== 'browser' } },
    },
  ],
  'SIGNIN-30': [
    {
      name: 'request-before-password',
      summary: 'Trusted devices are asked about a sign-in whose password turns out to be wrong',
      policy: { signIn: { asksBeforePassword: () => true } },
    },
  ],
} satisfies Partial<FaultsOf<'SIGNIN'>>
