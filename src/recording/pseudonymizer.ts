import { createHmac, randomBytes } from 'node:crypto'
import { discoveryPath } from '../protocol/declaration.ts'
import { nameValuePairs } from '../redaction/name-value-pairs.ts'
import { registeredSecrets } from '../redaction/registered-secrets.ts'
import { isContractWord, secretKindOf } from '../redaction/secret-names.ts'
import { createSecretSearch } from '../redaction/secret-search.ts'
import { tokensOf } from '../redaction/secret-values.ts'
import { createSuffixSearch } from '../redaction/suffix-search.ts'
import type { RecordedExchange } from './recorded-exchange.ts'

/**
 * Fields that hold a word of the contract, even when a secret happens to be the same text; and the pattern of such a
 * word.
 */
const contractWordFields: ReadonlySet<string> = new Set([
  ...['type', 'state', 'reason', 'scheme', 'kind', 'via', 'method', 'channel', 'title'],
])
const contractWord = /^(urn:assay:refusal:)?[A-Za-z][a-z -]{0,60}$/

/** A long secret is found within a longer word too, where a shorter one would occur by chance. */
const minLengthInWord = 12

/** A secret with a digit is none by chance, from so many characters on. */
const minWithDigit = 6

const isWord = (secret: string): boolean =>
  secret.length < minWithDigit || (secret.length < minLengthInWord && !/\d/.test(secret))

/** A secret that may stand in an answer as a number. */
const isCode = /^\d{6,15}$/

const isWithinWord = (text: string, begin: number, end: number): boolean =>
  /[\w-]/.test(text.charAt(begin - 1)) || /[\w-]/.test(text.charAt(end))

/**
 * Replaces the secrets of a recording by pseudonyms of the same shape: digits by digits, letters by letters, the same
 * secret by the same pseudonym. The key is never stored, so nobody can reverse them.
 */
export type Pseudonymizer = { pseudonymize(exchanges: readonly RecordedExchange[]): readonly RecordedExchange[] }

export const createPseudonymizer = (): Pseudonymizer => {
  const key = randomBytes(32)
  const pseudonyms = new Map<string, string>()
  const used = new Set<string>()
  /** The secrets of the cases so far, which a server may repeat in others. */
  const earlier = createSuffixSearch(20_000)
  const pseudonymOf = (secret: string): string => {
    const existing = pseudonyms.get(secret)
    if (existing !== undefined) return existing
    for (let attempt = 0; ; attempt++) {
      const pseudonym = sameShape(secret, createHmac('sha512', key).update(`${attempt}\n${secret}`).digest())
      if (used.has(pseudonym) && attempt < 100) continue
      used.add(pseudonym)
      pseudonyms.set(secret, pseudonym)
      return pseudonym
    }
  }
  return {
    pseudonymize: (given) => {
      const exchanges = given.filter(({ path }) => !isDiscovery(path))
      const secrets = secretsOf(exchanges)
      const registered = registeredSecrets()
      for (const item of registered) secrets.add(item)
      const search = createSecretSearch(registered)
      /** Codes as numbers, which have no zeros at their beginning. */
      const numbers = new Map([...secrets].filter((one) => isCode.test(one)).map((one) => [Number(one), one]))
      for (const secret of secrets) search.add(secret)
      const text = (given: string): string =>
        earlier.replace(
          search.replace(given, (secret, begin, end) => {
            if (isWord(secret) && isWithinWord(given, begin, end)) return undefined
            const pseudonym = pseudonymOf(secret)
            return end - begin < secret.length ? pseudonym.slice(0, end - begin) : pseudonym
          }),
          'another-scenario',
        )
      const value = (given: unknown, field?: string, secret = false): unknown => {
        if (typeof given === 'string') {
          if (secret && given !== '' && !isKept(given, field)) return pseudonymOf(given)
          return field !== undefined && contractWordFields.has(field) && contractWord.test(given) ? given : text(given)
        }
        if (typeof given === 'number') {
          const code = secret ? String(given) : numbers.get(given)
          return code === undefined ? given : Number(pseudonymOf(code))
        }
        if (Array.isArray(given)) return given.map((item) => value(item, field, secret && isPlain(item)))
        if (typeof given !== 'object' || given === null) return given
        return Object.fromEntries(
          Object.entries(given).map(([name, item]) => [
            text(name),
            value(item, name, secret || secretKindOf(name) !== undefined),
          ]),
        )
      }
      const redactTexts = (was: unknown): unknown => withText(was, text)
      const pseudonymize = ({ token, ...exchange }: RecordedExchange): RecordedExchange => ({
        ...exchange,
        path: exchange.path
          .split('/')
          .map((part) => encodePart(text(decodePart(part))))
          .join('/'),
        ...(token === undefined ? {} : { token: pseudonymOf(token) }),
        body: value(exchange.body),
        headers: Object.fromEntries(Object.entries(exchange.headers).map(([name, item]) => [name, text(item)])),
        answer: value(exchange.answer),
      })
      const result = given.map((item) =>
        isDiscovery(item.path) ? { ...item, answer: redactTexts(item.answer) } : pseudonymize(item),
      )
      for (const secret of secrets) earlier.add(secret)
      return result
    },
  }
}

/** The public declaration of a server; its capabilities have names that are secret fields elsewhere. */
const isDiscovery = (path: string): boolean => path.endsWith(discoveryPath)

/**
 * Whether a value of a secret field stays as it is: a word of the contract, and a date, which is one of the features and
 * would be none when its digits were replaced.
 */
const isKept = (value: string, field = ''): boolean => isContractWord(field, value) || /^\d{4}-\d{2}-\d{2}$/.test(value)

/** The values of all secret fields; in a recording, all pseudonyms. */
export const secretsOf = (exchanges: readonly RecordedExchange[]): Set<string> => {
  const secrets = new Set<string>()
  for (const { token, body, answer } of exchanges) {
    if (token !== undefined) secrets.add(token)
    learn(body, secrets)
    learn(answer, secrets)
  }
  return secrets
}

/** A field is secret together with the values directly in it; for a list of objects their own fields decide. */
const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

const learn = (given: unknown, secrets: Set<string>, secret = false, field = ''): void => {
  if (typeof given === 'string' && !secret) {
    // An answer that is not JSON: a page, a form, truncated JSON.
    for (const [name, value] of nameValuePairs(given)) if (secretKindOf(name) !== undefined) secrets.add(value)
  }
  if (typeof given === 'string' || typeof given === 'number') {
    if (!secret || given === '' || isKept(String(given), field)) return
    secrets.add(String(given))
    for (const [token] of tokensOf(String(given), 'link')) secrets.add(token)
  } else if (Array.isArray(given)) {
    for (const item of given) learn(item, secrets, secret && isPlain(item), field)
  } else if (typeof given === 'object' && given !== null) {
    for (const [name, item] of Object.entries(given))
      learn(item, secrets, secret || secretKindOf(name) !== undefined, name)
  }
}

/** The secret of an authenticator app (RFC 4648 section 6), which stays one. */
const base32Secret = /^(?=.*[2-7])[A-Z2-7]{16,}$/

/** Replaces letters and digits by others of their kind, whatever is beyond ASCII by letters and digits of ASCII; other characters stay. */
const sameShape = (secret: string, randomness: Buffer): string => {
  let at = 0
  const digits = base32Secret.test(secret) ? '234567' : '0123456789'
  const pick = (alphabet: string): string =>
    alphabet[(randomness[at++ % randomness.length] ?? 0) % alphabet.length] ?? ''
  return [...secret]
    .map((character) => {
      if (/\p{N}/u.test(character)) return pick(digits)
      if (/\p{Lu}/u.test(character)) return pick('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
      return /[a-z]|[^\0-\x7f]/u.test(character) ? pick('abcdefghijklmnopqrstuvwxyz') : character
    })
    .join('')
}

/** Applies a function to every text in a JSON value. */
const withText = (value: unknown, text: (given: string) => string): unknown => {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return value.map((item) => withText(item, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [text(name), withText(item, text)]))
}

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
const encodePart = (part: string): string => encodeURIComponent(part.toWellFormed())
