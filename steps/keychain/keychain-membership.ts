import type { CommandOf } from '../../src/protocol/command.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import type { ClientState, Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { isKeychainOn, itemsHeldOn } from './held-items.ts'

type TurnOnCommand = CommandOf<'turn-keychain-on'>

/** What turns the keychain on there, with the items that the device holds. A Mac gives the identifier too (KEYCHAIN-19). */
export const turnOnCommand = (person: Person, at: ClientState, more: Partial<TurnOnCommand> = {}): TurnOnCommand => ({
  type: 'turn-keychain-on',
  session: at.session ?? '',
  password: person.password,
  ...(at.client.kind === 'mac' ? { identifier: person.identifier } : {}),
  ...(at.items === undefined || at.items.length === 0 ? {} : { items: at.items }),
  ...more,
})

/** Turn the keychain on as the attempt of the scenario; requests to other devices are in the deliveries from now on. */
export const attemptTurnOn = async (world: AccountWorld, at: ClientState, command: TurnOnCommand): Promise<void> => {
  await noteDeliveriesBefore(world, at)
  await world.requests.attempt(command)
}

/** Turn the keychain on as a precondition. */
export const arrangeTurnOn = async (world: AccountWorld, at: ClientState, command: TurnOnCommand) => {
  await noteDeliveriesBefore(world, at)
  return world.requests.arrange(command)
}

const noteDeliveriesBefore = async (world: AccountWorld, at: ClientState): Promise<void> => {
  at.items ??= []
  if (world.sandbox.declaration.powers.outbox.includes('push')) at.askedAt = (await world.messages.deliveries()).length
}

/** Start a keychain there. */
export const beginKeychain = async (
  world: AccountWorld,
  person: Person,
  at: ClientState,
  more: Partial<TurnOnCommand> = {},
): Promise<void> => {
  const { state } = await arrangeTurnOn(world, at, turnOnCommand(person, at, more))
  if (state !== 'on') throw new CannotArrange(`the first device of a keychain is ${state}`)
}

/** The request of a device that waits to join, as it came to `asked`, or to another device. */
export const joinRequestOf = async (world: AccountWorld, joining: ClientState, asked: ClientState): Promise<string> => {
  const pushed = (await world.messages.deliveries())
    .slice(joining.askedAt)
    .filter(({ channel, request }) => channel === 'push' && request)
  const { request } = pushed.find(({ to }) => to === asked.device) ?? pushed[0] ?? {}
  if (request !== undefined) return request
  if (await isKeychainOn(world, joining)) throw new CannotArrange('the device joined at once, and nobody was asked')
  throw new CannotArrange('nobody was asked about the device that wants to join')
}

/** Join the keychain as a precondition: approved by a device that has it, where that is asked for. */
export const joinKeychain = async (world: AccountWorld, person: Person, at: ClientState): Promise<void> => {
  const { state } = await arrangeTurnOn(world, at, turnOnCommand(person, at))
  if (state === 'on') return
  const member = await otherMember(world, person, at)
  const request = await joinRequestOf(world, at, member)
  await world.requests.arrange({
    type: 'answer-keychain-request',
    session: member.session ?? '',
    request,
    approve: true,
  })
}

const otherMember = async (world: AccountWorld, person: Person, at: ClientState): Promise<ClientState> => {
  for (const one of person.clients.values()) {
    if (one !== at && one.items !== undefined && one.session !== undefined && (await isKeychainOn(world, one)))
      return one
  }
  throw new CannotArrange('no device has the keychain on')
}

/** Turn the keychain off, once the device has taken in what the keychain holds; it then does as its owner chose. */
export const turnOffCommand = async (
  world: AccountWorld,
  at: ClientState,
  on: string,
  data: 'keep' | 'delete',
): Promise<CommandOf<'turn-keychain-off'>> => {
  at.itemsBefore = await itemsHeldOn(world, at, on)
  if (data === 'delete') at.items = []
  return { type: 'turn-keychain-off', session: at.session ?? '', data }
}

/** Delete the keychain from the servers (KEYCHAIN-39), on all devices that have it. */
export const deleteFromServers = async (world: AccountWorld, person: Person): Promise<void> => {
  const members: ClientState[] = []
  for (const one of person.clients.values())
    if (one.items !== undefined && (await isKeychainOn(world, one))) members.push(one)
  const [first] = members
  if (!first) throw new CannotArrange('no device has the keychain on')
  const { session = '' } = first
  await world.requests.arrange({ type: 'set-code-approval', session, on: false })
  for (const one of members) await world.requests.arrange(await turnOffCommand(world, one, 'a device', 'keep'))
  await world.requests.arrange({ type: 'delete-server-copy', session })
}
