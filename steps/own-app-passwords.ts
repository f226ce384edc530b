import type { ListedAppPassword } from '../src/protocol/areas/app-passwords.ts'
import type { AcceptedOf, CommandOf } from '../src/protocol/command.ts'
import { anyKind } from './clients.ts'
import { textedCode } from './code-source.ts'
import type { Amount } from './counting.ts'
import type { OwnAppPassword, Person } from './person.ts'
import { beginArranged, clientOf } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

/** The command that makes one; identifier and password come along unless the service declares that it does not ask. */
export const creation = async (
  world: AccountWorld,
  name: string,
  label: string,
): Promise<CommandOf<'create-app-password'>> => {
  const person = await world.ready(name)
  const { 'apppw.reauth': asks = true } = { ...world.declaration.parameters, ...world.settings }
  const again = asks ? { identifier: person.identifier, password: person.password } : {}
  return { type: 'create-app-password', session: await world.sessionOf(name), label, ...again }
}

/** A number of them; the limit is asked for only where it is meant. */
export const countOf = (world: AccountWorld, amount: Amount): number => {
  const plain = amount(Number.NaN)
  return Number.isNaN(plain) ? amount(world.parameter('apppw.limit')) : plain
}

/** Have one made as what the scenario is about, and keep it if there is one. */
export const generate = async (
  world: AccountWorld,
  name: string,
  command: CommandOf<'create-app-password'>,
): Promise<void> => {
  const answer = await world.attempt(command)
  if (answer.type === 'app-password-created') keep(world.person(name), command.label, answer)
}

/** Have one made, as a matter of course. */
export const hold = async (world: AccountWorld, name: string, label: string): Promise<void> => {
  keep(world.person(name), label, await world.arrange(await creation(world, name, label)))
}

/** Two under one label are told apart as the one and the earlier one. */
const keep = (
  { appPasswords }: Person,
  label: string,
  { appPassword: id, secret }: AcceptedOf<'create-app-password'>,
): void => {
  const earlier = appPasswords.get(label)
  if (earlier) appPasswords.set(earlierOf(label), earlier)
  appPasswords.set(label, { id, label, secret })
}

export const earlierOf = (label: string): string => `earlier ${label}`

/** The one that the person holds, or held, under that label. */
export const heldBy = (person: Person, label: string): OwnAppPassword => {
  const held = person.appPasswords.get(label)
  if (!held) throw new Error(`${person.name} holds no app-specific password for ${label} in this scenario`)
  return held
}

export const revocation = async (
  world: AccountWorld,
  name: string,
  appPassword: string,
): Promise<CommandOf<'revoke-app-password'>> => ({
  type: 'revoke-app-password',
  session: await world.sessionOf(name),
  appPassword,
})

/** The active entries of the history. Its owner signs in anew where a reset ended the session in use. */
export const activeEntries = async (world: AccountWorld, name: string): Promise<readonly ListedAppPassword[]> => {
  const session = await world.sessionOf(name)
  const seen = await world.ask({ type: 'list-app-passwords', session })
  const { appPasswords } =
    seen.type === 'refused'
      ? await world.require(
          { type: 'list-app-passwords', session: await newSession(world, name) },
          'The owner can read the history',
        )
      : seen
  return appPasswords.filter((entry) => entry.active)
}

const newSession = async (world: AccountWorld, name: string): Promise<string> => {
  const person = await world.ready(name)
  const at = { client: clientOf(world, anyKind) }
  const signIn = await beginArranged(world, person, at)
  const code = await textedCode(world, person, signIn)
  const answer = await world.require({ type: 'enter-code', signIn, code }, `${name} can sign in`)
  return answer.type === 'signed-in' ? answer.session : ''
}
