import { signInPolicy } from '../../../core/policy/sign-in.ts'
import type { Account } from '../../../core/state.ts'
import type { Client } from '../../../protocol/client.ts'
import type { FaultsOf } from '../../fault.ts'

/** A phone that says it holds a number, of whatever version. */
const saysItHolds = (account: Account, { line }: Client): boolean =>
  account.phones.some((phone) => phone.verified && phone.number === line)

/** Defects of the number that is verified in the background, by the rule that each breaks. */
export const backgroundFaults = {
  'SIGNIN-22': [
    {
      name: 'background-never',
      summary: 'The number is never verified in the background, though the service declares that it is',
      policy: { signIn: { verifiesInBackground: () => false } },
    },
    {
      name: 'background-undeclared',
      summary: 'The number is verified in the background, though the service declares that it is not',
      policy: {
        signIn: { verifiesInBackground: (account, client) => client.kind === 'phone' && saysItHolds(account, client) },
      },
    },
  ],
  'SIGNIN-23': [
    {
      name: 'background-turns-two-factor-off',
      summary: 'A number verified in the background takes the place of two-factor for good',
      policy: { signIn: { schemeAfterBackground: () => 'none' } },
    },
  ],
  'SIGNIN-24': [
    {
      name: 'versions-compared-as-text',
      summary: 'Versions are compared as text, so 9.3.5 counts as later than 11.3',
      policy: {
        signIn: {
          verifiesInBackground: (account, client) =>
            client.kind === 'phone' && (client.version ?? '') >= '11.3' && saysItHolds(account, client),
        },
      },
    },
    {
      name: 'background-on-any-kind',
      summary: 'Anything that claims to hold the number is taken for an iPhone',
      policy: {
        signIn: {
          verifiesInBackground: (account, client, parameters) =>
            signInPolicy.verifiesInBackground(account, { ...client, kind: 'phone' }, parameters),
        },
      },
    },
  ],
  'SIGNIN-25': [
    {
      name: 'unverified-number-in-background',
      summary: 'A number on file is enough, verified or not',
      policy: {
        signIn: {
          verifiesInBackground: (account, { kind, line }) =>
            kind === 'phone' && account.phones.some((phone) => phone.number === line),
        },
      },
    },
    {
      name: 'number-prefix-in-background',
      summary: 'The number of the line is compared only as far as the trusted one goes',
      policy: {
        signIn: {
          verifiesInBackground: (account, { kind, line = '' }) =>
            kind === 'phone' && account.phones.some((phone) => phone.verified && line.startsWith(phone.number)),
        },
      },
    },
    {
      name: 'any-line-in-background',
      summary: 'That the phone holds any line at all is enough',
      policy: {
        signIn: { verifiesInBackground: (_account, { kind, line }) => kind === 'phone' && line !== undefined },
      },
    },
  ],
  'SIGNIN-26': [
    {
      name: 'background-before-its-time',
      summary: 'The number is verified in the background in an edition that knows no such thing',
      policy: {
        signIn: { verifiesInBackground: (account, client) => client.kind === 'phone' && saysItHolds(account, client) },
      },
    },
  ],
} satisfies Partial<FaultsOf<'SIGNIN'>>
