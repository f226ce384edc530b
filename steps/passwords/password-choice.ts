import { randomInt } from 'node:crypto'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** Kinds of password by what they lack, beside enough characters. */
export const passwordLacks = ['a digit', 'a capital letter', 'a small letter'] as const
export type PasswordLack = (typeof passwordLacks)[number]

const alphabets = {
  'a digit': 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ',
  'a capital letter': 'abcdefghijkmnopqrstuvwxyz23456789',
  'a small letter': 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
  nothing: 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789',
} as const satisfies Record<PasswordLack | 'nothing', string>

/** A new password of that length, with what the service needs before all else, except what it lacks. */
export const generatePassword = (
  { sandbox }: AccountWorld,
  length: number,
  lack: keyof typeof alphabets = 'nothing',
): string => {
  const signs = sandbox.declares('password.needs_both_cases') === false ? '7Zz' : 'Zz7'
  const needed = [...signs].filter((sign) => alphabets[lack].includes(sign))
  const others = Array.from({ length }, () => alphabets[lack][randomInt(alphabets[lack].length)])
  return [...needed, ...others].slice(0, length).join('')
}

/** Passwords that are cut, or brought into another form, where they are not taken as they were given: each with that other form. */
export const carefulPasswords: Readonly<Record<string, (password: string) => { given: string; other: string }>> = {
  'with a space at each end': (password) => ({ given: ` ${password} `, other: password }),
  'in which only a capital letter differs': (password) => ({ given: `${password}Q`, other: `${password}q` }),
  'that is 100 characters long': (password) => ({
    given: password.padEnd(100, 'aB3'),
    other: password.padEnd(72, 'aB3'),
  }),
  // Cyrillic letters, and the signs that their low bytes are.
  'with letters of another alphabet': (password) => ({ given: `${password}стр`, other: `${password}AB@` }),
  // Both are question marks to those who know one alphabet.
  'in which only letters of another alphabet differ': (password) => ({
    given: `${password}сад`,
    other: `${password}дом`,
  }),
  // A service may bring what is chosen and what is entered into one form, as NIST SP 800-63B-4 says, but not one of them alone.
  'with an accent as a character of its own': (password) => ({ given: `${password}e\u0301`, other: `${password}e` }),
  // Two halves in UTF-16, four bytes in UTF-8.
  'with an emoji': (password) => ({ given: `${password}😀`, other: `${password}😁` }),
}

/** A length that is long enough for this service, and hard to guess. */
export const safeLength = (world: AccountWorld): number =>
  Math.max(24, world.sandbox.declaration.parameters['password.min_length'] ?? 0)

/** A password that every service accepts. */
export const freshPassword = (world: AccountWorld): string => generatePassword(world, safeLength(world))

/** The password that the person chose, or one that every service accepts. */
export const nextPassword = (world: AccountWorld, person: Person): string =>
  person.chosenPassword ?? freshPassword(world)
