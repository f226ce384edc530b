import { randomBytes } from 'node:crypto'
import type { AnswerTo, CommandOf } from '../src/protocol/command.ts'
import type { Person } from './person.ts'
import type { AccountWorld } from './world.ts'

type Setting = 'change-password' | 'reset-password' | 'finish-password-reset' | 'choose-password'
/** A command that sets the account password, whichever way. */
export type PasswordCommand = { [T in Setting]: CommandOf<T> }[Setting]

/** A password of so many characters that meets every other requirement a service may declare: a digit, both cases. */
export const passwordOf = (length: number): string => `Aa1${randomBytes(length).toString('hex')}`.slice(0, length)

/** A password that nobody has used yet, long enough for this service. */
export const freshPassword = (world: AccountWorld): string =>
  passwordOf(Math.max(24, Number(world.declaration.parameters['password.min_length'] ?? 0)))

/** Offer a new password as what the scenario is about. It becomes the person's own when it is accepted. */
export const offer = async (world: AccountWorld, person: Person, command: PasswordCommand): Promise<void> => {
  remember(person, command)
  adopt(person, command, await world.attempt(command))
}

/** Set a new password as a matter of course. */
export const setPassword = async (world: AccountWorld, person: Person, command: PasswordCommand): Promise<void> => {
  remember(person, command)
  adopt(person, command, await world.arrange(command))
}

const remember = (person: Person, command: PasswordCommand): void => {
  person.passwords = { old: person.password, new: command.newPassword }
}

const adopt = (person: Person, command: PasswordCommand, answer: AnswerTo<Setting>): void => {
  if (answer.type === 'password-changed') person.password = command.newPassword
}
