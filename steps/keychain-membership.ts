import type { CommandOf } from '../src/protocol/command.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import { isMember, itemsOn } from './held-items.ts'
import type { OwnClient, Person } from './person.ts'
import type { AccountWorld } from './world.ts'

type TurningOn = CommandOf<'turn-keychain-on'>

/** What turns the keychain on there, with the items that the device holds. A Mac gives the identifier too (KEYCHAIN-19). */
export const turningOn = (person: Person, at: OwnClient, more: Partial<TurningOn> = {}): TurningOn => ({
  type: 'turn-keychain-on',
  session: at.session ?? '',
  password: person.password,
  ...(at.client.kind === 'mac' ? { identifier: person.identifier } : {}),
  ...(at.items === undefined || at.items.length === 0 ? {} : { items: at.items }),
  ...more,
})

/** Turn the keychain on as what the scenario is about; what it asks others shows in the deliveries from now on. */
export const turnOn = async (world: AccountWorld, at: OwnClient, command: TurningOn): Promise<void> => {
  await noteAsking(world, at)
  await world.attempt(command)
}

/** Turn the keychain on as a matter of course. */
export const arrangeOn = async (world: AccountWorld, at: OwnClient, command: TurningOn) => {
  await noteAsking(world, at)
  return world.arrange(command)
}

const noteAsking = async (world: AccountWorld, at: OwnClient): Promise<void> => {
  at.items ??= []
  if (world.declaration.powers.outbox.includes('push')) at.askedAt = (await world.deliveries()).length
}

/** Begin a keychain there. */
export const beginKeychain = async (
  world: AccountWorld,
  person: Person,
  at: OwnClient,
  more: Partial<TurningOn> = {},
): Promise<void> => {
  const { state } = await arrangeOn(world, at, turningOn(person, at, more))
  if (state !== 'on') throw new CannotArrange(`the first device of a keychain is ${state}`)
}

/** The request of a device that waits to join, as it came to `asked`, or to another device. */
export const requestOf = async (world: AccountWorld, joining: OwnClient, asked: OwnClient): Promise<string> => {
  const pushed = (await world.deliveries())
    .slice(joining.askedAt)
    .filter(({ channel, request }) => channel === 'push' && request)
  const { request } = pushed.find(({ to }) => to === asked.device) ?? pushed[0] ?? {}
  if (request === undefined) throw new CannotArrange('nobody was asked about the device that wants to join')
  return request
}

/** Join the keychain as a matter of course: approved by a device that has it, where that is asked for. */
export const joinKeychain = async (world: AccountWorld, person: Person, at: OwnClient): Promise<void> => {
  const { state } = await arrangeOn(world, at, turningOn(person, at))
  if (state === 'on') return
  const member = await memberBeside(world, person, at)
  const request = await requestOf(world, at, member)
  await world.arrange({ type: 'answer-keychain-request', session: member.session ?? '', request, approve: true })
}

const memberBeside = async (world: AccountWorld, person: Person, at: OwnClient): Promise<OwnClient> => {
  for (const one of person.clients.values()) {
    if (one !== at && one.items !== undefined && one.session !== undefined && (await isMember(world, one))) return one
  }
  throw new CannotArrange('no device has the keychain on')
}

/** Turn the keychain off, once the device has taken in what the keychain holds; then do with the items as its owner chose. */
export const turningOff = async (
  world: AccountWorld,
  at: OwnClient,
  on: string,
  data: 'keep' | 'delete',
): Promise<CommandOf<'turn-keychain-off'>> => {
  await itemsOn(world, at, on)
  if (data === 'delete') at.items = []
  return { type: 'turn-keychain-off', session: at.session ?? '', data }
}

/** Do all that deletes the keychain from the servers (KEYCHAIN-39), on the devices that have it. */
export const deleteFromServers = async (world: AccountWorld, person: Person): Promise<void> => {
  const members: OwnClient[] = []
  for (const one of person.clients.values())
    if (one.items !== undefined && (await isMember(world, one))) members.push(one)
  const [first] = members
  if (!first) throw new CannotArrange('no device has the keychain on')
  const { session = '' } = first
  await world.arrange({ type: 'set-code-approval', session, on: false })
  for (const one of members) await world.arrange(await turningOff(world, one, 'a device', 'keep'))
  await world.arrange({ type: 'delete-server-copy', session })
}
