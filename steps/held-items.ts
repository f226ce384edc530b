import type { Item } from '../src/protocol/areas/keychain.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { isSame, itemOf } from './items.ts'
import type { OwnClient } from './person.ts'
import type { AccountWorld } from './world.ts'

/** Whether the keychain is on there, by the service's own word. */
export const isMember = async (world: AccountWorld, { session = '' }: OwnClient): Promise<boolean> => {
  const answer = await world.ask({ type: 'read-keychain', session })
  return answer.type === 'keychain' && answer.state === 'on'
}

/**
 * What the device holds now. With the keychain on it holds what the service says; with the keychain off it holds what
 * it had, unless the service still tells it something.
 */
export const itemsOn = async (world: AccountWorld, at: OwnClient, on: string): Promise<readonly Item[]> => {
  const { session = '' } = at
  const demand = `The keychain should be readable on ${on}`
  if (await isMember(world, at)) {
    at.items = (await world.require({ type: 'list-items', session }, demand)).items
    return at.items
  }
  const told = await world.ask({ type: 'list-items', session })
  if (told.type === 'items') at.items = told.items
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
export const demandOff = async (world: AccountWorld, at: OwnClient, demand: string): Promise<void> => {
  const { session = '' } = at
  const answer = await world.ask({ type: 'read-keychain', session })
  if (answer.type === 'keychain' && (answer.state === 'on' || answer.syncing)) {
    throw new BrokenRule(demand, 'not on', answer.state === 'on' ? 'on' : 'syncing')
  }
  const told = await world.ask({ type: 'list-items', session })
  if (told.type === 'items' && told.items.length > 0) throw new BrokenRule(demand, 'no items', contents(told.items))
}

/** Demand that the keychain is on there and syncing, and that it keeps what is saved there. */
export const demandWorking = async (world: AccountWorld, at: OwnClient, demand: string, on: string): Promise<void> => {
  const { session = '' } = at
  const { state, syncing } = await world.require({ type: 'read-keychain', session }, demand)
  if (state !== 'on' || !syncing) throw new BrokenRule(demand, 'on, and syncing', syncing ? state : 'not syncing')
  const item = itemOf({ word: 'web password', name: 'trial.example' })
  await world.require({ type: 'save-item', session, item }, demand)
  demandItem(await itemsOn(world, at, on), (one) => isSame(one, item), 'What is saved there', on)
}
