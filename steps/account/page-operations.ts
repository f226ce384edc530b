import { arrangeAppPassword, createAppPasswordCommand, heldAppPassword } from '../app-passwords/app-passwords.ts'
import { freshPassword } from '../passwords/password-choice.ts'
import { addPhoneCommand, arrangeAddedPhone, phoneIdOf, verifyPhoneCommand } from '../phones/phone-numbers.ts'
import { signInOn } from '../sign-in/sign-in.ts'
import { mailAddressOf } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { turnOffTwoStepCommand } from '../two-step/turn-off-two-step.ts'
import { confirmDeviceCommand, deviceIdOf, startConfirmationCommand } from '../two-step/two-step-devices.ts'
import { turnOffTwoFactorCommand } from '../un-enrolment/turn-off-two-factor.ts'
import { factorOperations } from './factor-operations.ts'
import { addedNumber, type PageOperation } from './page-operation.ts'

/** By their words in the features: `remove a trusted number`. The owner has a trusted phone and one trusted number. */
export const pageOperations: Readonly<Record<string, PageOperation>> = {
  'read the account data': {
    command: async (world, name) => ({ type: 'read-account', session: await world.people.sessionOf(name) }),
  },
  'edit the account data': {
    command: async (world, name) => ({
      type: 'edit-account',
      session: await world.people.sessionOf(name),
      fullName: 'A. Reader',
    }),
  },
  'create a mail address': {
    command: async (world, name) => ({
      type: 'create-mail-address',
      session: await world.people.sessionOf(name),
      address: mailAddressOf(name),
    }),
  },
  'read the numbers on file': {
    capability: 'phones',
    command: async (world, name) => ({ type: 'list-phones', session: await world.people.sessionOf(name) }),
  },
  'add a trusted number': {
    capability: 'phones',
    command: async (world, name) =>
      addPhoneCommand(await world.people.sessionForNumbersOf(name), addedNumber(name), 'text'),
  },
  'have another code sent to an added number': {
    capability: 'phones',
    async command(world, name) {
      const session = await world.people.sessionForNumbersOf(name)
      await arrangeAddedPhone(world, name, addedNumber(name), 'text')
      return {
        type: 'send-phone-code',
        session,
        phone: phoneIdOf(world.people.named(name), addedNumber(name)),
        method: 'text',
      }
    },
  },
  'verify an added number': {
    capability: 'phones',
    async command(world, name) {
      await arrangeAddedPhone(world, name, addedNumber(name), 'text')
      return verifyPhoneCommand(world, name, addedNumber(name))
    },
  },
  'remove a trusted number': {
    capability: 'phones',
    async command(world, name) {
      const session = await world.people.sessionForNumbersOf(name)
      await arrangeAddedPhone(world, name, addedNumber(name), 'text')
      await world.requests.arrange(await verifyPhoneCommand(world, name, addedNumber(name)))
      return { type: 'remove-phone', session, phone: phoneIdOf(world.people.named(name), addedNumber(name)) }
    },
  },
  'read the list of devices': {
    capability: 'devices',
    command: async (world, name) => ({ type: 'list-devices', session: await world.people.sessionOf(name) }),
  },
  'read the details of a device': {
    capability: 'devices',
    async command(world, name) {
      const session = await world.people.sessionOf(name)
      return { type: 'read-device', session, device: deviceIdOf(world, name, 'trusted phone') }
    },
  },
  'remove a device': {
    capability: 'devices',
    async command(world, name) {
      const session = await world.people.sessionOf(name)
      return { type: 'remove-device', session, device: await removableDevice(world, name), confirm: true }
    },
  },
  'generate an app-specific password': {
    capability: 'app-passwords',
    command: (world, name) => createAppPasswordCommand(world, name, 'Mail'),
  },
  'read the history of app-specific passwords': {
    capability: 'app-passwords',
    command: async (world, name) => ({ type: 'list-app-passwords', session: await world.people.sessionOf(name) }),
  },
  'revoke an app-specific password': {
    capability: 'app-passwords',
    async command(world, name) {
      const session = await world.people.sessionOf(name)
      await holdAppPassword(world, name)
      return { type: 'revoke-app-password', session, appPassword: heldAppPassword(world.people.named(name), 'Mail').id }
    },
  },
  'revoke all app-specific passwords': {
    capability: 'app-passwords',
    async command(world, name) {
      const session = await world.people.sessionOf(name)
      await holdAppPassword(world, name)
      return { type: 'revoke-all-app-passwords', session }
    },
  },
  'change the account password': {
    capability: 'password.change',
    async command(world, name) {
      const session = await world.people.sessionOf(name)
      const { password } = world.people.named(name)
      return { type: 'change-password', session, currentPassword: password, newPassword: freshPassword(world) }
    },
  },
  'request the confirmation of a device': {
    capability: 'two-step',
    command: (world, name) => startConfirmationCommand(world, name, 'tablet'),
  },
  'confirm a device': {
    capability: 'two-step',
    async command(world, name) {
      await world.requests.arrange(await startConfirmationCommand(world, name, 'tablet'))
      const pushed = await world.messages.deliveries(({ to }) => to === deviceIdOf(world, name, 'tablet'))
      return confirmDeviceCommand(world, name, 'tablet', pushed.at(-1)?.code ?? '')
    },
  },
  'turn two-factor authentication off': {
    capability: 'un-enrolment',
    command: (world, name) => turnOffTwoFactorCommand(world, name),
  },
  ...factorOperations,
  'turn two-step verification off': { capability: 'two-step', command: turnOffTwoStepCommand },
}

/** The second of two trusted devices: whether the last one may be removed is left open. In two-step the phone, a number is left. */
async function removableDevice(world: AccountWorld, name: string): Promise<string> {
  if (world.sandbox.declaration.edition === 'two-step') return deviceIdOf(world, name, 'trusted phone')
  await signInOn(world, await world.people.ready(name), 'tablet')
  return deviceIdOf(world, name, 'tablet')
}

/** One from before serves too: an account without a second factor makes none. */
async function holdAppPassword(world: AccountWorld, name: string): Promise<void> {
  if (!world.people.named(name).appPasswords.has('Mail')) await arrangeAppPassword(world, name, 'Mail')
}
