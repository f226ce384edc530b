import type { FaultsOf } from '../../fault.ts'
import { checkThenAct } from '../../isolation-anomalies.ts'

/** Defects of the limits on guesses, by the rule of hardening that each breaks. */
export const throttlingFaults = {
  'H-THROTTLE-01': [
    {
      name: 'hardening-codes-never-disabled',
      summary: 'Code entry is locked for a while again and again, so that a patient guesser goes on for ever',
      policy: { codes: { disableAfter: () => 0 } },
    },
    {
      name: 'hardening-codes-disabled-late',
      summary: 'Codes are refused for good only after one wrong code more than a hundred',
      policy: { codes: { disableAfter: () => 101 } },
    },
  ],
  'H-THROTTLE-02': [
    {
      name: 'hardening-password-never-disabled',
      summary: 'Password entry is locked for a while again and again, so that a patient guesser goes on for ever',
      policy: { passwords: { disableAfter: () => 0 } },
    },
  ],
  'H-THROTTLE-03': [
    {
      name: 'hardening-new-code-empties-count',
      summary: 'A new code in a sign-in begins with no wrong codes',
      policy: {
        codes: {
          newCodeResetsAttempts: () => true,
          counter: (_account, signIn) => signIn.codeThrottle,
        },
      },
    },
    {
      name: 'hardening-count-by-sign-in',
      summary: 'Wrong codes are counted for each sign-in, so that a new one begins with none',
      policy: { codes: { counter: (_account, signIn) => signIn.codeThrottle } },
    },
  ],
  'H-THROTTLE-04': [
    {
      name: 'hardening-reset-codes-not-counted',
      summary: 'Wrong codes for a forgotten password are counted nowhere',
      policy: { codes: { countsFailuresAt: (place) => place !== 'password-reset' } },
    },
    {
      name: 'hardening-number-codes-not-counted',
      summary: 'Wrong codes for a new number are counted nowhere',
      policy: { codes: { countsFailuresAt: (place) => place !== 'number' } },
    },
  ],
  'H-THROTTLE-05': [
    {
      name: 'hardening-lock-shuts-sessions',
      summary: 'As long as the entry of the password is locked, the sessions of the owner are shut as well',
      policy: { account: { lockShutsSessions: ({ passwordThrottle }, now) => passwordThrottle.lockedUntil > now } },
    },
  ],
  'H-THROTTLE-06': [
    {
      name: 'hardening-reset-behind-the-lock',
      summary: 'A new password does not open an entry that was locked before',
      policy: { passwords: { newPasswordEndsLock: () => false } },
    },
  ],
  'H-THROTTLE-07': [
    {
      name: 'hardening-success-keeps-count',
      summary: 'Wrong codes are summed up over all sign-ins, right ones in between or not',
      policy: { codes: { successEndsCount: () => false } },
    },
  ],
  'H-THROTTLE-08': [
    {
      name: 'hardening-programs-unlimited',
      summary: 'Wrong passwords of third-party programs are not limited',
      policy: { appPasswords: { attempts: () => 0 } },
    },
  ],
  'H-THROTTLE-09': [
    {
      name: 'hardening-count-by-network',
      summary: 'Wrong entries count from the network alone that the first of them came from',
      policy: { account: { countsFrom: (address) => !address.startsWith('198.51.100.') } },
    },
  ],
  'H-THROTTLE-10': [
    {
      name: 'hardening-codes-check-then-act',
      summary: 'The count is read before the write, so that codes at one moment count as one',
      transactions: checkThenAct('enter-code'),
    },
    {
      name: 'hardening-number-codes-check-then-act',
      summary: 'The same where the code of an added number is entered',
      transactions: checkThenAct('verify-phone'),
    },
    {
      name: 'hardening-reset-codes-check-then-act',
      summary: 'The same where the code of a forgotten password is entered',
      transactions: checkThenAct('finish-password-reset'),
    },
  ],
} as const satisfies FaultsOf<'H-THROTTLE'>
