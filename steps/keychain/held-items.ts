import type { Item } from '../../src/protocol/areas/keychain.ts'
import { TargetError } from '../../src/targets/target-error.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { ClientState } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { isSame, itemOf } from './items.ts'

/** Whether the service says that the keychain is on there. */
export const isKeychainOn = async (world: AccountWorld, { session = '' }: ClientState): Promise<boolean> => {
  const answer = await world.requests.ask({ type: 'read-keychain', session })
  return answer.type === 'keychain' && answer.state === 'on'
}

/**
 * What the device holds now. With the keychain on it holds what the service says; with the keychain off it holds what the
 * service still tells it, or else does with what it had as the service says. What assay remembers of the device is no
 * evidence: throws a TargetError where the service says nothing.
 */
export const itemsHeldOn = async (world: AccountWorld, at: ClientState, on: string): Promise<readonly Item[]> => {
  const { session = '' } = at
  const demand = `The keychain should be readable on ${on}`
  if (await isKeychainOn(world, at)) {
    at.items = (await world.requests.require({ type: 'list-items', session }, demand)).items
    return at.items
  }
  const listed = await world.requests.ask({ type: 'list-items', session })
  at.items = listed.type === 'items' ? listed.items : await itemsLeftOn(world, at, on)
  return at.items
}

const itemsLeftOn = async (
  world: AccountWorld,
  { session = '', items = [], itemsBefore = items }: ClientState,
  on: string,
): Promise<readonly Item[]> => {
  if (itemsBefore.length === 0) return items
  const state = await world.requests.ask({ type: 'read-keychain', session })
  if (state.type === 'keychain' && state.data !== undefined) return state.data === 'kept' ? itemsBefore : []
  throw new TargetError('undisclosed', `read-keychain does not say in data whether the items stay on ${on}`)
}

/** An item that matches must be among those that the device holds. */
export const mustHoldItem = (
  held: readonly Item[],
  matches: (item: Item) => boolean,
  what: string,
  on: string,
): void => {
  if (held.some(matches)) return
  throw new BrokenRule(`${what} should be on ${on}`, 'to be there, as it was saved', contents(held))
}

export const mustNotHoldItem = (
  held: readonly Item[],
  unwanted: (item: Item) => boolean,
  what: string,
  on: string,
): void => {
  if (!held.some(unwanted)) return
  throw new BrokenRule(`${what} must not be on ${on}`, 'not to be there', contents(held))
}

const contents = (held: readonly Item[]): string =>
  held.length === 0 ? 'nothing is there' : `there: ${held.map(({ name }) => name).join(', ')}`

/** The keychain must be off there: in what the service says, and in the items that it returns. */
export const keychainMustBeOff = async (world: AccountWorld, at: ClientState, demand: string): Promise<void> => {
  const { session = '' } = at
  const answer = await world.requests.ask({ type: 'read-keychain', session })
  if (answer.type === 'keychain' && (answer.state === 'on' || answer.syncing)) {
    throw new BrokenRule(demand, 'not on', answer.state === 'on' ? 'on' : 'syncing')
  }
  const listed = await world.requests.ask({ type: 'list-items', session })
  if (listed.type === 'items' && listed.items.length > 0)
    throw new BrokenRule(demand, 'no items', contents(listed.items))
}

/** The keychain must be on there and sync, and keep an item that is saved there. */
export const keychainMustWork = async (
  world: AccountWorld,
  at: ClientState,
  demand: string,
  on: string,
): Promise<void> => {
  const { session = '' } = at
  const { state, syncing } = await world.requests.require({ type: 'read-keychain', session }, demand)
  if (state !== 'on' || !syncing) throw new BrokenRule(demand, 'on, and syncing', syncing ? state : 'not syncing')
  const item = itemOf({ word: 'web password', name: 'trial.example' })
  await world.requests.require({ type: 'save-item', session, item }, demand)
  mustHoldItem(await itemsHeldOn(world, at, on), (one) => isSame(one, item), 'What is saved there', on)
}
