import { codePolicy } from '../../../core/policy/codes.ts'
import type { FaultsOf } from '../../fault.ts'

/** Defects that readers of the documents reported, by the rule that each breaks. */
export const reportFaults = {
  'SIGNIN-31': [
    {
      name: 'generated-code-not-for-watches',
      summary: 'A watch takes only the code that was pushed for it',
      policy: {
        codes: {
          isForSignIn: (code, signIn, parameters) =>
            codePolicy.isForSignIn(code, signIn, parameters) &&
            (code.channel !== 'on-demand' || signIn.client.kind !== 'watch'),
        },
      },
    },
  ],
  'SIGNIN-32': [
    {
      name: 'tv-box-known-for-ever',
      summary: 'A TV box that was signed in once is never asked for a code',
      policy: { signIn: { remembersOldClient: (device) => device?.client.kind === 'tv' } },
    },
  ],
  'SIGNIN-33': [
    {
      name: 'code-only-at-home',
      summary: 'A code works only at an address from the place where the account lives',
      policy: {
        signIn: {
          addressFits: (address, signIn) => signIn.client.kind !== 'browser' || address.startsWith('192.0.2.'),
        },
      },
    },
  ],
  'SIGNIN-34': [
    {
      name: 'no-number-without-trusted-device',
      summary: 'Numbers are offered only where a trusted device is there as well',
      policy: {
        codes: {
          phoneTargets: (account) =>
            account.devices.some((device) => device.trusted) ? codePolicy.phoneTargets(account) : [],
        },
      },
    },
  ],
  'SIGNIN-35': [
    {
      name: 'requests-to-signed-out-device',
      summary: 'Requests go to every device that was ever trusted, whatever the list says of it now',
      policy: { codes: { pushRecipients: (account) => account.devices.filter((one) => one.trustedAt !== undefined) } },
    },
  ],
} satisfies Partial<FaultsOf<'SIGNIN'>>
