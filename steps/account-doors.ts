import type { Capability } from '../src/protocol/capabilities.ts'
import { services } from '../src/protocol/client.ts'
import type { Command } from '../src/protocol/command.ts'
import { ampleLength, passwordOf } from './password-choice.ts'
import type { Person } from './person.ts'
import type { AccountWorld } from './world.ts'

type Door = readonly [Capability | undefined, Command]

/** Every read of the account and the data behind it that the target offers, asked with this token. */
export const readDoors = (world: AccountWorld, session: string): readonly Command[] =>
  offered(world, [
    [undefined, { type: 'use-service', session, service: 'account-page' }],
    [undefined, { type: 'read-account', session }],
    ['phones', { type: 'list-phones', session }],
    ['devices', { type: 'list-devices', session }],
    ['app-passwords', { type: 'list-app-passwords', session }],
    ...services.map((service): Door => ['services', { type: 'use-service', session, service }]),
  ])

/** What somebody with the password would try next: changes that open the account for good. */
export const changeDoors = (world: AccountWorld, session: string, person: Person): readonly Command[] => {
  const { identifier, password } = person
  const newPassword = passwordOf(ampleLength(world))
  return offered(world, [
    ['password.change', { type: 'change-password', session, currentPassword: password, newPassword }],
    ['phones', { type: 'add-phone', session, number: '+12025550188', method: 'text' }],
    ['code.on-demand', { type: 'generate-code', session, password }],
    ['app-passwords', { type: 'create-app-password', session, label: 'Somebody else', identifier, password }],
  ])
}

const offered = (world: AccountWorld, doors: readonly Door[]): readonly Command[] =>
  doors.flatMap(([capability, command]) =>
    capability !== undefined && world.declaration.capabilities[capability].state === 'absent' ? [] : [command],
  )
