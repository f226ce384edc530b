import { joinKeychain, turnOnCommand } from '../../keychain/keychain-membership.ts'
import { digitsCode } from '../../security-code/security-code-entry.ts'
import { unusedClient } from '../../sign-in/sign-in.ts'
import { signedInAt } from '../complete-sign-in.ts'
import { keychainNumbers, keychainOwnerDevice } from '../things/keychain.ts'
import type { EventScene, EventSteps } from './event.ts'

/** The keychain is there before anything else, so that its events need no sign-in of their own. */
const prepare = async (scene: EventScene): Promise<void> => void (await keychainOwnerDevice(scene))

const changeSecurityCode = async (scene: EventScene): Promise<void> => {
  const { world, name, person } = scene
  const { session = '' } = await keychainOwnerDevice(scene)
  const securityCode = digitsCode(world, 2)
  await world.requests.arrange({
    type: 'change-security-code',
    session,
    securityCode,
    number: keychainNumbers[name] ?? '',
  })
  if (person.securityCode !== undefined) person.oldSecurityCode = person.securityCode
  person.securityCode = securityCode.value
}

const codeApproval =
  (on: boolean) =>
  async (scene: EventScene): Promise<void> => {
    const { session = '' } = await keychainOwnerDevice(scene)
    await scene.world.requests.arrange({ type: 'set-code-approval', session, on })
  }

const joining = 'keychain iPod touch'

/** The device that joins later is signed in before anything else: a sign-in is an event of its own. */
const prepareJoining = async (scene: EventScene): Promise<void> => {
  const { world, person } = scene
  await prepare(scene)
  person.clients.set(joining, await signedInAt(world, person, { client: unusedClient(world, 'iPod touch') }))
}

const join = async ({ world, person }: EventScene): Promise<void> =>
  joinKeychain(world, person, world.people.client(person, joining))

/** On the device that an event concerns; on the first one where the thing is no membership. */
const turnOff = async (scene: EventScene): Promise<void> => {
  const at = scene.held?.member === undefined ? await keychainOwnerDevice(scene) : scene.held.member
  await scene.world.requests.arrange({ type: 'turn-keychain-off', session: at.session ?? '', data: 'keep' })
}

const reset = async (scene: EventScene): Promise<void> => {
  const { world, name, person } = scene
  const at = await keychainOwnerDevice(scene)
  const { type: _, items: __, ...entered } = turnOnCommand(person, at)
  const securityCode = digitsCode(world, 3)
  await world.requests.arrange({
    type: 'reset-keychain',
    ...entered,
    securityCode,
    number: keychainNumbers[name] ?? '',
  })
  person.securityCode = securityCode.value
}

const needs = ['keychain', 'sign-in.device'] as const

export const keychainEvents = {
  'security-code-changed': { needs, prepare, happen: changeSecurityCode },
  'code-approval-off': { needs, prepare, happen: codeApproval(false) },
  'code-approval-on': { needs, prepare, happen: codeApproval(true) },
  'keychain-joined': { needs, prepare: prepareJoining, happen: join },
  'keychain-off': { needs, prepare, happen: turnOff },
  'keychain-reset': { needs, prepare, happen: reset },
} as const satisfies Record<string, EventSteps>
