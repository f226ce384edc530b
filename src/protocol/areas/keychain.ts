import type { SessionToken } from '../client.ts'

export const itemKinds = ['web', 'card', 'wifi', 'account', 'internet-account', 'program'] as const
export type ItemKind = (typeof itemKinds)[number]
/**
 * The fields that an item is saved with: `user` and `password` of a web site, an account or a program, `service` of an
 * account, `number`, `expiry`, `holder` and `securityCode` of a card, `password` of a Wi-Fi network.
 */
export const itemFields = ['user', 'password', 'service', 'number', 'expiry', 'holder', 'securityCode'] as const
/** One entry of a keychain. What is saved under the kind and name of another one takes its place. */
export type Item = {
  readonly kind: ItemKind
  readonly name: string
  readonly fields: Readonly<Record<string, string>>
}
/** How a security code may be made. */
export const securityCodeForms = ['digits', 'complex', 'random'] as const

/** How a security code is made: chosen by the owner in one of two forms, or made by the service. */
export type NewSecurityCode =
  | { readonly form: 'digits' | 'complex'; readonly value: string }
  | { readonly form: 'random' }

export type KeychainProtocol = {
  'turn-keychain-on': {
    command: {
      readonly session: SessionToken
      readonly password: string
      /** A Mac asks for it too. */
      readonly identifier?: string
      /** What the device brings along when it starts or joins. */
      readonly items?: readonly Item[]
      /** Only where it sets the keychain up for the first time. */
      readonly securityCode?: NewSecurityCode
      /** The phone number for later codes, which a security code demands. */
      readonly number?: string
    }
    answer: KeychainState
  }
  'read-keychain': { command: { readonly session: SessionToken }; answer: KeychainState }
  /** `data` is what becomes of the items on this device. */
  'turn-keychain-off': {
    command: { readonly session: SessionToken; readonly data: 'keep' | 'delete' }
    answer: KeychainState
  }
  'answer-keychain-request': {
    command: { readonly session: SessionToken; readonly request: string; readonly approve: boolean }
    answer: KeychainRequestAnswered
  }
  'save-item': { command: { readonly session: SessionToken; readonly item: Item }; answer: ItemSaved }
  /** What the device must hold now. After a refusal it does as `data` of its state says. */
  'list-items': { command: { readonly session: SessionToken }; answer: Items }
  /** What a browser may fill in by itself. */
  'read-fill-data': { command: { readonly session: SessionToken; readonly name: string }; answer: FillData }
  'delete-server-copy': { command: { readonly session: SessionToken }; answer: KeychainState }
}

export type KeychainState = {
  readonly type: 'keychain'
  readonly state: 'off' | 'waiting-for-approval' | 'on'
  readonly syncing: boolean
  readonly hasSecurityCode: boolean
  /** What the device does with the items that it had, where the keychain is off there. Absent where the service does not say. */
  readonly data?: 'kept' | 'deleted'
  /** Only in the answer that made a random code. */
  readonly securityCode?: string
}
export type KeychainRequestAnswered = { readonly type: 'keychain-request-answered' }
export type ItemSaved = { readonly type: 'item-saved' }
export type Items = { readonly type: 'items'; readonly items: readonly Item[] }
export type FillData = { readonly type: 'fill-data'; readonly fields: Readonly<Record<string, string>> }
