import type { Client, PhoneMethod } from '../../src/protocol/client.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import type { ClientWord } from '../support/clients.ts'
import type { ClientState } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import type { Scene, Slot } from './held.ts'

const sharedClients = new WeakMap<AccountWorld, Map<string, Client>>()

/** The client that everybody in the scenario sits at for this slot: their accounts meet there. */
const sharedClient = (world: AccountWorld, slot: Slot, kind: ClientWord): Client => {
  const all = sharedClients.get(world) ?? new Map<string, Client>()
  sharedClients.set(world, all)
  const known = all.get(`${slot} ${kind}`)
  if (known) return known
  const client = unusedClient(world, kind)
  all.set(`${slot} ${kind}`, client)
  return client
}

/** The one of two by text, the other by call where the service calls. */
export const methodOf = ({ world, slot }: Scene): PhoneMethod =>
  slot === 'other' && world.sandbox.declaration.capabilities['code.call'].state !== 'absent' ? 'call' : 'text'

/** The person's own view of that client. */
export const sitAt = ({ world, person, slot }: Scene, kind: ClientWord): ClientState => {
  const at: ClientState = { client: sharedClient(world, slot, kind) }
  person.clients.set(`${slot} ${kind}`, at)
  return at
}

/** The names of the two trusted devices of an account, the one that events concern first. */
export const trustedNames = ['trusted phone', 'second device'] as const
export const trustedName = (slot: Slot): (typeof trustedNames)[number] => trustedNames[slot === 'concerned' ? 0 : 1]
