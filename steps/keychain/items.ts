import type { Item, ItemKind } from '../../src/protocol/areas/keychain.ts'

/** How the features call the items of a keychain. */
const itemWords = {
  'web password': 'web',
  'payment card': 'card',
  'Wi-Fi network': 'wifi',
  'mail account': 'account',
  'contacts account': 'account',
  'calendar account': 'account',
  'messages account': 'account',
  'internet account': 'internet-account',
  'program password': 'program',
} as const satisfies Record<string, ItemKind>
type ItemWord = keyof typeof itemWords

/** An item that a scenario speaks of: what it is, and its name. */
export type NamedItem = { readonly word: ItemWord; readonly name: string }

export const itemPattern = new RegExp(`(?:${Object.keys(itemWords).join('|')}) "[^"]+"`)
export const readItem = (text: string): NamedItem => {
  const word = Object.keys(itemWords).find((one): one is ItemWord => text.startsWith(one)) ?? 'web password'
  return { word, name: text.slice(word.length + 2, -1) }
}

/** What the item consists of at first, or after so many changes. */
export const itemOf = ({ word, name }: NamedItem, changes = 0): Item => {
  const secret = `${name} secret ${changes + 1}`
  const kind = itemWords[word]
  switch (kind) {
    case 'card':
      return {
        kind,
        name,
        fields: {
          number: `4${name.charCodeAt(0)}000000000000${changes + 1}`,
          expiry: `1${changes}/2021`,
          holder: 'Ada',
        },
      }
    case 'wifi':
      return { kind, name, fields: { password: secret } }
    case 'account':
      return { kind, name, fields: { service: word.replace(' account', ''), user: 'ada', password: secret } }
    default:
      return { kind, name, fields: { user: 'ada', password: secret } }
  }
}

/** The code on the back of every card in the features. */
const cardCode = '7319'
export const withSecurityCode = (card: Item): Item => ({ ...card, fields: { ...card.fields, securityCode: cardCode } })

const cardFields = { number: 'number', 'expiry date': 'expiry' } as const
export type CardField = keyof typeof cardFields
export const cardFieldPattern = new RegExp(Object.keys(cardFields).join('|'))
/** That field of the card, as it was saved. */
export const fieldOf = (card: Item, field: CardField): string => card.fields[cardFields[field]] ?? ''

/** Whether the fields hold that value, whatever they call it. */
export const holdValue = (fields: Item['fields'], value: string): boolean => Object.values(fields).includes(value)
/** Whether they hold the security code of a card, alone or within another text. */
export const holdCardCode = (fields: Item['fields']): boolean =>
  Object.values(fields).some((value) => value.includes(cardCode))

/** Whether the items are equal: every field as it was saved. */
export const isSame = (found: Item, expected: Item): boolean =>
  found.kind === expected.kind &&
  found.name === expected.name &&
  Object.entries(expected.fields).every(([field, value]) => found.fields[field] === value)
