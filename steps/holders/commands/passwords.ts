import { recoveryNumber } from '../../../src/properties/fixture/recovery-information.ts'
import type { CommandType } from '../../../src/protocol/command.ts'
import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { begin, goOn } from '../../effects/complete-sign-in.ts'
import type { Scene } from '../../effects/held.ts'
import { sitAt } from '../../effects/shared-client.ts'
import { newestCode, startRecovery } from '../../effects/things/begun.ts'
import { freshPassword } from '../../passwords/password-choice.ts'
import type { HeldCommand } from '../held-command.ts'
import { trustedSession } from './sign-in.ts'

/** A recovery whose wait is over. */
export const readyRecovery = async (scene: Scene): Promise<string> => {
  const { world, person } = scene
  await startRecovery(scene)
  await world.clock.advance(Number(world.sandbox.parameter('recovery.delay')))
  return person.recovery ?? ''
}

export const passwordCommands = {
  'reset-password': {
    needs: ['password.device-reset', 'sign-in.device'],
    arrange: async (scene) => {
      await scene.world.people.allReady()
      const newPassword = freshPassword(scene.world)
      return { own: trustedSession(scene), command: (session) => ({ type: 'reset-password', session, newPassword }) }
    },
  },
  'finish-password-reset': {
    needs: ['password.forgotten'],
    arrange: async (scene) => {
      const { world, person } = scene
      const { reset } = await world.requests.arrange({
        type: 'start-password-reset',
        identifier: person.identifier,
      })
      const { code } = await newestCode(scene, [...person.phones.keys()])
      const newPassword = freshPassword(world)
      return { own: reset, command: (token) => ({ type: 'finish-password-reset', reset: token, code, newPassword }) }
    },
  },
  'choose-password': {
    needs: ['password.forced-change'],
    arrange: async (scene) => {
      const { world, person } = scene
      await world.sandbox.control({ type: 'demand-password-change', identifier: person.identifier })
      const at = sitAt(scene, 'client')
      const answer = await goOn(world, person, at, await begin(world, person, at))
      if (answer.type !== 'password-change-required') throw new CannotArrange('no new password was asked for')
      const newPassword = freshPassword(world)
      return { own: answer.change, command: (change) => ({ type: 'choose-password', change, newPassword }) }
    },
  },
  'cancel-recovery': {
    needs: ['recovery'],
    setting: ['recovery.owner_cancels', true],
    arrange: async (scene) => {
      await startRecovery(scene)
      const own = await scene.world.people.sessionOf(scene.name)
      return { own, command: (session) => ({ type: 'cancel-recovery', session }) }
    },
  },
  'read-recovery': {
    needs: ['recovery'],
    arrange: async (scene) => {
      await startRecovery(scene)
      const { recovery: own = '' } = scene.person
      return { own, command: (recovery) => ({ type: 'read-recovery', recovery }) }
    },
  },
  'send-recovery-code': {
    needs: ['recovery'],
    arrange: async (scene) => ({
      own: await readyRecovery(scene),
      command: (recovery) => ({ type: 'send-recovery-code', recovery }),
    }),
  },
  'finish-recovery': {
    needs: ['recovery'],
    arrange: async (scene) => {
      const { world } = scene
      const own = await readyRecovery(scene)
      await world.requests.arrange({ type: 'send-recovery-code', recovery: own })
      const { code } = await newestCode(scene, [recoveryNumber])
      const newPassword = freshPassword(world)
      return { own, command: (recovery) => ({ type: 'finish-recovery', recovery, code, newPassword }) }
    },
  },
} as const satisfies Partial<Record<CommandType, HeldCommand>>
