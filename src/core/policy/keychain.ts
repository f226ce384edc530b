import type { Item } from '../../protocol/areas/keychain.ts'
import type { Client } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Account, Device, Keychain, KeychainRequest } from '../state.ts'
import { atLeast } from '../versions.ts'
import { declaredEnd } from './declared-end.ts'

/** What a payment card may consist of; its security code is not among it. */
const cardFields = ['number', 'expiry', 'holder']

/** The keychain: who takes part, what is kept, who gets it. */
export const keychainPolicy = {
  /** KEYCHAIN-10, KEYCHAIN-11 */
  canTakePart: (client: Client): boolean =>
    (['phone', 'tablet', 'pod'].includes(client.kind) && atLeast(client.version, '7.0.3')) ||
    (client.kind === 'mac' && atLeast(client.version, '10.9')),
  /** KEYCHAIN-19: whether what was entered turns it on there. */
  acceptsCredentials: (client: Client, passwordRight: boolean, identifierRight: boolean): boolean =>
    passwordRight && (client.kind !== 'mac' || identifierRight),
  /** KEYCHAIN-18: whether a sign-in turns it on by itself. */
  turnsOnAtSignIn: (_account: Account, _codeEntered: boolean): boolean => false,
  /** KEYCHAIN-18: whether a device that the service signs out is a member no more. */
  endsWhenSignedOut: (): boolean => true,

  /** KEYCHAIN-04: what is kept of an item, saved or brought along. */
  storedItem: (item: Item): Item => (item.kind === 'card' ? { ...item, fields: only(item.fields, cardFields) } : item),
  /** KEYCHAIN-02, KEYCHAIN-03, KEYCHAIN-04: the items that a member gets. */
  shownItem: (item: Item): Item => item,
  /** KEYCHAIN-05: what may be filled in. */
  fillableFields: (item: Item): Item['fields'] => (item.kind === 'card' ? only(item.fields, cardFields) : item.fields),
  /** KEYCHAIN-01, KEYCHAIN-06 to 08, KEYCHAIN-36, KEYCHAIN-37: whether an item comes to a member; accounts are for Macs. */
  syncsTo: (item: Item, device: Device): boolean => item.kind !== 'account' || device.client.kind === 'mac',
  /** Whether one item takes the place of another one. */
  replaces: (newer: Item, older: Item): boolean => newer.kind === older.kind && newer.name === older.name,
  /** KSC-19: what a keychain holds once somebody joined who brought items along. */
  mergedItems: (own: readonly Item[], brought: readonly Item[]): readonly Item[] => [
    ...own,
    ...brought.filter((item) => !own.some((one) => keychainPolicy.replaces(item, one))),
  ],
  /** KEYCHAIN-09, KEYCHAIN-14, KEYCHAIN-29, KEYCHAIN-43: who gets items. */
  mayRead: (device: Device, _account: Account): boolean => device.keychain,
  /** KEYCHAIN-43: the items that it gets, of this keychain alone. */
  readableItems: (keychain: Keychain, _allAccounts: readonly Account[]): readonly Item[] => keychain.items,
  /** KEYCHAIN-41, KEYCHAIN-42, KEYCHAIN-43: whose changes are taken. */
  mayWrite: (device: Device, _account: Account): boolean => device.keychain,

  /** KEYCHAIN-16: whether a further trusted device joins without an approval. */
  joinsWithoutApproval: (trusted: boolean, _members: readonly Device[], _keychain: Keychain): boolean => trusted,
  /** KEYCHAIN-12, KEYCHAIN-13, KSC-17: the members that get the request of a further device. */
  approvers: (account: Account, _further: Device): readonly Device[] =>
    account.devices.filter((device) => device.keychain && device.signedIn),
  /** KEYCHAIN-13: who may answer. */
  mayAnswer: (device: Device): boolean => device.keychain,
  /** KEYCHAIN-12: how long a request waits. */
  requestPending: (request: KeychainRequest, now: number, parameters: Parameters): boolean =>
    now < declaredEnd(request.startedAt, parameters['keychain.approval_lifetime']),
  /** KEYCHAIN-14, KEYCHAIN-15, KEYCHAIN-44, KSC-18: those of the waiting that the answer to a request admits. */
  admittedRequests: (
    request: KeychainRequest,
    _waiting: readonly KeychainRequest[],
    approve: boolean,
    _keychain: Keychain,
  ): readonly KeychainRequest[] => (approve ? [request] : []),

  /** KEYCHAIN-45: whether a security code needs a number. */
  needsNumber: (): boolean => true,
  /** KEYCHAIN-27: whether set-up goes on without a security code. */
  needsSecurityCode: (): boolean => false,
  /** KEYCHAIN-26, KEYCHAIN-28, KEYCHAIN-31, KEYCHAIN-42: whether the servers hold a copy that outlasts the members. */
  keepsCopy: (account: Account, keychain: Keychain, parameters: Parameters): boolean =>
    keychain.securityCode !== undefined || (account.scheme === 'two-factor' && parameters['keychain.two_factor_copy']),
  /** KEYCHAIN-41: whether a keychain without members goes with that copy. */
  deletedWithCopy: (): boolean => true,
  /** KEYCHAIN-38, KEYCHAIN-39: whether the owner's choices delete that copy. */
  deletesCopy: (keychain: Keychain, members: readonly Device[]): boolean =>
    !keychain.codeApproval && members.length === 0,
  /** KEYCHAIN-32: what may be chosen for the items of a device. */
  mayChooseData: (_data: 'keep' | 'delete'): boolean => true,
  /** KEYCHAIN-32, KEYCHAIN-33, KEYCHAIN-35, KEYCHAIN-40: what a device is told to do with the items that it had. */
  dataAfterLeaving: ({ keychainData }: Device): 'kept' | 'deleted' => (keychainData === 'delete' ? 'deleted' : 'kept'),
  /** KEYCHAIN-35: what the others hold after a device left. */
  afterLeaving: (items: readonly Item[], _data: 'keep' | 'delete'): readonly Item[] => items,
  /** KEYCHAIN-33, KEYCHAIN-34, KEYCHAIN-40: what a device is asked to hold after it left: nothing is asked. */
  itemsAfterLeaving: (_device: Device, _account: Account): readonly Item[] | undefined => undefined,
}

const only = (fields: Item['fields'], names: readonly string[]): Item['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))
