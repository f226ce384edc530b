import { securityCodePolicy } from '../../../core/policy/security-code.ts'
import type { Account, Keychain } from '../../../core/state.ts'
import type { FaultsOf } from '../../fault.ts'

const trustedNumbers = ({ phones }: Account): readonly string[] => phones.map(({ number }) => number)
/** The first of them, or the number of the keychain where there is none. */
const firstNumber = ({ number = '' }: Keychain, account: Account): readonly string[] => [
  trustedNumbers(account)[0] ?? number,
]

/** Defects of the keychain, by the rule that each breaks: joining by security code and text message. */
export const joiningFaults = {
  'KEYCHAIN-21': [
    {
      name: 'keychain-text-code-never-fits',
      summary: 'The code from the message is looked for among the codes for signing in',
      policy: { securityCode: { completes: (code) => code.purpose === 'sign-in' } },
    },
  ],
  'KEYCHAIN-22': [
    {
      name: 'keychain-wrong-text-codes-do-not-count',
      summary: 'The code from the message may be guessed without limit',
      policy: { codes: { countsFailuresAt: (place) => place !== 'keychain' } },
    },
    {
      name: 'keychain-joined-by-security-code-alone',
      summary: 'The right security code admits a device at once',
      policy: { securityCode: { needsMessage: () => false } },
    },
  ],
  'KEYCHAIN-23': [
    {
      name: 'keychain-text-after-any-security-code',
      summary: 'The message is sent before the security code was compared, and its code is enough',
      policy: { securityCode: { continuesToMessage: () => true } },
    },
    {
      name: 'keychain-old-security-code-still-joins',
      summary: 'A device that gave the old security code goes on joining after a new one was made',
      policy: { securityCode: { changeEndsJoining: () => false } },
    },
    {
      name: 'keychain-text-code-for-any-device',
      summary: 'The code from the message admits any device of the account',
      policy: { securityCode: { enteredSecurityCode: () => true, completes: (code) => code.purpose === 'keychain' } },
    },
  ],
  'KEYCHAIN-24': [
    {
      name: 'keychain-text-to-a-trusted-number',
      summary: 'The message goes to a trusted number of the account',
      policy: { securityCode: { recipients: firstNumber } },
    },
    {
      name: 'keychain-text-to-all-numbers',
      summary: 'The message goes to the number of the keychain and to those of the account',
      policy: {
        securityCode: {
          recipients: (keychain, account) => [
            ...securityCodePolicy.recipients(keychain, account),
            ...trustedNumbers(account),
          ],
        },
      },
    },
    {
      name: 'keychain-number-replaced-by-a-trusted-one',
      summary: 'A new security code that comes without a number takes the first trusted number of the account',
      policy: {
        securityCode: {
          numberOfNew: (given, keychain, account) => given ?? trustedNumbers(account)[0] ?? keychain.number,
        },
      },
    },
  ],
  'KEYCHAIN-25': [
    {
      name: 'keychain-code-by-call-undeclared',
      summary: 'Whoever asks for a call gets one, though none is declared',
      policy: { securityCode: { sendsBy: () => true } },
    },
    {
      name: 'keychain-code-by-call',
      summary: 'The code is spoken in a call, and never written',
      policy: { securityCode: { sendsBy: (method) => method === 'call' } },
    },
  ],
  'KEYCHAIN-26': [
    {
      name: 'keychain-joined-by-code-and-empty',
      summary: 'A device that joined by code waits for what others save from then on',
      policy: { securityCode: { handedOver: () => [] } },
    },
    {
      name: 'keychain-copy-goes-with-the-last-device',
      summary: 'What was kept for the security code goes when the last device leaves',
      policy: { keychain: { keepsCopy: () => false } },
    },
  ],
  'KEYCHAIN-30': [
    {
      name: 'keychain-no-code-is-any-code',
      summary: 'Where there is no security code, any entry leads on to a message to a trusted number',
      policy: {
        securityCode: {
          opens: ({ codeApproval }) => codeApproval,
          matches: (entry, kept, hasher) => kept === '' || securityCodePolicy.matches(entry, kept, hasher),
          recipients: ({ number }, account) => (number === undefined ? trustedNumbers(account) : [number]),
        },
      },
    },
    {
      name: 'keychain-no-code-is-an-empty-code',
      summary: 'Where there is no security code, an empty entry is taken for it',
      policy: {
        securityCode: {
          opens: ({ codeApproval }) => codeApproval,
          matches: (entry, kept, hasher) =>
            kept === '' ? entry === '' : securityCodePolicy.matches(entry, kept, hasher),
        },
      },
    },
  ],
  'KEYCHAIN-45': [
    {
      name: 'keychain-security-code-without-number',
      summary: 'The field for the number may stay empty',
      policy: { keychain: { needsNumber: () => false } },
    },
    {
      name: 'keychain-number-not-used',
      summary: 'The number is asked for, and later codes go to a trusted number',
      policy: { securityCode: { recipients: firstNumber } },
    },
  ],
} satisfies Partial<FaultsOf<'KEYCHAIN'>>
