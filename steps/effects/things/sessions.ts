import { createAppPasswordCommand } from '../../app-passwords/app-passwords.ts'
import { observedTrust } from '../../devices/observed-trust.ts'
import type { AccountWorld } from '../../support/world.ts'
import { begin, opens, pageSessionNow, passed, signedInAt } from '../complete-sign-in.ts'
import type { Held, Scene, ThingSteps } from '../held.ts'
import { sitAt, trustedName } from '../shared-client.ts'

const browser = async (scene: Scene): Promise<Held> => {
  const { world, person } = scene
  const at = await signedInAt(world, person, sitAt(scene, 'browser'))
  const { session } = at
  const works = () => opens(world, person, session, 'account-page')
  return { client: at, use: async () => [await works()], touch: async () => void (await works()) }
}

/** Two sessions of one device, where it is the one that an event concerns. */
const device = async (scene: Scene): Promise<Held> => {
  const { world, person, slot } = scene
  const at = await signedInAt(world, person, sitAt(scene, 'tablet'))
  const sessions = [at.session]
  if (slot === 'concerned') sessions.push((await signedInAt(world, person, at)).session)
  const use = () => Promise.all(sessions.map((session) => opens(world, person, session, 'mail')))
  return { client: at, use }
}

/** How many app-specific passwords a scenario arranged under a label. */
const arranged = new WeakMap<AccountWorld, Map<string, number>>()

/** The label with a number from the second time on: no two passwords of a scenario have one label. */
const ownLabel = (world: AccountWorld, label: string): string => {
  const counts = arranged.get(world) ?? new Map<string, number>()
  arranged.set(world, counts)
  const count = (counts.get(label) ?? 0) + 1
  counts.set(label, count)
  return count === 1 ? label : `${label} ${count}`
}

/** An app-specific password; all have one label where the service allows that. */
export const arrangeProgramPassword = async (
  world: AccountWorld,
  name: string,
  label: string,
): Promise<{ readonly id: string; readonly secret: string }> => {
  const unique = (world.sandbox.declares('apppw.label_unique') ?? 'no') !== 'no'
  const command = await createAppPasswordCommand(world, name, unique ? ownLabel(world, label) : 'Mail')
  const { appPassword: id, secret } = await world.requests.arrange(command)
  return { id, secret }
}

/** Sign a program in with it: its session, or undefined where it is refused. */
export const programSession = async (world: AccountWorld, identifier: string, password: string) => {
  const answer = await world.requests.ask({
    type: 'sign-in-program',
    identifier,
    password,
    service: 'mail',
    program: 'Mail',
  })
  return answer.type === 'program-signed-in' ? answer.session : undefined
}

/** Two programs with one password. */
const program = async ({ world, name, person, slot }: Scene): Promise<Held> => {
  const { id, secret } = await arrangeProgramPassword(world, name, `Mail ${slot}`)
  const sessions = [
    await programSession(world, person.identifier, secret),
    await programSession(world, person.identifier, secret),
  ]
  const use = () => Promise.all(sessions.map((session) => opens(world, person, session, 'mail')))
  return { appPassword: id, use }
}

const appPassword = async ({ world, name, person, slot }: Scene): Promise<Held> => {
  const { id, secret } = await arrangeProgramPassword(world, name, `Mail ${slot}`)
  const works = async () => (await programSession(world, person.identifier, secret)) !== undefined
  return { appPassword: id, use: async () => [await works()], touch: async () => void (await works()) }
}

/** What a client keeps, offered at its next sign-in: whether the password is then enough. */
const offeredMark = ({ world, person }: Scene, at: NonNullable<Held['client']>): Held => {
  const works = async () => {
    const answer = await begin(world, person, at, at.trust === undefined ? {} : { trust: at.trust })
    return passed(answer)
  }
  return { client: at, use: async () => [await works()], touch: async () => void (await works()) }
}

const browserTrust = async (scene: Scene): Promise<Held> =>
  offeredMark(scene, await signedInAt(scene.world, scene.person, sitAt(scene, 'browser'), { trustBrowser: true }))

const deviceTrust = async (scene: Scene): Promise<Held> =>
  offeredMark(scene, await signedInAt(scene.world, scene.person, sitAt(scene, 'tablet')))

const trustedDevice = async ({ world, person, slot }: Scene): Promise<Held> => {
  const at = world.people.client(person, trustedName(slot))
  return { client: at, use: () => trustShown(world, person, at, trustedName(slot)) }
}

const trustShown = async (
  world: AccountWorld,
  person: Scene['person'],
  at: NonNullable<Held['client']>,
  name: string,
) => {
  if (world.sandbox.declaration.edition !== 'two-step') {
    const session = await pageSessionNow(world, person)
    return [...(await observedTrust(world, { ...person, session }, name)).values()]
  }
  const answer = await begin(world, person, {
    client: sitAt({ world, name: person.name, person, slot: 'other' }, 'browser').client,
  })
  return [answer.type === 'code-required' && (answer.devices ?? []).some(({ device: one }) => one === at.device)]
}

export const sessionThings = {
  'page-session': { needs: ['sign-in.browser'], life: 'session.lifetime', have: browser },
  'browser-session': { needs: ['sign-in.browser'], life: 'session.lifetime', have: browser },
  'device-session': { needs: ['sign-in.device', 'services'], have: device },
  'program-session': { needs: ['app-passwords'], have: program },
  'app-password': { needs: ['app-passwords'], have: appPassword },
  'browser-trust': { needs: ['browser-trust', 'sign-in.browser'], life: 'browser.trust_lifetime', have: browserTrust },
  'device-trust': { needs: ['sign-in.device'], life: 'device.trust_lifetime', have: deviceTrust },
  'trusted-device': {
    onTrustedDevice: true,
    life: 'device.trust_lifetime',
    needs: ['sign-in.device', 'devices'],
    have: trustedDevice,
  },
} as const satisfies Record<string, ThingSteps>
