import { randomInt } from 'node:crypto'
import { isValidPhoneNumber } from 'libphonenumber-js'

/** The numbers of one sandbox: what scenarios call +12025550101 in each of them is another number on the one server. */
export type Numbers = {
  /** The number on the server, E.164. */
  of(number: string): string
  /** The scenario's name for a number of the server; the number itself where it has none. */
  named(number: string): string
  /** Every number that the scenario named, with the one on the server. */
  readonly all: ReadonlyMap<string, string>
}

let areaCodes: readonly number[] | undefined
let given = 0

/**
 * A number that rings nowhere: 555-0100 to 555-0199 are kept for fiction in every area code of North America. Each one
 * is given once in a process until all are used; the first is chosen at random, so that a server that remembers earlier
 * runs rarely meets it again.
 */
const nextNumber = (): string => {
  areaCodes ??= Array.from({ length: 800 }, (_, index) => 200 + index).filter((code) =>
    isValidPhoneNumber(`+1${code}5550100`),
  )
  if (given === 0) given = randomInt(areaCodes.length * 100)
  given += 1
  const line = String(Math.floor(given / areaCodes.length) % 100).padStart(2, '0')
  return `+1${areaCodes[given % areaCodes.length]}55501${line}`
}

export const createNumbers = (): Numbers => {
  const all = new Map<string, string>()
  const names = new Map<string, string>()
  return {
    of(number) {
      const known = all.get(number)
      if (known !== undefined) return known
      // What is no number stays as it is, for the server to refuse.
      const made = isValidPhoneNumber(number) ? nextNumber() : number
      all.set(number, made)
      names.set(made, number)
      return made
    },
    named: (number) => names.get(number) ?? number,
    all,
  }
}
