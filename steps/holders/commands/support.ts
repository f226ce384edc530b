import type { CommandType } from '../../../src/protocol/command.ts'
import { signedInAt } from '../../effects/complete-sign-in.ts'
import type { Scene } from '../../effects/held.ts'
import { sitAt } from '../../effects/shared-client.ts'
import { startRecovery } from '../../effects/things/begun.ts'
import { keychainOwnerDevice } from '../../effects/things/keychain.ts'
import { waitingAt } from '../../effects/things/sign-ins.ts'
import type { HeldCommand } from '../held-command.ts'

const needs = ['support'] as const

const staffToken = async ({ world }: Pick<Scene, 'world'>): Promise<string> =>
  (await world.sandbox.control({ type: 'issue-staff-token' })).staff

export const supportCommands = {
  'support-verify-identity': {
    needs: [...needs, 'keychain', 'sign-in.device'],
    setting: ['support.keychain_identity', true],
    /** A device that gave the security code waits for the code of a number that is out of reach. */
    arrange: async (scene) => {
      const { identifier } = scene.person
      await keychainOwnerDevice(scene)
      const { session = '' } = await signedInAt(scene.world, scene.person, sitAt(scene, 'tablet'))
      await scene.world.requests.arrange({
        type: 'enter-security-code',
        session,
        securityCode: scene.person.securityCode ?? '',
      })
      const own = await staffToken(scene)
      return { own, command: (staff) => ({ type: 'support-verify-identity', staff, identifier, for: 'keychain' }) }
    },
  },
  'support-skip-code': {
    needs,
    arrange: async (scene) => {
      const signIn = await waitingAt(scene, sitAt(scene, 'client'))
      const own = await staffToken(scene)
      return { own, command: (staff) => ({ type: 'support-skip-code', staff, signIn }) }
    },
  },
  'support-read-recovery': {
    needs: [...needs, 'recovery'],
    arrange: async (scene) => {
      await startRecovery(scene)
      const { recovery = '' } = scene.person
      const own = await staffToken(scene)
      return { own, command: (staff) => ({ type: 'support-read-recovery', staff, recovery }) }
    },
  },
  'support-hasten-recovery': {
    needs: [...needs, 'recovery'],
    arrange: async (scene) => {
      await startRecovery(scene)
      const { recovery = '' } = scene.person
      const own = await staffToken(scene)
      return { own, command: (staff) => ({ type: 'support-hasten-recovery', staff, recovery }) }
    },
  },
  'support-read-security-code': {
    needs: [...needs, 'keychain', 'sign-in.device'],
    arrange: async (scene) => {
      await keychainOwnerDevice(scene)
      const { identifier } = scene.person
      const own = await staffToken(scene)
      return { own, command: (staff) => ({ type: 'support-read-security-code', staff, identifier }) }
    },
  },
  'support-restore-keychain': {
    needs: [...needs, 'keychain', 'sign-in.device'],
    arrange: async (scene) => {
      await keychainOwnerDevice(scene)
      const { identifier } = scene.person
      const own = await staffToken(scene)
      return { own, command: (staff) => ({ type: 'support-restore-keychain', staff, identifier }) }
    },
  },
} as const satisfies Partial<Record<CommandType, HeldCommand>>
