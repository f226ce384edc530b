import type { Item } from '../../src/protocol/areas/keychain.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { PersonClient } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { isSame, itemOf } from './items.ts'

/** Whether the keychain is on there, by the service's own word. */
export const isKeychainOn = async (world: AccountWorld, { session = '' }: PersonClient): Promise<boolean> => {
  const answer = await world.requests.ask({ type: 'read-keychain', session })
  return answer.type === 'keychain' && answer.state === 'on'
}

/**
 * What the device holds now. With the keychain on it holds what the service says; with the keychain off it holds what
 * it had, unless the service still tells it something.
 */
export const itemsHeldOn = async (world: AccountWorld, at: PersonClient, on: string): Promise<readonly Item[]> => {
  const { session = '' } = at
  const demand = `The keychain should be readable on ${on}`
  if (await isKeychainOn(world, at)) {
    at.items = (await world.requests.require({ type: 'list-items', session }, demand)).items
    return at.items
  }
  const listed = await world.requests.ask({ type: 'list-items', session })
  if (listed.type === 'items') at.items = listed.items
  return at.items ?? []
}

/** The item that a Then looks for, among those that the device holds. */
export const demandItem = (held: readonly Item[], wanted: (item: Item) => boolean, what: string, on: string): void => {
  if (held.some(wanted)) return
  throw new BrokenRule(`${what} should be on ${on}`, 'to be there, as it was saved', contents(held))
}

export const demandNoItem = (
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

/** Demand that the keychain is not on there: by the service's own word, and in what it hands out. */
export const demandKeychainOff = async (world: AccountWorld, at: PersonClient, demand: string): Promise<void> => {
  const { session = '' } = at
  const answer = await world.requests.ask({ type: 'read-keychain', session })
  if (answer.type === 'keychain' && (answer.state === 'on' || answer.syncing)) {
    throw new BrokenRule(demand, 'not on', answer.state === 'on' ? 'on' : 'syncing')
  }
  const listed = await world.requests.ask({ type: 'list-items', session })
  if (listed.type === 'items' && listed.items.length > 0)
    throw new BrokenRule(demand, 'no items', contents(listed.items))
}

/** Demand that the keychain is on there and syncing, and that it keeps what is saved there. */
export const demandKeychainWorking = async (
  world: AccountWorld,
  at: PersonClient,
  demand: string,
  on: string,
): Promise<void> => {
  const { session = '' } = at
  const { state, syncing } = await world.requests.require({ type: 'read-keychain', session }, demand)
  if (state !== 'on' || !syncing) throw new BrokenRule(demand, 'on, and syncing', syncing ? state : 'not syncing')
  const item = itemOf({ word: 'web password', name: 'trial.example' })
  await world.requests.require({ type: 'save-item', session, item }, demand)
  demandItem(await itemsHeldOn(world, at, on), (one) => isSame(one, item), 'What is saved there', on)
}
