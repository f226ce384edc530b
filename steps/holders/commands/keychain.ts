import type { Command, CommandType } from '../../../src/protocol/command.ts'
import { signedInAt } from '../../effects/complete-sign-in.ts'
import type { Scene } from '../../effects/held.ts'
import { sitAt } from '../../effects/shared-client.ts'
import { newestCode } from '../../effects/things/begun.ts'
import { keychainNumbers, keychainOwnerDevice } from '../../effects/things/keychain.ts'
import { arrangeTurnOn, joinRequestOf, turnOnCommand } from '../../keychain/keychain-membership.ts'
import { digitsCode } from '../../security-code/security-code-entry.ts'
import type { HeldCommand } from '../held-command.ts'

const needs = ['keychain', 'sign-in.device'] as const

/** What a member may do, on the device that has the keychain. */
const byMember = (make: (scene: Scene, session: string) => Command, before?: (session: string) => Command) =>
  ({
    needs,
    arrange: async (scene) => {
      const { session: own = '' } = await keychainOwnerDevice(scene)
      if (before) await scene.world.requests.arrange(before(own))
      return { own, command: (session) => make(scene, session) }
    },
  }) satisfies HeldCommand

const item = { kind: 'web', name: 'shop.example', fields: { user: 'ada', password: 'sesame-9172' } } as const
const saved = (session: string): Command => ({ type: 'save-item', session, item })

/** A further device that wants to join. */
const joining = async (scene: Scene) => {
  await keychainOwnerDevice(scene)
  return signedInAt(scene.world, scene.person, sitAt(scene, 'tablet'))
}

export const keychainCommands = {
  'turn-keychain-on': {
    needs,
    arrange: async (scene) => {
      const at = await signedInAt(scene.world, scene.person, sitAt(scene, 'tablet'))
      const made = turnOnCommand(scene.person, at)
      return { own: made.session, command: (session) => ({ ...made, session }) }
    },
  },
  'read-keychain': byMember((_, session) => ({ type: 'read-keychain', session })),
  'turn-keychain-off': byMember((_, session) => ({ type: 'turn-keychain-off', session, data: 'keep' })),
  'save-item': byMember((_, session) => saved(session)),
  'list-items': byMember((_, session) => ({ type: 'list-items', session }), saved),
  'read-fill-data': byMember((_, session) => ({ type: 'read-fill-data', session, name: item.name }), saved),
  'set-code-approval': byMember((_, session) => ({ type: 'set-code-approval', session, on: false })),
  'change-security-code': byMember(({ world, name }, session) => ({
    type: 'change-security-code',
    session,
    securityCode: digitsCode(world, 3),
    number: keychainNumbers[name] ?? '',
  })),
  'reset-keychain': byMember(({ person }, session) => ({
    type: 'reset-keychain',
    session,
    password: person.password,
    identifier: person.identifier,
  })),
  'delete-server-copy': {
    needs,
    arrange: async (scene) => {
      const { world } = scene
      const { session: own = '' } = await keychainOwnerDevice(scene)
      await world.requests.arrange({ type: 'set-code-approval', session: own, on: false })
      await world.requests.arrange({ type: 'turn-keychain-off', session: own, data: 'keep' })
      return { own, command: (session) => ({ type: 'delete-server-copy', session }) }
    },
  },
  'answer-keychain-request': {
    needs,
    arrange: async (scene) => {
      const { world, person } = scene
      const owner = await keychainOwnerDevice(scene)
      const at = world.people.client(person, 'untrusted tablet')
      await arrangeTurnOn(world, at, turnOnCommand(person, at))
      const request = await joinRequestOf(world, at, owner)
      return {
        own: owner.session ?? '',
        command: (session) => ({ type: 'answer-keychain-request', session, request, approve: true }),
      }
    },
  },
  'enter-security-code': {
    needs,
    arrange: async (scene) => {
      const { session: own = '' } = await joining(scene)
      const { securityCode = '' } = scene.person
      return { own, command: (session) => ({ type: 'enter-security-code', session, securityCode }) }
    },
  },
  'enter-keychain-code': {
    needs,
    arrange: async (scene) => {
      const { session: own = '' } = await joining(scene)
      const { securityCode = '' } = scene.person
      await scene.world.requests.arrange({ type: 'enter-security-code', session: own, securityCode })
      const { code } = await newestCode(scene, [keychainNumbers[scene.name] ?? ''])
      return { own, command: (session) => ({ type: 'enter-keychain-code', session, code }) }
    },
  },
} as const satisfies Partial<Record<CommandType, HeldCommand>>
