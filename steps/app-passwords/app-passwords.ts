import type { ListedAppPassword } from '../../src/protocol/areas/app-passwords.ts'
import type { AcceptedOf, CommandOf } from '../../src/protocol/command.ts'
import type { HeldAppPassword, Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { labelFor } from './labels.ts'

/** The command that makes one; identifier and password come along unless the service declares that it does not ask. */
export const createAppPasswordCommand = async (
  world: AccountWorld,
  name: string,
  label: string,
): Promise<CommandOf<'create-app-password'>> => {
  const person = await world.people.ready(name)
  const asks = world.sandbox.declares('apppw.reauth') ?? true
  const again = asks ? { identifier: person.identifier, password: person.password } : {}
  return {
    type: 'create-app-password',
    session: await world.people.sessionOf(name),
    label: labelFor(world, label),
    ...again,
  }
}

/** Create one as the attempt of the scenario, and store it if it is created. */
export const attemptCreate = async (
  world: AccountWorld,
  name: string,
  named: string,
  command: CommandOf<'create-app-password'>,
): Promise<void> => {
  const answer = await world.requests.attempt(command)
  if (answer.type === 'app-password-created') noteAppPassword(world.people.named(name), named, command.label, answer)
}

/** Create one as a precondition. */
export const arrangeAppPassword = async (world: AccountWorld, name: string, label: string): Promise<void> => {
  const command = await createAppPasswordCommand(world, name, label)
  noteAppPassword(world.people.named(name), label, command.label, await world.requests.arrange(command))
}

/** An older one under the same label is stored as the earlier one. */
const noteAppPassword = (
  { appPasswords }: Person,
  named: string,
  label: string,
  { appPassword: id, secret }: AcceptedOf<'create-app-password'>,
): void => {
  const earlier = appPasswords.get(named)
  if (earlier) appPasswords.set(earlierLabel(named), earlier)
  appPasswords.set(named, { id, label, secret })
}

export const earlierLabel = (label: string): string => `earlier ${label}`

/** The one that the person holds, or held, under that label. */
export const heldAppPassword = (person: Person, label: string): HeldAppPassword => {
  const held = person.appPasswords.get(label)
  if (!held) throw new Error(`${person.name} holds no app-specific password for ${label} in this scenario`)
  return held
}

export const revokeAppPasswordCommand = async (
  world: AccountWorld,
  name: string,
  appPassword: string,
): Promise<CommandOf<'revoke-app-password'>> => ({
  type: 'revoke-app-password',
  session: await world.people.sessionOf(name),
  appPassword,
})

/** The active entries of the history. */
export const activeEntries = async (world: AccountWorld, name: string): Promise<readonly ListedAppPassword[]> =>
  (await historyOf(world, name)).filter(({ active = true }) => active)

/** All entries of the history. */
export const historyOf = async (world: AccountWorld, name: string): Promise<readonly ListedAppPassword[]> => {
  const list = { type: 'list-app-passwords', session: await world.people.sessionOf(name) } as const
  return (await world.requests.require(list, 'The owner can read the history')).appPasswords
}
