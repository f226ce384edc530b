import { randomInt } from 'node:crypto'
import { isValidPhoneNumber } from 'libphonenumber-js'

/**
 * The numbers of one sandbox: the number that scenarios call +12025550101 is a different one on the server for each
 * sandbox.
 */
export type PhoneNumbers = {
  /** The number on the server, E.164. */
  of(number: string): string
  /** The scenario's name for a number of the server; the number itself when it has none. */
  nameOf(number: string): string
  /** Every number that the scenario named, with the one on the server. */
  readonly all: ReadonlyMap<string, string>
}

/**
 * The area codes of 1947, all still in use: a server may validate numbers with a list that is years old and lacks newer
 * ones.
 */
const areaCodes = [
  '201 202 203 204 205 206 207 208 212 213 214 215 216 217 218 301 302 303 304 305 306 307 312 313 314 315 316 317',
  '319 401 402 403 404 405 406 412 413 414 415 416 418 419 501 502 503 504 505 512 513 514 515 517 518 601 602 603 604',
  '605 612 613 614 616 617 618 701 702 703 704 712 713 715 716 717 801 802 803 812 814 815 816 901 902 913 914 915 916',
].flatMap((line) => line.split(' '))
let issuedCount = 0

/**
 * A number that rings nowhere: 555-0100 to 555-0199 are reserved for fiction in every area code of North America. Each
 * one is used once in a process until all are used. The first is random, so that a server with data of earlier runs
 * rarely meets it again.
 */
const nextNumber = (): string => {
  if (issuedCount === 0) issuedCount = randomInt(areaCodes.length * 100)
  issuedCount += 1
  const line = String(Math.floor(issuedCount / areaCodes.length) % 100).padStart(2, '0')
  return `+1${areaCodes[issuedCount % areaCodes.length]}55501${line}`
}

export const createPhoneNumbers = (): PhoneNumbers => {
  const all = new Map<string, string>()
  const names = new Map<string, string>()
  return {
    of(number) {
      const existing = all.get(number)
      if (existing !== undefined) return existing
      // A text that is no number stays as it is: the server has to refuse it.
      const serverNumber = isValidPhoneNumber(number) ? nextNumber() : number
      all.set(number, serverNumber)
      names.set(serverNumber, number)
      return serverNumber
    },
    nameOf: (number) => names.get(number) ?? number,
    all,
  }
}
