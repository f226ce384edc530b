import type { Capability } from '../src/protocol/capabilities.ts'
import type { CommandType } from '../src/protocol/command.ts'
import type { AccountWorld } from './world.ts'

/** The reads that show an account's state to its owner, and the capability that each belongs to. */
const reads = {
  'read-account': 'two-factor',
  'list-phones': 'phones',
  'list-devices': 'devices',
  'list-app-passwords': 'app-passwords',
} as const satisfies Partial<Record<CommandType, Capability>>

/** Everything that the people with a full session can see of their accounts, as one text to compare. */
export const takeSnapshot = async (world: AccountWorld): Promise<string> => {
  const seen: unknown[] = []
  for (const { name, session } of world.people.values()) {
    if (session === undefined) continue
    for (const [type, capability] of Object.entries(reads)) {
      if (world.declaration.capabilities[capability].state === 'absent') continue
      seen.push([name, await world.ask({ type: type as keyof typeof reads, session })])
    }
  }
  return JSON.stringify([...seen, ...(await keychains(world))])
}

/** How the keychain stands on the devices that had to do with it, and what it holds there. */
const keychains = async (world: AccountWorld): Promise<readonly unknown[]> => {
  const seen: unknown[] = []
  for (const { name, clients } of world.people.values()) {
    for (const { session, items } of clients.values()) {
      if (session === undefined || items === undefined) continue
      seen.push([
        name,
        await world.ask({ type: 'read-keychain', session }),
        await world.ask({ type: 'list-items', session }),
      ])
    }
  }
  return seen
}
