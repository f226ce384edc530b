import { jsonAmbiguity } from '../input/ambiguous-json.ts'
import { parseCutJson } from './cut-json.ts'
import { nameValuePairs } from './name-value-pairs.ts'
import { basicPassword, secretHeaderParts } from './secret-headers.ts'
import { isContractWord, isPlain, type SecretNames } from './secret-names.ts'

/** A secret, and the word that its placeholder begins with. */
export type SecretValue = readonly [value: string, kind: string]

/** The secrets in the fields of a JSON value. */
export function* secretsOfValue(value: unknown, names: SecretNames, kind?: string): Generator<SecretValue> {
  if (isPlain(value)) {
    if (kind !== undefined && value !== '') yield [String(value), kind]
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (isContractWord(key, inner)) continue
    yield* secretsOfValue(inner, names, Array.isArray(value) ? kind : (names.ofField(key, inner) ?? kind))
  }
}

/** The secrets in a text that is not one JSON document, by the names that stand beside them. */
export function* secretsOfText(text: string, names: SecretNames): Generator<SecretValue> {
  for (const [name, value] of nameValuePairs(text)) {
    const kind = names.ofField(name, value)
    if (kind !== undefined && value !== '') yield [value, kind]
  }
  yield* secretsOfValue(parseCutJson(text), names)
}

/** The secrets in headers; of Basic credentials the password too. */
export function* secretsOfHeaders(
  headers: Readonly<Record<string, string>>,
  names: SecretNames,
): Generator<SecretValue> {
  for (const [name, value] of Object.entries(headers)) {
    for (const { begin, end, kind } of secretHeaderParts(name, value, names)) yield [value.slice(begin, end), kind]
    const password = basicPassword(value)
    if (password !== undefined) yield [password, 'password']
  }
}

/** A text as JSON; undefined for what is none, or says two things. */
export const parseBody = (body: string): unknown => {
  if (jsonAmbiguity(body) !== undefined) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
