import type { ListedDevice } from '../src/protocol/areas/devices.ts'
import type { Capability } from '../src/protocol/capabilities.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { newClient } from './clients.ts'
import { generation } from './code-source.ts'
import type { Person } from './person.ts'
import { note } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

type Look = (world: AccountWorld, person: Person, on: string) => Promise<boolean>

/** Where the trust of a device shows, and the capability that the part of the service belongs to. */
const parts = {
  'device list': ['devices', isListed],
  'codes on demand': ['code.on-demand', generatesCodes],
  requests: ['code.push', getsRequests],
  'sign-in': ['sign-in.device', signsInWithoutCode],
} as const satisfies Record<string, readonly [Capability, Look]>
export type Part = keyof typeof parts

/** What each part of the service that the target offers makes of the device: whether it is taken for trusted there. */
export const trustSeen = async (
  world: AccountWorld,
  person: Person,
  on: string,
): Promise<ReadonlyMap<Part, boolean>> => {
  const seen = new Map<Part, boolean>()
  for (const [part, [capability, look]] of Object.entries(parts) as [Part, readonly [Capability, Look]][]) {
    if (world.declaration.capabilities[capability].state === 'absent') continue
    seen.set(part, await look(world, person, on))
  }
  return seen
}

async function isListed(world: AccountWorld, person: Person, on: string): Promise<boolean> {
  const { client, device } = world.client(person, on)
  const devices = await listedDevices(world, person)
  return devices.some((one) => one.trusted && (device === undefined ? one.name === client.name : one.device === device))
}

/** The list as the owner reads it: on the account page, or wherever the owner is still signed in. */
async function listedDevices(world: AccountWorld, person: Person): Promise<readonly ListedDevice[]> {
  for (const { session } of [person, ...person.clients.values()]) {
    if (session === undefined) continue
    const answer = await world.ask({ type: 'list-devices', session })
    if (answer.type === 'devices') return answer.devices
  }
  throw new BrokenRule(`${person.name} should be able to read the device list`, 'the list', 'refused everywhere')
}

async function generatesCodes(world: AccountWorld, person: Person, on: string): Promise<boolean> {
  return (await world.ask(generation(world, person, on))).type !== 'refused'
}

async function getsRequests(world: AccountWorld, person: Person, on: string): Promise<boolean> {
  const at = world.client(person, on)
  const before = (await world.deliveries()).length
  const { identifier, password } = person
  await world.require(
    { type: 'start-sign-in', identifier, password, client: newClient('Mac') },
    `${person.name} can begin to sign in elsewhere`,
  )
  return (await world.deliveries()).slice(before).some(({ channel, to }) => channel === 'push' && to === at.device)
}

async function signsInWithoutCode(world: AccountWorld, person: Person, on: string): Promise<boolean> {
  const at = world.client(person, on)
  const { identifier, password } = person
  const offered = at.trust === undefined ? {} : { trust: at.trust }
  const answer = await world.ask({ type: 'start-sign-in', identifier, password, client: at.client, ...offered })
  if (answer.type === 'signed-in') note(at, answer)
  return answer.type === 'signed-in'
}
