import { asciiForms, bytesInCharsets, misreadings } from '../charsets/misreadings.ts'
import { foldedView, withoutBarriers } from '../folded-view.ts'
import { base64Of, reversed } from '../secret-forms.ts'
import { plainView, textOf } from '../text-view.ts'
import { type FragmentForm, minFragment } from './fragment-index.ts'

/** A fragment of an encoded secret is so long that at least eight bytes of the secret are in it. */
const minEncodedFragment = 12
/** Of longer secrets, such as keys, what is encoded twice is not looked for. */
const maxTwice = 256

const folded = (text: string): string => textOf(withoutBarriers(foldedView(plainView(text), 1)))

/** Each text that bytes become by one encoding, without what depends on their neighbours. */
const encoded = (bytes: Buffer): readonly string[] => [...base64Of(bytes), bytes.toString('hex')]

const bigEndian = (bytes: Buffer, width: 2 | 4): Buffer => (width === 2 ? bytes.swap16() : bytes.swap32())
const utf32 = (text: string): Buffer => {
  const bytes = Buffer.alloc([...text].length * 4)
  for (const [at, sign] of [...text].entries()) bytes.writeUInt32LE(sign.codePointAt(0) ?? 0, at * 4)
  return bytes
}

/** The bytes of a secret as programs hold it. */
const bytesOf = (text: string): readonly Buffer[] => {
  const wide = Buffer.from(text, 'utf16le')
  return [
    Buffer.from(text),
    Buffer.from(reversed(text)),
    wide,
    bigEndian(Buffer.from(wide), 2),
    utf32(text),
    bigEndian(utf32(text), 4),
    ...bytesInCharsets(text, 'usual'),
  ]
}

/**
 * The forms of a secret whose fragments are looked for, by letters and digits alone: as it is, encoded once and twice, each in either
 * direction. What is twice encoded may have anything before it in either layer.
 */
export const fragmentForms = (value: string): readonly FragmentForm[] => {
  const text = value.trim().toWellFormed()
  const all = bytesOf(text)
  const once = [...all.flatMap(encoded), Buffer.from(text).join(',')]
  const given = [...once, ...once.map(reversed)]
  const capitals = all.map((bytes) => bytes.toString('hex').toUpperCase())
  const twice = text.length > maxTwice ? [] : [...given, ...capitals].flatMap((one) => encoded(Buffer.from(one)))
  const misread =
    text.length > maxTwice ? [] : misreadings(text, 'usual', Number.POSITIVE_INFINITY).map(({ text: one }) => one)
  const formOf =
    (min: number) =>
    (one: string): FragmentForm => ({ text: folded(one), min, value })
  // Those that are most often met come last: they are compared first.
  return [
    ...[...new Set([...given, ...twice])].map(formOf(minEncodedFragment)),
    ...[...new Set(misread.map(folded))].map(formOf(minFragment)),
    ...[...asciiForms(text), reversed(text), text].map(formOf(minFragment)),
  ]
}
