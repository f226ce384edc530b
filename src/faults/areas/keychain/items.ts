import { keychainPolicy as right } from '../../../core/policy/keychain.ts'
import type { Item } from '../../../protocol/areas/keychain.ts'
import type { FaultsOf } from '../../fault.ts'

const without = (item: Item, field: string): Item => {
  const { [field]: _, ...fields } = item.fields
  return { ...item, fields }
}

/** Defects of the keychain, by the rule that each breaks: what it keeps and hands out. */
export const itemFaults = {
  'KEYCHAIN-01': [
    {
      name: 'keychain-web-password-not-on-macs',
      summary: 'Web passwords come to phones and tablets, and to no Mac',
      policy: {
        keychain: {
          syncsTo: (item, device) =>
            right.syncsTo(item, device) && !(item.kind === 'web' && device.client.kind === 'mac'),
        },
      },
    },
    {
      name: 'keychain-holds-one-password',
      summary: 'An item takes the place of every other one of its kind, whatever its name',
      policy: { keychain: { replaces: (newer, older) => newer.kind === older.kind } },
    },
  ],
  'KEYCHAIN-02': [
    {
      name: 'keychain-card-number-masked',
      summary: 'Members are handed the last four digits of a card, not its number',
      policy: {
        keychain: {
          shownItem: (item) =>
            item.kind === 'card'
              ? { ...item, fields: { ...item.fields, number: (item.fields.number ?? '').slice(-4) } }
              : item,
        },
      },
    },
  ],
  'KEYCHAIN-03': [
    {
      name: 'keychain-card-without-expiry',
      summary: 'The expiry date of a card is dropped along with its security code',
      policy: {
        keychain: { storedItem: (item) => (item.kind === 'card' ? without(right.storedItem(item), 'expiry') : item) },
      },
    },
  ],
  'KEYCHAIN-04': [
    {
      name: 'keychain-keeps-the-code-of-a-card',
      summary: 'A card is kept with every field that was sent',
      policy: { keychain: { storedItem: (item) => item } },
    },
    {
      name: 'keychain-keeps-the-code-of-a-new-card',
      summary: 'The code of a card is dropped when the card is changed, and not when it is saved for the first time',
      policy: {
        keychain: { storedItem: (item) => (item.fields.number?.endsWith('2') ? right.storedItem(item) : item) },
      },
    },
  ],
  'KEYCHAIN-05': [
    {
      name: 'keychain-fills-the-code-of-a-card-in',
      summary: 'The code of a card is hidden from the list, but kept and filled in',
      policy: {
        keychain: { storedItem: (item) => item, shownItem: right.storedItem, fillableFields: (item) => item.fields },
      },
    },
  ],
  'KEYCHAIN-06': [
    {
      name: 'keychain-networks-stay-where-they-are',
      summary: 'Networks are kept on the kind of device that saved them: phones',
      policy: {
        keychain: {
          syncsTo: (item, device) =>
            item.kind === 'wifi' ? device.client.kind === 'phone' : right.syncsTo(item, device),
        },
      },
    },
  ],
  'KEYCHAIN-07': [
    {
      name: 'keychain-accounts-for-the-first-system',
      summary: 'Accounts come to Macs at 10.9 only: the version is compared for equality',
      policy: {
        keychain: {
          syncsTo: (item, device) =>
            right.syncsTo(item, device) && (item.kind !== 'account' || device.client.version === '10.9'),
        },
      },
    },
    {
      name: 'keychain-calendar-left-out',
      summary: 'The accounts of calendars are not among those that are synced',
      policy: {
        keychain: { syncsTo: (item, device) => item.fields.service !== 'calendar' && right.syncsTo(item, device) },
      },
    },
  ],
  'KEYCHAIN-08': [
    {
      name: 'keychain-internet-accounts-for-macs',
      summary: 'Internet accounts are treated like mail accounts, and come to Macs only',
      policy: {
        keychain: {
          syncsTo: (item, device) =>
            right.syncsTo(item, device) && (item.kind !== 'internet-account' || device.client.kind === 'mac'),
        },
      },
    },
  ],
  'KEYCHAIN-36': [
    {
      name: 'keychain-not-for-programs',
      summary: 'What programs save is taken, and handed to nobody',
      policy: { keychain: { syncsTo: (item, device) => item.kind !== 'program' && right.syncsTo(item, device) } },
    },
  ],
  'KEYCHAIN-37': [
    {
      name: 'keychain-programs-from-later-systems',
      summary: 'Passwords of programs come to Macs at 10.10 or later',
      policy: {
        keychain: {
          syncsTo: (item, device) =>
            right.syncsTo(item, device) && (item.kind !== 'program' || !device.client.version?.startsWith('10.9')),
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'KEYCHAIN'>>
