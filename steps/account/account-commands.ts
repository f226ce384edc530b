import type { Capability } from '../../src/protocol/capabilities.ts'
import { services } from '../../src/protocol/client.ts'
import type { Command } from '../../src/protocol/command.ts'
import { generatePassword, safeLength } from '../passwords/password-choice.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

type CapabilityCommand = readonly [Capability | undefined, Command]

/** Every read of the account and the data behind it that the target offers, asked with this token. */
export const readCommands = (world: AccountWorld, session: string): readonly Command[] =>
  offeredCommands(world, [
    [undefined, { type: 'use-service', session, service: 'account-page' }],
    [undefined, { type: 'read-account', session }],
    ['phones', { type: 'list-phones', session }],
    ['devices', { type: 'list-devices', session }],
    ['app-passwords', { type: 'list-app-passwords', session }],
    ...services.map((service): CapabilityCommand => ['services', { type: 'use-service', session, service }]),
  ])

/** What an attacker with the password would try next: changes that give lasting access. */
export const changeCommands = (world: AccountWorld, session: string, person: Person): readonly Command[] => {
  const { identifier, password } = person
  const newPassword = generatePassword(world, safeLength(world))
  return offeredCommands(world, [
    ['password.change', { type: 'change-password', session, currentPassword: password, newPassword }],
    ['phones', { type: 'add-phone', session, number: '+12025550188', method: 'text' }],
    ['code.on-demand', { type: 'generate-code', session, password }],
    ['app-passwords', { type: 'create-app-password', session, label: 'Somebody else', identifier, password }],
  ])
}

const offeredCommands = (world: AccountWorld, commands: readonly CapabilityCommand[]): readonly Command[] =>
  commands.flatMap(([capability, command]) =>
    capability !== undefined && world.sandbox.declaration.capabilities[capability].state === 'absent' ? [] : [command],
  )
