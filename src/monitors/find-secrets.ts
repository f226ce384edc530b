import { createPatternSearch, type PatternSearch } from '../redaction/pattern-search.ts'

/** Shorter digits stand in answers by chance; they count only as a whole text in quotes. */
const minDigits = 6
const wordPattern = /[\w-]{4,}/g
/** Six digits in groups, as people are told them: `402 911`. */
const groupedPattern = /(?<![\w-])\d{3}[ -]\d{3}(?![\w-])/g
const isWord = /^[\w-]+$/
const isDigits = /^\d+$/

const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}

/**
 * Finds secrets in texts: one pass over each text, however many secrets there are. A secret is found as a word of its
 * own, in a URL, in groups of digits, and in Base64; one that is no single word, as a part of the text.
 */
export class SecretFinder {
  readonly #words = new Map<string, string>()
  readonly #phrases: readonly (readonly [form: string, value: string])[]
  readonly #search: PatternSearch | undefined

  constructor(values: Iterable<string>) {
    const phrases: (readonly [form: string, value: string])[] = []
    for (const value of values) {
      if (isWord.test(value)) {
        this.#words.set(value, value)
        this.#words.set(Buffer.from(value).toString('base64url'), value)
      } else {
        for (const form of new Set([
          value,
          JSON.stringify(value).slice(1, -1),
          encodeURIComponent(value.toWellFormed()),
        ]))
          phrases.push([form, value])
      }
    }
    this.#phrases = phrases
    this.#search = phrases.length === 0 ? undefined : createPatternSearch(phrases.map(([form]) => form))
  }

  /** The secrets in a text. */
  in(text: string): ReadonlySet<string> {
    const found = new Set<string>()
    this.#search?.scan(
      unitsOf(text),
      text.length,
      (_end, _length, number) => found.add(this.#phrases[number]?.[1] ?? ''),
      () => undefined,
    )
    if (this.#words.size === 0) return found
    for (const match of text.matchAll(wordPattern)) {
      const value = this.#words.get(match[0])
      if (value !== undefined && (isLong(value) || isQuoted(text, match.index, match[0].length))) found.add(value)
    }
    for (const [grouped] of text.matchAll(groupedPattern)) {
      const value = this.#words.get(grouped.replace(/\D/, ''))
      if (value !== undefined) found.add(value)
    }
    return found
  }
}

const isLong = (value: string): boolean => value.length >= minDigits || !isDigits.test(value)
const isQuoted = (text: string, at: number, length: number): boolean =>
  text[at - 1] === '"' && text[at + length] === '"'
