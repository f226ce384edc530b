import type { AnswerTo, CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import { anyKind } from '../support/clients.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { nextPassword } from './password-choice.ts'

type Setting = 'change-password' | 'reset-password' | 'finish-password-reset' | 'choose-password'
/** A command that sets the account password, whichever way. */
export type PasswordCommand = { [T in Setting]: CommandOf<T> }[Setting]

/** Offer a new password as what the scenario is about. It becomes the person's own when it is accepted. */
export const attemptPassword = async (world: AccountWorld, person: Person, command: PasswordCommand): Promise<void> => {
  notePasswords(person, command)
  adoptPassword(person, command, await world.requests.attempt(command))
}

/** Set a new password as a matter of course. */
export const arrangePassword = async (world: AccountWorld, person: Person, command: PasswordCommand): Promise<void> => {
  notePasswords(person, command)
  adoptPassword(person, command, await world.requests.arrange(command))
}

const notePasswords = (person: Person, command: PasswordCommand): void => {
  person.passwords = { old: person.password, new: command.newPassword }
}

const adoptPassword = (person: Person, command: PasswordCommand, answer: AnswerTo<Setting>): void => {
  if (answer.type !== 'password-changed') return
  person.formerPasswords = [...(person.formerPasswords ?? []), person.password]
  person.password = command.newPassword
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

/** The end of a reset that a code leads to. */
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

/** The password that the sign-in on that client was asked for. */
export const choosePasswordCommand = async (
  world: AccountWorld,
  name: string,
  on: string,
): Promise<CommandOf<'choose-password'>> => ({
  type: 'choose-password',
  change: world.people.client(await world.people.ready(name), on).change ?? '',
  newPassword: nextPassword(world, world.people.named(name)),
})

/** The password from before the last change that was tried, and the one that it was to become. */
export const triedPasswords = ({ name, passwords }: Person): NonNullable<Person['passwords']> => {
  if (!passwords) throw new Error(`${name} chose no new password in this scenario`)
  return passwords
}

/** A sign-in with that password on a client that nobody knows. */
export const startSignInCommand = (
  world: AccountWorld,
  person: Person,
  password: string,
): CommandOf<'start-sign-in'> => ({
  type: 'start-sign-in',
  identifier: person.identifier,
  password,
  client: unusedClient(world, anyKind),
})

/** Demand that a password begins a sign-in of its owner. */
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
