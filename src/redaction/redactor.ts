import { redactJson } from './redact-json.ts'
import { registeredSecrets } from './registered-secrets.ts'
import { secretHeaderParts } from './secret-headers.ts'
import { contractNames, isContractWord, isPlain, type SecretNames } from './secret-names.ts'
import { createSecretSearch } from './secret-search.ts'
import { parseBody, type SecretValue, secretsOfHeaders, secretsOfText, secretsOfValue } from './secret-values.ts'

/**
 * Replaces secrets by placeholders. The same secret gets the same placeholder, so that a reader can still follow it. Time grows with the
 * length of the texts and the number of secrets, not with their product.
 */
export type Redactor = {
  /**
   * Registers a value as secret from now on; values of fewer than four characters are replaced only in their fields.
   */
  secret(value: string, kind?: string): void
  /** Registers the secret fields of a text that was sent: others may repeat them. */
  learn(body: string): void
  learnHeaders(headers: Readonly<Record<string, string>>): void
  /** The same for an answer, which may have any number of them: only so many are kept apart. */
  learnAnswer(answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string }): void
  /** The text with every registered secret replaced. */
  text(text: string): string
  /** A JSON value of the same shape without them, also where one is split over several values. A number that is one by itself stays. */
  json(value: unknown): unknown
  /**
   * A JSON text with the secret fields replaced as well; any other text as `text` does. A body with more secrets than are kept apart is
   * replaced as a whole.
   */
  body(text: string): string
  headers(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>>
  /** The marks in a text of assay's own, as one that describes a value, stay; all others in bodies and headers lose their form. */
  keepMarks(text: string): void
}

export type RedactorOptions = {
  /** Which fields and headers are secret; by default those of the contract. */
  readonly names?: SecretNames
  /** Called with each secret when it is first met, and the word for it. */
  readonly onSecret?: ((value: string, kind: string) => void) | undefined
  /** Hides what else is secret in a text, such as the secrets of other scenarios. */
  readonly hideOthers?: ((text: string) => string) | undefined
}

/** Secrets that are learnt from texts, and their characters together: a server may make up as many as it likes. */
const maxSecrets = 1_000
const maxSecretCharacters = 128 * 1024

/** A number of so many digits may be a code without its zeros; the longest code. */
const [minDigits, maxDigits] = [4, 10]

/** In the place of a body with more secrets than are kept apart, and of what a sentence quotes from it. */
const [tooManySecrets, quoted] = ['«a body with too many secrets»', '«quoted»']

/** The marks of secrets, or what looks like one; a single sign of one. */
const markLike = /«[^«»]+»|[«»]/g

/**
 * `known` are secrets with the word for each, which it keeps even if the user registered the same value. Those and the registered ones are
 * found in pieces and cut off too, with signs of JSON, of HTML or of a list between them.
 */
export const createRedactor = (
  known: readonly SecretValue[] = [],
  { names = contractNames, onSecret, hideOthers = (text) => text }: RedactorOptions = {},
): Redactor => {
  const placeholders = new Map<string, string>()
  const counts = new Map<string, number>()
  const registered = registeredSecrets()
  const search = createSecretSearch([...known.map(([value]) => value), ...registered])
  const keptMarks = new Set<string>()
  /** Short texts come again and again: names of headers, media types. */
  const shortTexts = new Map<string, string>()
  let characters = 0
  let isFull = false
  const placeholderFor = (value: string, kind: string): string => {
    const existing = placeholders.get(value)
    if (existing !== undefined) return existing
    if (keptMarks.has(value)) return value
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const placeholder = `«${kind}-${count}»`
    placeholders.set(value, placeholder)
    characters += value.length
    search.add(value)
    onSecret?.(value, kind)
    shortTexts.clear()
    return placeholder
  }
  /** The mark for a secret of an answer; without a number where there is no room to keep it apart. */
  const markFor = (value: string, kind: string): string => {
    if (placeholders.has(value) || (placeholders.size < maxSecrets && characters < maxSecretCharacters))
      return placeholderFor(value, kind)
    isFull = true
    shortTexts.clear()
    return `«${kind}»`
  }
  const put = (secrets: Iterable<SecretValue>, mark: typeof markFor): void => {
    for (const [value, kind] of secrets) mark(value, kind)
  }
  put(known, placeholderFor)
  for (const value of registered) placeholderFor(value, 'marked')
  /** Where secrets are not all known, what a sentence quotes may be one. */
  const searched = (given: string): string => {
    const mark = (value: string): string | undefined => placeholders.get(value)
    const result = search.replace(given, mark)
    return isFull ? result.replace(/"[^"\n]+"/g, `"${quoted}"`) : result
  }
  const ownText = (given: string): string => {
    if (given.length > 64) return searched(given)
    const known = shortTexts.get(given)
    if (known !== undefined) return known
    const result = searched(given)
    if (shortTexts.size < 1_000) shortTexts.set(given, result)
    return result
  }
  const text = (given: string): string => hideOthers(ownText(given))
  /** What somebody else wrote has no marks: a reader would take them for those of secrets. */
  const withoutMarks = (given: string): string =>
    given.replace(markLike, (found) => (keptMarks.has(found) ? found : found.replaceAll('«', '‹').replaceAll('»', '›')))
  /** A code may begin with zeros, which a number has not. */
  const markOfNumber = (value: number): string | undefined => {
    const digits = String(value)
    for (let length = digits.length; length <= maxDigits; length++) {
      const mark = placeholders.get(digits.padStart(length, '0'))
      if (mark !== undefined || digits.length < minDigits) return mark
    }
    return placeholders.get(digits)
  }
  /** Replaces the secret fields; secrets in other texts are replaced in the whole at once. */
  const redact = (value: unknown, kind?: string): unknown => {
    if (isPlain(value) && kind !== undefined && value !== '') return markFor(String(value), kind)
    if (typeof value === 'number') return markOfNumber(value) ?? value
    if (typeof value === 'string') return withoutMarks(value)
    if (Array.isArray(value)) return value.map((inner) => redact(inner, kind))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        withoutMarks(key),
        isContractWord(key, inner) ? inner : redact(inner, names.ofField(key, inner) ?? kind),
      ]),
    )
  }
  /** The same small body is often read twice: when its secrets are learnt, and when they are replaced. */
  const documents = new Map<string, unknown>()
  const read = (body: string): unknown => {
    if (documents.has(body)) return documents.get(body)
    const json = parseBody(body)
    if (body.length <= 4_096 && documents.size < 200) documents.set(body, json)
    return json
  }
  /** Texts that are not one JSON document may still have names and values. */
  const learnBody = (body: string, mark: typeof markFor): unknown => {
    const json = read(body)
    put(json === undefined ? secretsOfText(body, names) : secretsOfValue(json, names), mark)
    return json
  }
  /** The value of a header with its secret parts replaced. */
  const redactHeader = (name: string, value: string): string => {
    let [result, from] = ['', 0]
    for (const { begin, end, kind } of secretHeaderParts(name, value, names)) {
      result += text(withoutMarks(value.slice(from, begin))) + markFor(value.slice(begin, end), kind)
      from = end
    }
    return result + text(withoutMarks(value.slice(from)))
  }
  return {
    text,
    json: (value) => redactJson(value, text, search, (secret) => placeholders.get(secret) ?? '«secret»'),
    secret: (value, kind = 'secret') => {
      if (value !== '') placeholderFor(value, kind)
    },
    learn: (body) => void learnBody(body, placeholderFor),
    learnHeaders: (headers) => put(secretsOfHeaders(headers, names), placeholderFor),
    learnAnswer: ({ headers, body }) => {
      put(secretsOfHeaders(headers, names), markFor)
      learnBody(body, markFor)
    },
    body: (body) => {
      const json = learnBody(body, markFor)
      if (isFull) return tooManySecrets
      return text(json === undefined ? withoutMarks(body) : JSON.stringify(redact(json)))
    },
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [text(withoutMarks(name)), redactHeader(name, value)]),
      ),
    keepMarks: (text) => {
      for (const [found] of text.matchAll(markLike)) keptMarks.add(found)
    },
  }
}
