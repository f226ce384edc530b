import { signInPolicy } from '../../../core/policy/sign-in.ts'
import type { Parameters } from '../../../protocol/parameters.ts'
import type { FaultsOf } from '../../fault.ts'

const right = signInPolicy.verifiesInBackground

/** As if the service declared that it verifies numbers in the background. */
const declared = (parameters: Parameters): Parameters => ({ ...parameters, 'signin.background_verification': true })

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
        signIn: {
          verifiesInBackground: (account, client, parameters) => right(account, client, declared(parameters)),
        },
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
          verifiesInBackground: (account, client, parameters) =>
            (client.version ?? '') >= '11.3' && right(account, { ...client, version: '11.3' }, parameters),
        },
      },
    },
    {
      name: 'background-on-any-kind',
      summary: 'Anything that claims to hold the number is taken for an iPhone',
      policy: {
        signIn: {
          verifiesInBackground: (account, client, parameters) =>
            right(account, { ...client, kind: 'phone' }, parameters),
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
          verifiesInBackground: (account, client, parameters) => {
            const phones = account.phones.map((phone) => ({ ...phone, verified: true }))
            return right({ ...account, phones }, client, parameters)
          },
        },
      },
    },
    {
      name: 'number-prefix-in-background',
      summary: 'The number of the line is compared only as far as the trusted one goes',
      policy: {
        signIn: {
          verifiesInBackground: (account, client, parameters) =>
            account.phones.some(
              ({ number }) =>
                client.line?.startsWith(number) && right(account, { ...client, line: number }, parameters),
            ),
        },
      },
    },
    {
      name: 'any-line-in-background',
      summary: 'That the phone holds any line at all is enough',
      policy: {
        signIn: {
          verifiesInBackground: (account, client, parameters) =>
            client.line !== undefined &&
            account.phones.some(({ number }) => right(account, { ...client, line: number }, parameters)),
        },
      },
    },
  ],
  'SIGNIN-26': [
    {
      name: 'background-before-its-time',
      summary: 'The number is verified in the background in an edition that knows no such thing',
      policy: {
        signIn: {
          verifiesInBackground: (account, client, parameters) => right(account, client, declared(parameters)),
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'SIGNIN'>>
