import type { Capability } from '../../src/protocol/capabilities.ts'
import type { Command } from '../../src/protocol/command.ts'
import type { AccountWorld } from '../support/world.ts'

/** An operation on the account page: its capability, and how its command is made. */
export type PageOperation = {
  readonly capability?: Capability
  /** Arranges what the command needs, and makes it with the session of the owner. */
  readonly command: (world: AccountWorld, name: string) => Promise<OnPage>
}
type OnPage = Extract<Command, { readonly session: string }>

/** One for each owner: a service may refuse a number that another account has. */
export const addedNumber = (owner: string): string => (owner === 'Ben' ? '+12025550156' : '+12025550155')
