import type { Command } from '../../src/protocol/command.ts'
import { pageSessionNow, signedInAt } from '../effects/complete-sign-in.ts'
import type { Scene } from '../effects/held.ts'
import { sitAt } from '../effects/shared-client.ts'
import { keychainOwnerDevice } from '../effects/things/keychain.ts'
import { waitingAt } from '../effects/things/sign-ins.ts'
import { readyRecovery } from '../holders/commands/passwords.ts'
import { turnFindOn, untrustedTablet } from '../holders/commands/two-step.ts'
import { freshPassword } from '../passwords/password-choice.ts'
import { deviceIdOf } from '../two-step/two-step-devices.ts'

type Enter = (code: string) => Command

/** Doors before anything was sent for them, by the command that enters it: nothing opens them. */
const emptyDoors: Readonly<Record<string, (scene: Scene) => Promise<Enter>>> = {
  'enter-code': async (scene) => {
    const signIn = await waitingAt(scene, sitAt(scene, 'client'))
    return (code) => ({ type: 'enter-code', signIn, code })
  },
  'activate-two-step': async ({ world, person }) => {
    const session = await pageSessionNow(world, person)
    return (code) => ({ type: 'activate-two-step', session, code })
  },
  'confirm-device': async (scene) => {
    const { world, name } = scene
    await turnFindOn(scene)
    const session = await world.people.sessionOf(name)
    const device = deviceIdOf(world, name, untrustedTablet)
    return (code) => ({ type: 'confirm-device', session, device, code })
  },
  'finish-recovery': async (scene) => {
    const recovery = await readyRecovery(scene)
    const newPassword = freshPassword(scene.world)
    return (code) => ({ type: 'finish-recovery', recovery, code, newPassword })
  },
  'enter-keychain-code': async (scene) => {
    await keychainOwnerDevice(scene)
    const { session = '' } = await signedInAt(scene.world, scene.person, sitAt(scene, 'tablet'))
    return (code) => ({ type: 'enter-keychain-code', session, code })
  },
}

/** The door of that command, before anything was sent for it. */
export const emptyDoor = (command: string, scene: Scene): Promise<Enter> => {
  const door = emptyDoors[command]
  if (!door) throw new Error(`${command} is no door where something is sent first`)
  return door(scene)
}
