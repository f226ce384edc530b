import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { startSignInCommand } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { nextPassword } from './password-choice.ts'

type Setting = 'change-password' | 'reset-password' | 'finish-password-reset' | 'finish-link-reset' | 'choose-password'
/** Any command that sets the account password. */
export type PasswordCommand = { [T in Setting]: CommandOf<T> }[Setting]

/** Offer a new password as the attempt of the scenario. It becomes the person's own when it is accepted. */
export const attemptPassword = async (world: AccountWorld, person: Person, command: PasswordCommand): Promise<void> => {
  notePasswords(person, command)
  const answer = await world.requests.attempt(command)
  if (answer.type === 'password-changed') adoptPassword(person, command.newPassword)
}

/** Set a new password as a precondition. */
export const arrangePassword = async (world: AccountWorld, person: Person, command: PasswordCommand): Promise<void> => {
  notePasswords(person, command)
  const answer = await world.requests.arrange(command)
  if (answer.type === 'password-changed') adoptPassword(person, command.newPassword)
}

const notePasswords = (person: Person, command: PasswordCommand): void => {
  person.passwords = { old: person.password, new: command.newPassword }
}

/** Make it the person's current password. */
export const adoptPassword = (person: Person, password: string): void => {
  person.formerPasswords = [...(person.formerPasswords ?? []), person.password]
  person.password = password
}

/** The change on the account page. */
export const changePasswordCommand = async (
  world: AccountWorld,
  name: string,
): Promise<CommandOf<'change-password'>> => ({
  type: 'change-password',
  session: await world.people.sessionOf(name),
  currentPassword: world.people.named(name).password,
  newPassword: nextPassword(world, world.people.named(name)),
})

/** What a device sends: a Mac attests that it was unlocked just now. A sign-in that waits offers the token that it has. */
export const resetPasswordCommand = async (
  world: AccountWorld,
  name: string,
  on: string,
): Promise<CommandOf<'reset-password'>> => {
  const { client, session, signIn } = world.people.client(await world.people.ready(name), on)
  return {
    type: 'reset-password',
    session: session ?? signIn ?? '',
    newPassword: nextPassword(world, world.people.named(name)),
    ...(client.kind === 'mac' ? { unlock: 'succeeded' as const } : {}),
  }
}

/** The last step of a reset by code. */
export const finishResetCommand = (
  world: AccountWorld,
  person: Person,
  code: string,
): CommandOf<'finish-password-reset'> => ({
  type: 'finish-password-reset',
  reset: person.reset ?? '',
  code,
  newPassword: nextPassword(world, person),
})

/** The new password that the sign-in on that client asked for. */
export const choosePasswordCommand = async (
  world: AccountWorld,
  name: string,
  on: string,
): Promise<CommandOf<'choose-password'>> => ({
  type: 'choose-password',
  change: world.people.client(await world.people.ready(name), on).change ?? '',
  newPassword: nextPassword(world, world.people.named(name)),
})

/** The passwords before and after the last attempted change. */
export const triedPasswords = ({ name, passwords }: Person): NonNullable<Person['passwords']> => {
  if (!passwords) throw new Error(`${name} chose no new password in this scenario`)
  return passwords
}

/** The password must start a sign-in of its owner. */
export const mustStartSignIn = async (
  world: AccountWorld,
  person: Person,
  password: string,
  which: string,
): Promise<void> => {
  const answer = await world.requests.ask(startSignInCommand(world, person, password))
  if (['signed-in', 'code-required', 'questions-required'].includes(answer.type)) return
  throw new BrokenRule(
    `${which} should open the account`,
    'signed in, or something else is asked for',
    answerText(answer),
  )
}
