import type { ListedDevice } from '../../src/protocol/areas/devices.ts'
import type { Capability } from '../../src/protocol/capabilities.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { generateCodeCommand } from '../codes/code-source.ts'
import { noteSignIn } from '../sign-in/note-sign-in.ts'
import { newClient } from '../support/clients.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

type TrustProbe = (world: AccountWorld, person: Person, on: string) => Promise<boolean>

/** How the trust of a device is observed, and the capability that this needs. */
const trustProbes = {
  'device list': ['devices', isListed],
  'codes on demand': ['code.on-demand', generatesCodes],
  requests: ['code.push', getsRequests],
  'sign-in': ['sign-in.device', signsInWithoutCode],
} as const satisfies Record<string, readonly [Capability, TrustProbe]>
export type TrustPart = keyof typeof trustProbes

/** For each part of the service that the target offers: whether it treats the device as trusted. */
export const observedTrust = async (
  world: AccountWorld,
  person: Person,
  on: string,
): Promise<ReadonlyMap<TrustPart, boolean>> => {
  const seen = new Map<TrustPart, boolean>()
  for (const [part, [capability, look]] of Object.entries(trustProbes) as [
    TrustPart,
    readonly [Capability, TrustProbe],
  ][]) {
    if (world.sandbox.declaration.capabilities[capability].state === 'absent') continue
    seen.set(part, await look(world, person, on))
  }
  return seen
}

async function isListed(world: AccountWorld, person: Person, on: string): Promise<boolean> {
  const { client, device } = world.people.client(person, on)
  const devices = await listedDevices(world, person)
  return devices.some((one) => one.trusted && (device === undefined ? one.name === client.name : one.device === device))
}

/** The list as the owner reads it: on the account page, or wherever the owner is still signed in. */
async function listedDevices(world: AccountWorld, person: Person): Promise<readonly ListedDevice[]> {
  for (const { session } of [person, ...person.clients.values()]) {
    if (session === undefined) continue
    const answer = await world.requests.ask({ type: 'list-devices', session })
    if (answer.type === 'devices') return answer.devices
  }
  throw new BrokenRule(`${person.name} should be able to read the device list`, 'the list', 'refused everywhere')
}

/** In a new session where a change of the password ended that of the device, as declared. */
async function generatesCodes(world: AccountWorld, person: Person, on: string): Promise<boolean> {
  const answer = await world.requests.ask(generateCodeCommand(world, person, on))
  if (answer.type !== 'refused') return true
  const ended = answer.reason === 'not-signed-in' && world.sandbox.declares('password.change_ends_sessions') === 'all'
  if (!ended || !(await signsInWithoutCode(world, person, on))) return false
  return (await world.requests.ask(generateCodeCommand(world, person, on))).type !== 'refused'
}

async function getsRequests(world: AccountWorld, person: Person, on: string): Promise<boolean> {
  const at = world.people.client(person, on)
  const before = (await world.messages.deliveries()).length
  const { identifier, password } = person
  await world.requests.require(
    { type: 'start-sign-in', identifier, password, client: newClient('Mac') },
    `${person.name} can begin to sign in elsewhere`,
  )
  return (await world.messages.deliveries())
    .slice(before)
    .some(({ channel, to }) => channel === 'push' && to === at.device)
}

async function signsInWithoutCode(world: AccountWorld, person: Person, on: string): Promise<boolean> {
  const at = world.people.client(person, on)
  const { identifier, password } = person
  const offered = at.trust === undefined ? {} : { trust: at.trust }
  const answer = await world.requests.ask({
    type: 'start-sign-in',
    identifier,
    password,
    client: at.client,
    ...offered,
  })
  if (answer.type === 'signed-in') noteSignIn(at, answer)
  return answer.type === 'signed-in'
}
