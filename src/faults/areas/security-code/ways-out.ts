import { keychainPolicy } from '../../../core/policy/keychain.ts'
import { securityCodePolicy } from '../../../core/policy/security-code.ts'
import type { FaultsOf } from '../../fault.ts'

const right = securityCodePolicy

/** Defects of the security code, by the rule that each breaks: the ways out over another device and by a reset. */
export const waysOutFaults = {
  'KSC-16': [
    {
      name: 'new-security-code-locked-as-well',
      summary: 'No device may choose a new security code as long as the old one is locked',
      policy: {
        securityCode: {
          mayChange: (device, account) =>
            account.securityCodeAttempts.state === 'open' && right.mayChange(device, account),
        },
      },
    },
    {
      name: 'new-security-code-on-the-first-device-only',
      summary: 'Only the device where the keychain was set up may choose a new security code',
      policy: {
        securityCode: {
          mayChange: (device, account) => account.devices.find(({ keychain }) => keychain)?.id === device.id,
        },
      },
    },
    {
      name: 'new-security-code-under-the-old-lock',
      summary: 'The lock of the old security code holds for the new one',
      policy: { securityCode: { afterChange: (attempts) => attempts } },
    },
  ],
  'KSC-17': [
    {
      name: 'approval-not-asked-for-beside-a-security-code',
      summary: 'Where the keychain has a security code, no device is asked about another one',
      policy: {
        keychain: {
          approvers: (account, further) =>
            account.keychain?.securityCode === undefined ? keychainPolicy.approvers(account, further) : [],
        },
      },
    },
    {
      name: 'approval-asked-of-the-first-device-only',
      summary: 'Where the keychain has a security code, only the device that set it up is asked',
      policy: {
        keychain: {
          approvers: (account, further) => {
            const members = keychainPolicy.approvers(account, further)
            return account.keychain?.securityCode === undefined ? members : members.slice(0, 1)
          },
        },
      },
    },
  ],
  'KSC-18': [
    {
      name: 'approval-not-enough-beside-a-security-code',
      summary: 'Where the keychain has a security code, an approval admits nobody who did not give it',
      policy: {
        keychain: {
          admittedRequests: (request, waiting, approve, keychain) =>
            keychain.securityCode === undefined
              ? keychainPolicy.admittedRequests(request, waiting, approve, keychain)
              : [],
        },
      },
    },
    {
      name: 'approval-of-all-answers',
      summary: 'Where the keychain has a security code, any answer to a request lets the device in',
      policy: {
        keychain: {
          admittedRequests: (request, waiting, approve, keychain) =>
            keychainPolicy.admittedRequests(request, waiting, approve || keychain.securityCode !== undefined, keychain),
        },
      },
    },
  ],
  'KSC-19': [
    {
      name: 'items-of-a-joining-device-dropped',
      summary: 'What a joining device holds is replaced by what the keychain holds',
      policy: { keychain: { mergedItems: (own) => own } },
    },
    {
      name: 'items-of-a-joining-device-passwords-only',
      summary: 'Of what a joining device holds only the web passwords are taken over',
      policy: {
        keychain: {
          mergedItems: (own, brought) =>
            keychainPolicy.mergedItems(
              own,
              brought.filter(({ kind }) => kind === 'web'),
            ),
        },
      },
    },
    {
      name: 'items-of-a-joining-device-take-all-places',
      summary: 'What a joining device brings along replaces what the keychain held',
      policy: { keychain: { mergedItems: (own, brought) => (brought.length > 0 ? brought : own) } },
    },
  ],
  'KSC-20': [
    {
      name: 'reset-for-members-only',
      summary: 'Only a device that has the keychain on may reset it',
      policy: { securityCode: { mayReset: (device) => device.keychain } },
    },
    {
      name: 'reset-locked-as-well',
      summary: 'The lock of the security code holds for the reset too',
      policy: { securityCode: { mayReset: (_device, account) => account.securityCodeAttempts.state === 'open' } },
    },
  ],
  'KSC-21': [
    {
      name: 'lock-outlasts-a-reset',
      summary: 'The keychain is reset, and the lock stays',
      policy: { securityCode: { afterReset: (attempts) => attempts } },
    },
    {
      name: 'wrong-security-codes-outlast-a-reset',
      summary: 'The reset opens the lock and goes on counting where it was',
      policy: { securityCode: { afterReset: (attempts) => ({ ...attempts, state: 'open' }) } },
    },
    {
      name: 'reset-ends-the-counting',
      summary: 'After a reset wrong security codes are counted from far below nothing',
      policy: { securityCode: { afterReset: () => ({ wrong: -1000, sinceUnlock: -1000, state: 'open' }) } },
    },
  ],
} satisfies Partial<FaultsOf<'KSC'>>
