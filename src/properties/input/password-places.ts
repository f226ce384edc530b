import type { CommandOf } from '../../protocol/command.ts'
import type { Arena } from '../arena.ts'
import { newClient, newPassword } from '../stories/cast.ts'
import { aroundLength, mostSigns, passwordSigns } from './lengths.ts'
import { limited, notIt } from './limits.ts'
import type { Place } from './place.ts'

const manyPasswords = { settings: { 'password.attempts': 0 }, most: limited('password.attempts') } as const

/** A server may bring passwords into one form before it compares them (RFC 8265 section 4.2), so equal forms are equal. */
const samePassword =
  (right: string) =>
  (text: string): boolean =>
    text.normalize('NFKC') === right.normalize('NFKC')

/** An account whose password is longer than some ways of hashing look. */
const introduceWithLongPassword = async (arena: Arena): Promise<void> => {
  arena.ada.password = `${newPassword()} ${'and so on '.repeat(6)}to the end`
  await arena.introduce()
}

const signIn = (arena: Arena, password: string): CommandOf<'start-sign-in'> => {
  const { identifier } = arena.ada
  return { type: 'start-sign-in', identifier, password, client: newClient('browser') }
}

/** The account password at the beginning of a sign-in. */
export const accountPassword: Place = {
  field: 'password',
  way: 'body',
  ...manyPasswords,
  async arrange(arena) {
    await introduceWithLongPassword(arena)
    const { password } = arena.ada
    const command = signIn(arena, password)
    return {
      command,
      right: password,
      look: () => arena.sight(),
      taken: notIt(samePassword(password)),
      works: () => arena.works(command),
    }
  },
}

/** The present password of somebody who changes it. */
export const presentPassword: Place = {
  field: 'currentPassword',
  way: 'body',
  ...manyPasswords,
  async arrange(arena) {
    await introduceWithLongPassword(arena)
    const { session, password } = arena.ada
    const command: CommandOf<'change-password'> = {
      type: 'change-password',
      session,
      currentPassword: password,
      newPassword: newPassword(),
    }
    return {
      command,
      right: password,
      look: () => arena.sight(),
      taken: notIt(samePassword(password)),
      works: () => arena.works(command),
    }
  },
}

/** The password that somebody chooses: any text may be one, and then it is that text that opens the account. */
export const chosenPassword: Place = {
  ...presentPassword,
  field: 'newPassword',
  anyText: true,
  edges: aroundLength('password.min_length', passwordSigns),
  async arrange(arena) {
    await arena.introduce()
    const { session, password } = arena.ada
    const right = newPassword()
    const command: CommandOf<'change-password'> = {
      type: 'change-password',
      session,
      currentPassword: password,
      newPassword: right,
    }
    return {
      command,
      right,
      look: () => arena.sight(),
      async taken(text) {
        if (text === undefined) return 'something that is no text was taken for a password'
        const { 'password.min_length': least = 0 } = arena.declaration.parameters
        if (mostSigns(text) < least) return `a password was taken that has fewer signs than ${least}`
        if (!(await arena.works(signIn(arena, text)))) return 'a password was taken that does not open the account'
        if (text !== password && (await arena.works(signIn(arena, password)))) return 'the old password still opens it'
        const shorter = text.slice(0, -1)
        const told = shorter.trim() !== text.trim() && (await arena.works(signIn(arena, shorter)))
        return told ? 'a password was taken, and its last sign does not matter' : undefined
      },
      works: () => arena.works(command),
    }
  },
}
