import { phoneMethods, programServices } from '../../../../protocol/client.ts'
import type { Held } from '../knowledge.ts'
import { withSession } from './account-access.ts'
import { anySession, type CommandSources, deviceSession, fullSession } from './command-source.ts'

const purposeIs =
  (...purposes: readonly string[]) =>
  ({ within }: Held): boolean =>
    purposes.includes(String(within.purpose))

/** Devices, numbers, app-specific passwords and the account password. */
export const settingsCommands: CommandSources<
  | 'list-devices'
  | 'read-device'
  | 'remove-device'
  | 'locate-device'
  | 'erase-device'
  | 'set-find'
  | 'list-phones'
  | 'add-phone'
  | 'send-phone-code'
  | 'verify-phone'
  | 'remove-phone'
  | 'create-app-password'
  | 'list-app-passwords'
  | 'revoke-app-password'
  | 'revoke-all-app-passwords'
  | 'sign-in-program'
  | 'change-password'
  | 'reset-password'
  | 'start-password-reset'
  | 'finish-password-reset'
  | 'choose-password'
  | 'use-feature'
> = {
  'list-devices': (k) => withSession(anySession(k), (session) => ({ type: 'list-devices', session })),
  'read-device': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(k.pick('device'), (device) => ({ type: 'read-device', session, device })),
    ),
  'remove-device': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(k.pick('device'), (device) => ({
        type: 'remove-device',
        session,
        device,
        ...(k.random.chance(85) && { confirm: true }),
      })),
    ),
  'locate-device': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(k.pick('device'), (device) => ({ type: 'locate-device', session, device })),
    ),
  'erase-device': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(k.pick('device'), (device) => ({ type: 'erase-device', session, device })),
    ),
  'set-find': (k) =>
    withSession(deviceSession(k), (session) => ({ type: 'set-find', session, on: k.random.chance(65) })),
  'list-phones': (k) => withSession(anySession(k), (session) => ({ type: 'list-phones', session })),
  'add-phone': (k) =>
    withSession(fullSession(k), (session) => ({
      type: 'add-phone',
      session,
      number: k.number(),
      method: k.random.one(phoneMethods) ?? 'text',
    })),
  'send-phone-code': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(k.pick('phone'), (phone) => ({
        type: 'send-phone-code',
        session,
        phone,
        method: k.random.one(phoneMethods) ?? 'text',
      })),
    ),
  'verify-phone': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(
        k.pick('phone', ({ from }) => from === 'add-phone'),
        (phone) => ({ type: 'verify-phone', session, phone, code: k.code(purposeIs('phone-verification')) }),
      ),
    ),
  'remove-phone': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(k.pick('phone'), (phone) => ({ type: 'remove-phone', session, phone })),
    ),
  'create-app-password': (k) =>
    withSession(fullSession(k), (session) => ({
      type: 'create-app-password',
      session,
      label: k.random.one(['Mail', 'Mail', `Program ${k.fresh()}`, '\u{1f600}'.repeat(60), ' ', 'x'.repeat(101)]) ?? '',
      ...(k.random.chance(80) && { identifier: k.identifier(), password: k.password() }),
    })),
  'list-app-passwords': (k) => withSession(anySession(k), (session) => ({ type: 'list-app-passwords', session })),
  'revoke-app-password': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(k.pick('appPassword'), (appPassword) => ({ type: 'revoke-app-password', session, appPassword })),
    ),
  'revoke-all-app-passwords': (k) =>
    withSession(fullSession(k), (session) => ({ type: 'revoke-all-app-passwords', session })),
  'sign-in-program': (k) => ({
    type: 'sign-in-program',
    identifier: k.identifier(),
    password:
      (k.random.chance(75) ? k.pick('secret', ({ from }) => from === 'create-app-password') : undefined) ??
      k.password(),
    service: k.random.one(programServices) ?? 'mail',
    program: k.random.one(['Mail program', 'Calendar program']) ?? '',
  }),
  'change-password': (k) =>
    withSession(fullSession(k), (session) => ({
      type: 'change-password',
      session,
      currentPassword: k.password(),
      newPassword: k.newPassword(),
    })),
  'reset-password': (k) =>
    withSession(deviceSession(k), (session) => ({
      type: 'reset-password',
      session,
      newPassword: k.newPassword(),
      ...(k.random.chance(70) && { unlock: k.random.chance(85) ? 'succeeded' : 'failed' }),
    })),
  'start-password-reset': (k) => ({ type: 'start-password-reset', identifier: k.identifier() }),
  'finish-password-reset': (k) =>
    withSession(k.pick('reset'), (reset) => ({
      type: 'finish-password-reset',
      reset,
      code: k.code(purposeIs('password-reset')),
      newPassword: k.newPassword(),
    })),
  'choose-password': (k) =>
    withSession(k.pick('change'), (change) => ({ type: 'choose-password', change, newPassword: k.newPassword() })),
  'use-feature': (k) =>
    withSession(anySession(k), (session) => ({
      type: 'use-feature',
      session,
      feature: k.random.chance(85) ? k.parameters['feature.two_factor'] : 'another-feature',
    })),
}
