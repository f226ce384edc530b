import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import { wrongCodes } from '../../codes/code-source.ts'
import { isKeychainOn } from '../../keychain/held-items.ts'
import {
  arrangeTurnOn,
  beginKeychain,
  joinKeychain,
  joinRequestOf,
  turnOnCommand,
} from '../../keychain/keychain-membership.ts'
import { digitsCode } from '../../security-code/security-code-entry.ts'
import type { ClientState } from '../../support/person.ts'
import { signedInAt } from '../complete-sign-in.ts'
import type { Held, Scene, ThingSteps } from '../held.ts'
import { sitAt } from '../shared-client.ts'
import { newestCode } from './begun.ts'

/** Where the codes of a keychain go: no trusted number. */
export const keychainNumbers: Readonly<Record<string, string>> = { Ada: '+12025554101', Ben: '+12025554102' }

/** The device of the person that has the keychain, begun there with a security code if it was not on. */
export const keychainOwnerDevice = async (scene: Omit<Scene, 'slot'>): Promise<ClientState> => {
  const { world, name, person } = scene
  const known = person.clients.get('keychain Mac')
  if (known && (await isKeychainOn(world, known))) return known
  const at = await signedInAt(world, person, sitAt({ ...scene, slot: 'other' }, 'Mac'))
  person.clients.set('keychain Mac', at)
  const securityCode = digitsCode(world)
  await beginKeychain(world, person, at, { securityCode, number: keychainNumbers[name] ?? '' })
  person.securityCode = securityCode.value
  return at
}

const member = async (scene: Scene): Promise<Held> => {
  const { world, person } = scene
  await keychainOwnerDevice(scene)
  const at = await signedInAt(world, person, sitAt(scene, 'tablet'))
  await joinKeychain(world, person, at)
  const read = () => world.requests.ask({ type: 'read-keychain', session: at.session ?? '' })
  /** Where the device was signed out its owner signs in again: by itself that does not turn the keychain on. */
  const use = async () => {
    const first = await read()
    const answer = first.type === 'keychain' ? first : await signedInAt(world, person, at).then(read)
    return [answer.type === 'keychain' && answer.state === 'on' && answer.syncing]
  }
  return { client: at, member: at, use }
}

const request = async (scene: Scene): Promise<Held> => {
  const { world, person } = scene
  const owner = await keychainOwnerDevice(scene)
  const at = await signedInAt(world, person, sitAt(scene, 'tablet'))
  const { state } = await arrangeTurnOn(world, at, turnOnCommand(person, at))
  if (state !== 'waiting-for-approval') throw new CannotArrange(`the device should wait to join, and is ${state}`)
  const id = await joinRequestOf(world, at, owner)
  const { password } = person
  /** Throws OutsideDeclaration where a new password signed the members out, as declared. */
  const use = async () => {
    if (person.password !== password && world.sandbox.declares('password.change_ends_sessions') === 'all')
      throw new OutsideDeclaration('a new password ends the sessions of devices (password.change_ends_sessions)')
    const session = owner.session ?? ''
    const answer = await world.requests.ask({ type: 'answer-keychain-request', session, request: id, approve: true })
    return [answer.type === 'keychain-request-answered' && (await isKeychainOn(world, at))]
  }
  const touch = async () => void (await world.requests.ask({ type: 'read-keychain', session: at.session ?? '' }))
  const renew = async () => void (await world.requests.ask(turnOnCommand(person, at)))
  return { client: at, use, touch, renew }
}

/** A device that gave the security code and waits for the code in the message. */
export const passedDevice = async (scene: Scene): Promise<Held> => {
  const { world, name, person } = scene
  await keychainOwnerDevice(scene)
  const at = await signedInAt(world, person, sitAt(scene, 'tablet'))
  at.items ??= []
  const { session = '' } = at
  const enterSecurityCode = () =>
    world.requests.arrange({ type: 'enter-security-code', session, securityCode: person.securityCode ?? '' })
  await enterSecurityCode()
  const { code } = await newestCode(scene, [keychainNumbers[name] ?? ''])
  const enter = async (entry: string) => {
    const answer = await world.requests.ask({ type: 'enter-keychain-code', session, code: entry })
    return answer.type === 'keychain' && answer.state === 'on'
  }
  const wrong = async () => void (await enter((await wrongCodes(world, 1))[0] ?? ''))
  return {
    client: at,
    use: async () => [await enter(code)],
    wrong,
    touch: wrong,
    resend: async () => void (await enterSecurityCode()),
  }
}

export const keychainThings = {
  'keychain-member': { needs: ['keychain', 'sign-in.device'], have: member },
  'keychain-request': { needs: ['keychain', 'sign-in.device'], life: 'keychain.approval_lifetime', have: request },
  'keychain-passed': { needs: ['keychain', 'sign-in.device'], life: 'code.lifetime', have: passedDevice },
  'code-keychain': { needs: ['keychain', 'sign-in.device'], life: 'code.lifetime', have: passedDevice },
} as const satisfies Record<string, ThingSteps>
