import { asciiForms, bytesInCharsets, composed, misreadings, type Reach } from './charsets/misreadings.ts'
import { foldedView } from './folded-view.ts'
import { maxNesting, plainView, textOf, unescapedView, ungroupedView } from './text-view.ts'

/** Shortest form that is looked for: shorter ones would occur in every text by chance. */
export const minSecretLength = 4
/** Longest part of a secret that is looked for; what follows it is hidden with it. */
export const maxSecretLength = 16_384
/** An encoded secret is recognised by its beginning, of at most so many bytes. */
const maxEncoded = 12
/** Folded forms are compared without case and signs: shorter ones would occur by chance. */
const [minFolded, minEncoded] = [6, 7]

/**
 * A pattern to look for in the views of a text. `rest` is what may follow the pattern and is hidden with it: so many units of the view,
 * and the word in which they end; or all of the text after a part of a very long secret.
 */
export type SecretForm = { readonly pattern: string; readonly rest: number | 'text' }

/** Most secrets: no white space and no escape is in them. */
const isPlainWord = (value: string): boolean => !/[\s%&+\\]/.test(value)

/** A value as it is compared: in the view of a text, without white space around it. */
const inView = (value: string): string => (isPlainWord(value) ? value : textOf(plainView(value)).trim())

/** The value with its escapes read as in a text: whoever escapes and unescapes it more or less often means the same. */
const unescaped = (value: string): string => {
  if (isPlainWord(value)) return value
  let view = plainView(value)
  for (let nesting = 0; nesting < maxNesting; nesting++) view = unescapedView(view) ?? view
  return textOf(view).trim()
}

/** Codes and passwords of an app are shown to people in groups: `123 456`, `abcd-efgh-ijkl-mnop`. */
const ungrouped = (value: string): string => {
  if (!/[ -]/.test(value)) return value
  const view = ungroupedView(plainView(value))
  const text = view === undefined ? value : textOf(view)
  return /^[\da-z]{4,20}$/.test(text) ? text : value
}

/** Whether a value has enough characters to be looked for, white space around it not counted. */
export const isSearchable = (value: string): boolean => value.replace(/\s+/g, ' ').trim().length >= minSecretLength

/** The characters of a text from its end. */
export const reversed = (text: string): string => [...text].reverse().join('')
const onlyDigits = /^\d*$/

const form = (text: string): SecretForm =>
  text.length > maxSecretLength ? { pattern: text.slice(0, maxSecretLength), rest: 'text' } : { pattern: text, rest: 0 }

/** The forms of a value as it is, however it is escaped, grouped, composed or read in the wrong charset; of digits also the other way round. */
export const exactForms = (value: string, reach: Reach): readonly SecretForm[] => {
  const text = inView(value)
  const backwards = onlyDigits.test(text) && text.length >= minFolded ? [reversed(text)] : []
  const forms = [text, unescaped(value), ungrouped(text), ...backwards].flatMap(composed)
  const misread = misreadings(value.trim(), reach).map(({ text: pattern, rest }) => ({
    pattern: inView(pattern),
    rest,
  }))
  return [
    ...[...new Set(forms)].map(form),
    ...misread.filter(({ pattern }) => pattern.length <= maxSecretLength),
  ].filter(({ pattern }) => pattern.length >= minSecretLength)
}

/** What is left of a value where all that is not ASCII is left out, as `asciiView` does. */
export const asciiOnlyForms = (value: string): readonly SecretForm[] => asciiForms(inView(value)).map(form)

const foldedAscii = (text: string): string => text.toLowerCase().replaceAll(/[^a-z\d]+/g, '')
const folded = (text: string): string =>
  /^[\w+/=.~-]*$/.test(text) ? foldedAscii(text) : textOf(foldedView(plainView(text), 1))

/** Base64 of bytes that begin at each place within a longer text (RFC 4648), without the characters that hold bits of others. */
export const base64Of = (bytes: Buffer): readonly string[] =>
  [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
  })

/** An encoded secret is recognised by its beginning. */
const base64Forms = (bytes: Buffer): readonly SecretForm[] =>
  base64Of(bytes).map((text, offset) => {
    const head = Math.floor(((offset + Math.min(bytes.length, maxEncoded)) * 8) / 6) - Math.ceil((offset * 8) / 6)
    return { pattern: foldedAscii(text.slice(0, head)), rest: foldedAscii(text.slice(head)).length + 1 }
  })

const hexadecimalForm = (bytes: Buffer): SecretForm => {
  const head = bytes.subarray(0, maxEncoded)
  return { pattern: head.toString('hex'), rest: (bytes.length - head.length) * 2 }
}

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

/**
 * The forms of a value by its letters and digits alone, as `foldedView` has them: whatever its case and whatever stands between them; the
 * other way round; in Base64 at each place within a longer text, once more in Base64, and in hexadecimal digits, of UTF-8, UTF-16 and
 * the charsets that have its letters.
 */
export const foldedForms = (value: string, reach: Reach): readonly SecretForm[] => {
  const text = inView(value)
  // A letter may have two of another kind as its capital.
  const words = [...new Set([text, unescaped(value), text.toUpperCase()])].flatMap((one) => [
    folded(one),
    folded(reversed(one)),
  ])
  const isWord = (one: string): boolean =>
    one.length >= minFolded && one.length * 2 >= text.length && !onlyDigits.test(one)
  const given = value.trim().toWellFormed()
  const bytes = Buffer.from(given)
  const encoded =
    bytes.length < minFolded
      ? []
      : [
          ...base64Forms(bytes),
          ...base64Of(bytes).flatMap((inner) => base64Forms(Buffer.from(inner))),
          hexadecimalForm(bytes),
          ...[Buffer.from(given, 'utf16le'), bigEndian(given)].flatMap((wide) => [
            ...base64Forms(wide),
            hexadecimalForm(wide),
          ]),
          ...bytesInCharsets(given, reach).flatMap((other) => [...base64Forms(other), hexadecimalForm(other)]),
        ]
  return [
    ...[...new Set(words)].filter(isWord).map(form),
    ...encoded.filter(({ pattern }) => pattern.length >= minEncoded),
  ]
}
