import { securityCodePolicy } from '../../../core/policy/security-code.ts'
import type { FaultsOf } from '../../fault.ts'

const right = securityCodePolicy

/** Kept as it is, where a digest would do. */
const inPlain = {
  kept: (value: string) => value,
  matches: (entry: string, kept: string) => entry === kept,
}

/** Defects of the security code, by the rule that each breaks: its secrecy. */
export const secrecyFaults = {
  'KSC-25': [
    {
      name: 'sign-in-by-security-code',
      summary: 'The security code is taken in the place of a verification code',
      policy: {
        codes: {
          acceptsSubstitute: (entry, account, hasher) =>
            account.keychain?.securityCode !== undefined && right.matches(entry, account.keychain.securityCode, hasher),
        },
      },
    },
    {
      name: 'keychain-by-verification-code',
      summary: 'Any code that is out for the account is taken in the place of the security code',
      policy: {
        securityCode: {
          acceptsInstead: (entry, account, codes) =>
            codes.some((one) => one.account === account.id && one.code === entry && !one.spent),
        },
      },
    },
    {
      name: 'keychain-message-answered-with-the-security-code',
      summary: 'The security code is taken once more where the code from the message is asked for',
      policy: {
        securityCode: {
          completesInstead: (entry, keychain, hasher) =>
            keychain.securityCode !== undefined && right.matches(entry, keychain.securityCode, hasher),
        },
      },
    },
  ],
  'KSC-26': [
    {
      name: 'security-code-shown-to-devices',
      summary: 'The security code is kept in plain and shown wherever the keychain is read',
      policy: { securityCode: { ...inPlain, revealed: (kept) => kept } },
    },
    {
      name: 'security-code-shown-to-support',
      summary: 'The security code is kept in plain and read out by support',
      policy: { securityCode: { ...inPlain, shownToStaff: (keychain) => keychain.securityCode } },
    },
    {
      name: 'random-security-code-shown-again',
      summary: 'A security code that the service made is kept in plain and shown again',
      policy: {
        securityCode: {
          ...inPlain,
          revealed: (kept) => (/^(?:[A-Z0-9]{4}-?){6}$/.test(kept) ? kept : undefined),
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'KSC'>>
