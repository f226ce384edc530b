import { legacyPolicy } from '../../core/policy/legacy.ts'
import type { FaultsOf } from '../fault.ts'

const right = legacyPolicy

/** Defects of how clients with old software are treated, by the rule that each breaks. */
export const legacyClientFaults = {
  'LEGACY-01': [
    {
      name: 'legacy-never-asked-to-append',
      summary: 'An old client is asked for the code as if it had a place for it, whatever is declared',
      policy: { legacy: { asksToAppend: () => false } },
    },
    {
      name: 'legacy-always-asked-to-append',
      summary: 'An old client is asked to append the code, whatever is declared',
      policy: { legacy: { asksToAppend: () => true } },
    },
  ],
  'LEGACY-02': [
    {
      name: 'legacy-pushed-code-not-appended',
      summary: 'A code that a trusted device shows is refused when it is appended',
      policy: { signIn: { approvalsNeeded: () => 2 } },
    },
  ],
  'LEGACY-03': [
    {
      name: 'legacy-bare-password-opens',
      summary: 'The path of old clients forgets the code, so the bare password signs in',
      policy: { legacy: { acceptsPasswordAlone: () => true } },
    },
  ],
  'LEGACY-04': [
    {
      name: 'legacy-wrong-codes-do-not-count',
      summary: 'Wrong codes count where they are entered, and not where they are appended to the password',
      policy: { codes: { countsFailuresAt: (place) => place !== 'appended' } },
    },
    {
      name: 'legacy-code-not-checked',
      summary: 'Whatever follows the password counts as its code',
      policy: { legacy: { checksCode: () => false } },
    },
    {
      name: 'legacy-malformed-code-passes',
      summary: 'Only an entry with the form of a code is looked at; any other passes',
      policy: { legacy: { checksCode: (code) => /^\d+$/.test(code) } },
    },
  ],
  'LEGACY-05': [
    {
      name: 'legacy-either-order',
      summary: 'The code is looked for at either end of the field',
      policy: {
        legacy: {
          split: (field, digits) =>
            /^\d+[A-Z]/.test(field)
              ? { password: field.slice(digits), code: field.slice(0, digits) }
              : right.split(field, digits),
        },
      },
    },
  ],
  'LEGACY-06': [
    {
      name: 'legacy-space-expected',
      summary: 'A space is expected between password and code',
      policy: {
        legacy: {
          split: (field, digits) => ({ password: field.slice(0, -digits - 1), code: field.slice(-digits) }),
        },
      },
    },
  ],
  'LEGACY-07': [
    {
      name: 'legacy-generated-code-unknown',
      summary: 'Codes from the settings of a trusted device are not looked at',
      policy: { codes: { isForSignIn: (code, signIn) => code.signIn === signIn.id && code.purpose === 'sign-in' } },
    },
  ],
  'LEGACY-08': [
    {
      name: 'legacy-texted-code-unknown',
      summary: 'Codes sent to a phone number are not looked at',
      policy: { signIn: { isSufficientChannel: (channel) => channel !== 'text' } },
    },
  ],
  'LEGACY-09': [
    {
      name: 'legacy-only-second-generation',
      summary: 'The generations are compared with < instead of <=, so the third counts as new',
      policy: {
        legacy: {
          isOld: (client, parameters) =>
            right.isOld(client, parameters) && !(client.kind === 'tv' && client.version === '3'),
        },
      },
    },
  ],
  'LEGACY-10': [
    {
      name: 'legacy-digits-taken-for-code',
      summary: 'A password that ends in digits is taken for password and code',
      policy: { legacy: { acceptsPasswordAlone: (_client, password) => /\d{6}$/.test(password) } },
    },
  ],
} satisfies FaultsOf<'LEGACY'>
