import type { FaultsOf } from '../../fault.ts'

/** Defects of the keychain, by the rule that each breaks: turning it off on a device. */
export const turningOffFaults = {
  'KEYCHAIN-32': [
    {
      name: 'keychain-data-always-kept',
      summary: 'The choice to delete is refused',
      policy: { keychain: { mayChooseData: (data) => data === 'keep' } },
    },
    {
      name: 'keychain-data-always-deleted',
      summary: 'The choice to keep is refused',
      policy: { keychain: { mayChooseData: (data) => data === 'delete' } },
    },
  ],
  'KEYCHAIN-33': [
    {
      name: 'keychain-off-empties-the-device',
      summary: 'A device where the keychain is off is told that it holds nothing',
      policy: { keychain: { itemsAfterLeaving: () => [] } },
    },
    {
      name: 'keychain-kept-data-deleted',
      summary: 'A device that keeps its data is told to delete them',
      policy: { keychain: { dataAfterLeaving: () => 'deleted' } },
    },
  ],
  'KEYCHAIN-34': [
    {
      name: 'keychain-off-still-synced',
      summary: 'A device that kept its data goes on being told what changes elsewhere',
      policy: {
        keychain: {
          itemsAfterLeaving: (device, { keychain }) => (device.keychainData === 'keep' ? keychain?.items : undefined),
        },
      },
    },
  ],
  'KEYCHAIN-35': [
    {
      name: 'keychain-deleted-data-kept',
      summary: 'A device whose owner chose to delete is told to keep its data',
      policy: { keychain: { dataAfterLeaving: () => 'kept' } },
    },
    {
      name: 'keychain-deleted-everywhere',
      summary: 'Deleting the data of one device deletes them for all',
      policy: { keychain: { afterLeaving: (items, data) => (data === 'delete' ? [] : items) } },
    },
    {
      name: 'keychain-deleted-and-sent-again',
      summary: 'What was deleted on a device comes back to it with the next sync',
      policy: {
        keychain: {
          itemsAfterLeaving: (device, { keychain }) => (device.keychainData === 'delete' ? keychain?.items : undefined),
        },
      },
    },
    {
      name: 'keychain-cards-left-on-the-device',
      summary: 'Passwords are cleared from the device, and cards are sent to it again',
      policy: {
        keychain: {
          itemsAfterLeaving: (device, { keychain }) =>
            device.keychainData === 'delete' ? keychain?.items.filter(({ kind }) => kind === 'card') : undefined,
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'KEYCHAIN'>>
