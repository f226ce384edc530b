import type { Keychain } from '../../../core/state.ts'
import type { FaultsOf } from '../../fault.ts'

const hasCode = (keychain: Keychain | undefined): boolean => keychain?.securityCode !== undefined

/** Defects of the keychain, by the rule that each breaks: the copy on the servers, and keychains without one. */
export const copyFaults = {
  'KEYCHAIN-27': [
    {
      name: 'keychain-security-code-demanded',
      summary: 'A keychain is not set up without a security code',
      policy: { keychain: { needsSecurityCode: () => true } },
    },
    {
      name: 'security-code-step-cannot-be-skipped',
      summary: 'A keychain is not set up without a security code',
      policy: { keychain: { needsSecurityCode: () => true } },
    },
  ],
  'KEYCHAIN-28': [
    {
      name: 'keychain-copy-of-every-keychain',
      summary: 'The servers keep every keychain, and hand it to the next device of the owner',
      policy: {
        keychain: {
          keepsCopy: () => true,
          joinsWithoutApproval: (trusted, members) => trusted || members.length === 0,
        },
      },
    },
  ],
  'KEYCHAIN-29': [
    {
      name: 'keychain-without-code-open-to-all',
      summary: 'Without a security code every device of the account is kept up to date',
      policy: { keychain: { mayRead: (device, { keychain }) => device.keychain || !hasCode(keychain) } },
    },
    {
      name: 'keychain-without-code-read-only',
      summary: 'Without a security code only the device that began it can change anything',
      policy: {
        keychain: {
          mayWrite: (device, { keychain, devices }) =>
            device.keychain && (hasCode(keychain) || devices.find((one) => one.keychain) === device),
        },
      },
    },
  ],
  'KEYCHAIN-31': [
    {
      name: 'keychain-copy-whatever-is-declared',
      summary: 'The servers keep a copy for two-factor accounts, though they declare none',
      policy: {
        keychain: {
          keepsCopy: (account, keychain) => hasCode(keychain) || account.scheme === 'two-factor',
        },
      },
    },
  ],
  'KEYCHAIN-38': [
    {
      name: 'keychain-copy-cannot-be-deleted',
      summary: 'The servers keep the copy whatever its owner chooses',
      policy: { keychain: { deletesCopy: () => false } },
    },
    {
      name: 'keychain-copy-hidden-not-deleted',
      summary: 'The deletion is confirmed, and the next device is handed what was deleted',
      policy: {
        keychain: {
          deletedWithCopy: () => false,
          joinsWithoutApproval: (trusted, members) => trusted || members.length === 0,
        },
      },
    },
  ],
  'KEYCHAIN-39': [
    {
      name: 'keychain-copy-deleted-with-approval',
      summary: 'Turning approval by code off is enough to delete the copy',
      policy: { keychain: { deletesCopy: ({ codeApproval }) => !codeApproval } },
    },
    {
      name: 'keychain-copy-deleted-with-the-last-device',
      summary: 'Turning the keychain off on every device is enough to delete the copy',
      policy: { keychain: { deletesCopy: (_keychain, members) => members.length === 0 } },
    },
    {
      name: 'keychain-copy-stays-after-both',
      summary: 'The copy stays until a job deletes it that never runs',
      policy: { keychain: { deletesCopy: () => false } },
    },
  ],
  'KEYCHAIN-40': [
    {
      name: 'keychain-deletion-reaches-the-devices',
      summary: 'Once the copy is deleted, devices that still ask are told that there is nothing',
      policy: { keychain: { itemsAfterLeaving: (_device, { keychain }) => (keychain ? undefined : []) } },
    },
  ],
  'KEYCHAIN-41': [
    {
      name: 'keychain-synced-after-deletion',
      summary: 'After the deletion devices that kept their data go on exchanging changes',
      policy: {
        keychain: {
          deletedWithCopy: () => false,
          mayRead: (device) => device.keychain || device.keychainData === 'keep',
          mayWrite: (device) => device.keychain || device.keychainData === 'keep',
        },
      },
    },
  ],
  'KEYCHAIN-42': [
    {
      name: 'keychain-synced-through-the-copy-only',
      summary: 'Changes travel through the copy on the servers, so that without one nothing is synced',
      policy: { keychain: { mayWrite: (device, { keychain }) => device.keychain && hasCode(keychain) } },
    },
  ],
} satisfies Partial<FaultsOf<'KEYCHAIN'>>
