import type { Capability } from '../src/protocol/capabilities.ts'
import type { Command } from '../src/protocol/command.ts'
import { leaving } from './leaving.ts'
import { creation, heldBy, hold } from './own-app-passwords.ts'
import { addition, haveAdded, idOf, verification } from './own-numbers.ts'
import { freshPassword } from './password-choice.ts'
import { turningOff } from './turn-off.ts'
import { confirmation, confirmationStart, deviceOn } from './two-step-devices.ts'
import type { AccountWorld } from './world.ts'

/** Something that is done on the account page: the part of the service that it belongs to, and how its command is made. */
export type PageOperation = {
  readonly capability?: Capability
  /** With the session of the owner; what has to be there first is arranged. */
  readonly command: (world: AccountWorld, name: string) => Promise<OnPage>
}
type OnPage = Extract<Command, { readonly session: string }>

const addedNumber = '+12025550155'

/** By their words in the features: `remove a trusted number`. The owner has a trusted phone and one trusted number. */
export const pageOperations: Readonly<Record<string, PageOperation>> = {
  'read the account data': {
    command: async (world, name) => ({ type: 'read-account', session: await world.sessionOf(name) }),
  },
  'edit the account data': {
    command: async (world, name) => ({
      type: 'edit-account',
      session: await world.sessionOf(name),
      fullName: 'A. Reader',
    }),
  },
  'read the numbers on file': {
    capability: 'phones',
    command: async (world, name) => ({ type: 'list-phones', session: await world.sessionOf(name) }),
  },
  'add a trusted number': {
    capability: 'phones',
    command: async (world, name) => addition(await world.sessionOf(name), addedNumber, 'text'),
  },
  'have another code sent to an added number': {
    capability: 'phones',
    async command(world, name) {
      const session = await world.sessionOf(name)
      await haveAdded(world, name, addedNumber, 'text')
      return { type: 'send-phone-code', session, phone: idOf(world.person(name), addedNumber), method: 'text' }
    },
  },
  'verify an added number': {
    capability: 'phones',
    async command(world, name) {
      await haveAdded(world, name, addedNumber, 'text')
      return verification(world, name, addedNumber)
    },
  },
  'remove a trusted number': {
    capability: 'phones',
    async command(world, name) {
      const session = await world.sessionOf(name)
      await haveAdded(world, name, addedNumber, 'text')
      await world.arrange(await verification(world, name, addedNumber))
      return { type: 'remove-phone', session, phone: idOf(world.person(name), addedNumber) }
    },
  },
  'read the list of devices': {
    capability: 'devices',
    command: async (world, name) => ({ type: 'list-devices', session: await world.sessionOf(name) }),
  },
  'read the details of a device': {
    capability: 'devices',
    async command(world, name) {
      const session = await world.sessionOf(name)
      return { type: 'read-device', session, device: deviceOn(world, name, 'trusted phone') }
    },
  },
  'remove a device': {
    capability: 'devices',
    async command(world, name) {
      const session = await world.sessionOf(name)
      return { type: 'remove-device', session, device: deviceOn(world, name, 'trusted phone'), confirm: true }
    },
  },
  'generate an app-specific password': {
    capability: 'app-passwords',
    command: (world, name) => creation(world, name, 'Mail'),
  },
  'read the history of app-specific passwords': {
    capability: 'app-passwords',
    command: async (world, name) => ({ type: 'list-app-passwords', session: await world.sessionOf(name) }),
  },
  'revoke an app-specific password': {
    capability: 'app-passwords',
    async command(world, name) {
      const session = await world.sessionOf(name)
      await hold(world, name, 'Mail')
      return { type: 'revoke-app-password', session, appPassword: heldBy(world.person(name), 'Mail').id }
    },
  },
  'revoke all app-specific passwords': {
    capability: 'app-passwords',
    async command(world, name) {
      const session = await world.sessionOf(name)
      await hold(world, name, 'Mail')
      return { type: 'revoke-all-app-passwords', session }
    },
  },
  'change the account password': {
    capability: 'password.change',
    async command(world, name) {
      const session = await world.sessionOf(name)
      const { password } = world.person(name)
      return { type: 'change-password', session, currentPassword: password, newPassword: freshPassword(world) }
    },
  },
  'ask to confirm a device': {
    capability: 'two-step',
    command: (world, name) => confirmationStart(world, name, 'tablet'),
  },
  'confirm a device': {
    capability: 'two-step',
    async command(world, name) {
      await world.arrange(await confirmationStart(world, name, 'tablet'))
      const pushed = await world.deliveries(({ to }) => to === deviceOn(world, name, 'tablet'))
      return confirmation(world, name, 'tablet', pushed.at(-1)?.code ?? '')
    },
  },
  'turn two-factor authentication off': {
    capability: 'un-enrolment',
    command: (world, name) => leaving(world, name),
  },
  'turn two-step verification off': { capability: 'two-step', command: turningOff },
}
