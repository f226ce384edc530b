import { maxNesting, plainView, textOf, unescapedView, ungroupedView } from './text-view.ts'

/** Shortest form that is looked for: shorter ones would occur in every text by chance. */
export const minSecretLength = 4
/** Longest part of a secret that is looked for; what follows it is hidden with it. */
export const maxSecretLength = 16_384
/** An encoded secret is recognised by its beginning, and needs this many bytes to be no chance. */
const [minEncoded, maxEncoded] = [6, 12]

/**
 * A pattern to look for in the views of a text. `rest` is what may follow the pattern and is hidden with it: the rest of an encoded
 * word, or all of the text after a part of a very long secret.
 */
export type SecretForm = { readonly pattern: string; readonly rest: 'nothing' | 'word' | 'text' }

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

const composed = (value: string): readonly string[] =>
  /^[\0-\x7f]*$/.test(value) ? [value] : [value, value.normalize('NFC'), value.normalize('NFD')]

/** Whether a value has enough characters to be looked for, white space around it not counted. */
export const isSearchable = (value: string): boolean => value.replace(/\s+/g, ' ').trim().length >= minSecretLength

/** The forms of a value as it is, however it is escaped, grouped or composed. Names of headers are in small letters. */
export const plainForms = (value: string): readonly SecretForm[] => {
  const text = inView(value)
  const small = text.length >= 8 && /\d/.test(text) ? [text.toLowerCase()] : []
  const forms = [text, unescaped(value), ungrouped(text), ...small].flatMap(composed)
  return [...new Set(forms)]
    .filter(({ length }) => length >= minSecretLength)
    .map((form) =>
      form.length > maxSecretLength
        ? { pattern: form.slice(0, maxSecretLength), rest: 'text' }
        : { pattern: form, rest: 'nothing' },
    )
}

/** The forms of a value in Base64 (RFC 4648, both alphabets, at each place within a longer text), in hexadecimal digits, and reversed. */
export const encodedForms = (value: string): readonly SecretForm[] => {
  const bytes = Buffer.from(value.trim().toWellFormed())
  if (bytes.length < minEncoded) return []
  const head = bytes.subarray(0, maxEncoded)
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), head])
      .toString('base64')
      .replace(/=+$/, '')
    // The characters at both ends also hold bits of what is beside the secret.
    const last = Math.floor(((offset + head.length) * 8) / 6)
    return encoded.slice(Math.ceil((offset * 8) / 6), last)
  })
  const hexadecimal = head.toString('hex')
  const reversed = [...inView(value)].reverse().join('')
  const patterns = [
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ...[hexadecimal, hexadecimal.toUpperCase()],
  ]
  return [
    ...[...new Set(patterns)].map((pattern): SecretForm => ({ pattern, rest: 'word' })),
    ...(reversed.length > maxSecretLength ? [] : [{ pattern: reversed, rest: 'nothing' } as const]),
  ]
}
