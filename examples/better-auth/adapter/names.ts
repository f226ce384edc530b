import { randomInt } from 'node:crypto'

/**
 * The names of one sandbox. All sandboxes share one server, so what scenarios call `ada@example.com` or `+15550100` has a
 * name of its own there.
 */
export type Names = {
  /** The mail address on the server. A text without an @ stays as it is, for the server to refuse. */
  readonly email: (identifier: string) => string
  /** The identifier that the scenario uses for that mail address. */
  readonly identifier: (email: string) => string
  /** The number on the server, E.164. */
  readonly number: (number: string) => string
  /** Every number that the scenario gave, with the one on the server. */
  readonly numbers: ReadonlyMap<string, string>
}

export const namesOf = (sandbox: string): Names => {
  const identifiers = new Map<string, string>()
  const numbers = new Map<string, string>()
  return {
    email: (identifier) => {
      const end = identifier.lastIndexOf('@')
      if (end < 0) return identifier
      const email = `${identifier.slice(0, end)}.${sandbox}${identifier.slice(end)}`
      identifiers.set(email.toLowerCase(), identifier)
      return email
    },
    identifier: (email) => identifiers.get(email.toLowerCase()) ?? email,
    number: (number) => {
      const held = numbers.get(number) ?? `+999${randomInt(10 ** 11, 10 ** 12 - 1)}`
      numbers.set(number, held)
      return held
    },
    numbers,
  }
}
