import type { CommandType } from '../../../src/protocol/command.ts'
import { enrolledNumbers } from '../../effects/accounts.ts'
import { pageSessionNow } from '../../effects/complete-sign-in.ts'
import type { Scene } from '../../effects/held.ts'
import { newestCode } from '../../effects/things/begun.ts'
import { requireTwoStepOpen } from '../../effects/things/schemes.ts'
import { turnOffTwoStepCommand } from '../../two-step/turn-off-two-step.ts'
import { confirmDeviceCommand, deviceIdOf, startConfirmationCommand } from '../../two-step/two-step-devices.ts'
import type { HeldCommand } from '../held-command.ts'

const needs = ['two-step'] as const
const account = 'with security questions but no second factor'
/** A device of hers that is signed in, and not trusted. */
export const untrustedTablet = 'untrusted tablet'

const startCommand = ({ world, name }: Scene, session: string) => {
  requireTwoStepOpen(world)
  return { type: 'start-two-step', session, number: enrolledNumbers[name] ?? '', method: 'text' } as const
}

export const twoStepCommands = {
  'start-two-step': {
    needs,
    account,
    arrange: async (scene) => ({
      own: await pageSessionNow(scene.world, scene.person),
      command: (session) => startCommand(scene, session),
    }),
  },
  'activate-two-step': {
    needs,
    account,
    arrange: async (scene) => {
      const own = await pageSessionNow(scene.world, scene.person)
      await scene.world.requests.arrange(startCommand(scene, own))
      const { code } = await newestCode(scene, [enrolledNumbers[scene.name] ?? ''])
      return { own, command: (session) => ({ type: 'activate-two-step', session, code }) }
    },
  },
  'start-device-confirmation': {
    needs,
    account: 'with two-step verification',
    arrange: async (scene) => {
      const { world, name } = scene
      await turnFindOn(scene)
      const made = await startConfirmationCommand(world, name, untrustedTablet)
      return { own: made.session, command: (session) => ({ ...made, session }) }
    },
  },
  'confirm-device': {
    needs,
    account: 'with two-step verification',
    arrange: async (scene) => {
      const { world, name } = scene
      await turnFindOn(scene)
      await world.requests.arrange(await startConfirmationCommand(world, name, untrustedTablet))
      const pushed = await world.messages.latest(({ to }) => to === deviceIdOf(world, name, untrustedTablet))
      const made = await confirmDeviceCommand(world, name, untrustedTablet, pushed?.code ?? '')
      return { own: made.session, command: (session) => ({ ...made, session }) }
    },
  },
  'turn-off-two-step': {
    needs,
    account: 'with two-step verification',
    arrange: async ({ world, name }) => {
      const made = await turnOffTwoStepCommand(world, name)
      return { own: made.session, command: (session) => ({ ...made, session }) }
    },
  },
} as const satisfies Partial<Record<CommandType, HeldCommand>>

export const turnFindOn = async ({ world, person }: Scene): Promise<void> => {
  const { session = '' } = world.people.client(person, untrustedTablet)
  await world.requests.arrange({ type: 'set-find', session, on: true })
}
