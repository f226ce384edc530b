import { isDeeperThan, jsonAmbiguity } from '../input/ambiguous-json.ts'
import { parseCutJson } from './cut-json.ts'
import { decoded, nameValuePairs } from './name-value-pairs.ts'
import { basicPassword, secretHeaderParts } from './secret-headers.ts'
import { isContractWord, isPlain, type SecretNames } from './secret-names.ts'

/** A secret, and the word that its placeholder begins with. */
export type SecretValue = readonly [value: string, kind: string]

/** The secret of an authenticator app in the address that its QR code has, as it is or within another address. */
const otpSecret = /\bsecret=([a-z2-7]{10,256})/gi

function* sharedSecrets(text: string): Generator<SecretValue> {
  if (!/otpauth(?::|%3A)/i.test(text)) return
  for (const [, secret = ''] of decoded(text).matchAll(otpSecret)) yield [secret, 'otp-secret']
}

/** A name and its value in the query of an address. */
const queryPair = /[?&#](?:amp;)?([\w-]{1,40})=([^&#\s"'<>;]{4,4096})/g

function* secretsOfQueries(text: string, names: SecretNames): Generator<SecretValue> {
  if (!text.includes('=')) return
  for (const [, name = '', value = ''] of text.matchAll(queryPair)) {
    const kind = names.ofField(name, decoded(value))
    if (kind !== undefined) yield [decoded(value), kind]
  }
}

/** What looks like a token in a link: its bearer needs no more of it. */
const tokenInUrl = /[\w.~-]{10,4096}/g

/** The tokens in a secret that is a link. */
export function* tokensOf(value: string, kind: string): Generator<SecretValue> {
  if (!/^https?:\/\//i.test(value)) return
  for (const [token] of decoded(value)
    .replace(/^\w+:\/\/[^/?#]*/, '')
    .matchAll(tokenInUrl))
    if (/\d/.test(token) && /[a-z]/i.test(token)) yield [token, kind]
}

/** The secrets in the fields of a JSON value, in their order. Nothing here calls itself: a server may nest as deep as it likes. */
export function* secretsOfValue(value: unknown, names: SecretNames, kind?: string): Generator<SecretValue> {
  const waiting: (readonly [value: unknown, kind: string | undefined])[] = [[value, kind]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [current, currentKind] = next
    if (isPlain(current)) {
      yield* sharedSecrets(String(current))
      yield* secretsOfQueries(String(current), names)
      if (currentKind === undefined || current === '') continue
      yield [String(current), currentKind]
      yield* tokensOf(String(current), currentKind)
    } else if (typeof current === 'object' && current !== null) {
      const isList = Array.isArray(current)
      for (const [key, inner] of Object.entries(current).toReversed()) {
        if (isContractWord(key, inner)) continue
        waiting.push([inner, isList ? currentKind : (names.ofField(key, inner) ?? currentKind)])
      }
    }
  }
}

/** The secrets in a text that is not one JSON document, by the names that stand beside them. */
export function* secretsOfText(text: string, names: SecretNames): Generator<SecretValue> {
  yield* secretsOfPairs(text, names)
  yield* sharedSecrets(text)
  yield* secretsOfValue(parseCutJson(text), names)
}

function* secretsOfPairs(text: string, names: SecretNames): Generator<SecretValue> {
  for (const [name, value] of nameValuePairs(text)) {
    const kind = names.ofField(name, value)
    if (kind !== undefined && value !== '') yield [value, kind]
  }
  yield* secretsOfQueries(text, names)
}

/** The secrets in headers; of Basic credentials the password too, and those that names show, as in an address to go to. */
export function* secretsOfHeaders(
  headers: Readonly<Record<string, string>>,
  names: SecretNames,
): Generator<SecretValue> {
  for (const [name, value] of Object.entries(headers)) {
    const parts = secretHeaderParts(name, value, names)
    for (const { begin, end, kind } of parts) yield [value.slice(begin, end), kind]
    if (parts.length === 0 && value.includes('=')) yield* secretsOfPairs(value, names)
    const password = basicPassword(value)
    if (password !== undefined) yield [password, 'password']
  }
}

/** Deeper than any answer: what is nested deeper is read as a text. */
const maxDepth = 500

/** A text as JSON; undefined for what is none, says two things, or is nested too deep to be written again. */
export const parseBody = (body: string): unknown => {
  if (jsonAmbiguity(body) !== undefined) return undefined
  try {
    const json: unknown = JSON.parse(body)
    return isDeeperThan(maxDepth, json) ? undefined : json
  } catch {
    return undefined
  }
}
