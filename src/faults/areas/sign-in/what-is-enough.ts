import type { FaultsOf } from '../../fault.ts'
import { checkThenAct } from '../../isolation-anomalies.ts'

/** Defects of what is enough to sign in, and where, by the rule that each breaks. */
export const sufficiencyFaults = {
  'SIGNIN-12': [
    {
      name: 'device-code-not-enough',
      summary: 'A code from a trusted device does not complete a sign-in without one from a number',
      policy: { signIn: { isSufficientChannel: (channel) => channel !== 'push' } },
    },
    {
      name: 'number-code-not-enough',
      summary: 'A code from a trusted number counts only where a trusted device is there as well',
      policy: {
        signIn: {
          isSufficientChannel: (channel, account) =>
            channel !== 'text' || account.devices.some((device) => device.trusted),
        },
      },
    },
  ],
  'SIGNIN-21': [
    {
      name: 'far-away-refused',
      summary: 'Sign-ins from another continent are refused',
      policy: { signIn: { placeBlocks: (place) => place.name !== 'Lisbon' } },
    },
    {
      name: 'far-away-code-refused',
      summary: 'A code is refused when it is entered on another continent, though the owner allowed the sign-in',
      policy: { signIn: { addressFits: (address) => address.startsWith('192.0.2.') } },
    },
  ],
  'SIGNIN-28': [
    {
      name: 'appended-code-of-any-waiting-sign-in',
      summary: 'An old client that appends a code takes over whatever sign-in of the account waits',
      policy: { legacy: { begunHere: () => true } },
    },
    {
      name: 'code-completes-every-waiting-sign-in',
      summary: 'The right code completes every sign-in of the account that waits',
      policy: { signIn: { completes: (_entered, waiting) => waiting } },
    },
    {
      name: 'code-of-any-sign-in',
      summary: 'A code that was made for one sign-in completes any other one of the account',
      policy: {
        codes: { isForSignIn: (code, signIn) => code.account === signIn.account && code.purpose === 'sign-in' },
      },
    },
    {
      name: 'code-check-then-act',
      summary: 'A code is looked up before it is marked as used, so two entries at the same time both find it',
      transactions: checkThenAct('enter-code'),
    },
  ],
  'SIGNIN-29': [
    {
      name: 'date-of-birth-for-code',
      summary: 'The date of birth on file stands in for the code',
      policy: {
        signIn: {
          acceptsEvidence: (kind, value, account) => kind === 'date-of-birth' && value === account.dateOfBirth,
        },
      },
    },
    {
      name: 'answers-for-code',
      summary: 'The right answers to the security questions stand in for the code',
      policy: {
        signIn: {
          acceptsEvidence: (kind, value, account) =>
            kind === 'security-answers' && account.questions.some(({ answer }) => answer === value),
        },
      },
    },
    {
      name: 'passcode-for-code',
      summary: 'The passcode of a trusted device is accepted where the code belongs',
      policy: {
        codes: { acceptsSubstitute: (entry, account) => account.devices.some(({ passcode }) => passcode === entry) },
      },
    },
  ],
} satisfies Partial<FaultsOf<'SIGNIN'>>
