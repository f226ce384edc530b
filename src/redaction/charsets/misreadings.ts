import { type Charset, otherCharsets, usualCharsets } from './charsets.ts'

/** How many charsets are thought of: a user names a few secrets, a server may send a thousand. */
export type Reach = 'usual' | 'every'

const { utf8, latin1, windows1252, utf16, utf16BigEndian } = usualCharsets
/** Whether every charset has all letters of a text, in the same bytes. */
export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/** Texts that look the same: as given, composed and decomposed (Unicode Standard Annex 15). */
export const composed = (value: string): readonly string[] =>
  isAscii(value) ? [value] : [...new Set([value, value.normalize('NFC'), value.normalize('NFD')])]

/** In capitals, letters may become two of another kind. */
const spellings = (value: string): readonly string[] =>
  [...new Set([value, value.toUpperCase(), value.toLowerCase()])].flatMap(composed)

/** A secret that was read in the wrong charset; of a long one the beginning, and how many units are left. */
export type Misreading = { readonly text: string; readonly rest: number }

/** A longer one is recognised by its beginning of so many units. */
const maxUnits: Readonly<Record<Reach, number>> = { usual: 48, every: 192 }
/** Letters of a secret beyond which nothing is read. */
const maxRead = 16_384
/** Texts that were read in the wrong charset are often written and read so again. */
const maxTimes: Readonly<Record<Reach, number>> = { usual: 2, every: 3 }
/** With fewer letters and digits of ASCII, a text without all others would be found by chance. */
const minAscii = 4

/**
 * The texts that a secret with letters beyond ASCII becomes where its bytes are written in one charset and read in another, once or again;
 * and where letters that a charset has not are replaced. None for secrets of ASCII.
 */
export const misreadings = (value: string, reach: Reach, units = maxUnits[reach]): readonly Misreading[] => {
  if (isAscii(value)) return []
  const rests = new Map<string, number>()
  const given = value.slice(0, maxRead).toWellFormed()
  for (const text of reach === 'every' ? spellings(given) : composed(given))
    for (const one of [...replaced(text), ...misread(text, reach)].flatMap(asShown)) {
      const begin = one.slice(0, units)
      rests.set(begin, Math.max(rests.get(begin) ?? 0, one.length - begin.length))
    }
  rests.delete(value)
  return [...rests].map(([text, rest]) => ({ text, rest }))
}

/** The signs of marks are shown as others where a server wrote them. */
const asShown = (text: string): readonly string[] =>
  /[«»]/.test(text) ? [text, text.replaceAll('«', '‹').replaceAll('»', '›')] : [text]

function* misread(text: string, reach: Reach): Generator<string> {
  const { byte, pair } = reach === 'every' ? otherCharsets() : { byte: [], pair: [] }
  const readers = [latin1, windows1252, utf8, ...byte, ...pair]
  for (const bytes of [...bytesOf(text, reach), ...writtenBy([utf16, utf16BigEndian], text)])
    for (const { read } of readers) {
      const one = read(bytes)
      if (saysEnough(one)) yield one
    }
  let again: readonly string[] = [text]
  for (let time = 0; time < maxTimes[reach]; time++) {
    again = [...new Set(again.flatMap((one) => [latin1, windows1252].map(({ read }) => read(Buffer.from(one)))))]
    yield* again
  }
}

const writtenBy = (charsets: readonly Charset[], text: string): readonly Buffer[] =>
  charsets.flatMap(({ write }) => write(text) ?? [])

/** The bytes of a text in each charset that has all its letters. */
const bytesOf = (text: string, reach: Reach): readonly Buffer[] => {
  const usual = writtenBy([utf8, latin1, windows1252], text)
  if (reach === 'usual') return usual
  const { byte, pair } = otherCharsets()
  // Only the languages of these letters are written in pairs of bytes.
  return [...usual, ...writtenBy(byte, text), ...(/[\u1100-\uffdf]/.test(text) ? writtenBy(pair, text) : [])]
}

/** `?` or U+FFFD in the place of each character, unit or byte that is not ASCII. */
function* replaced(text: string): Generator<string> {
  if (text.replaceAll(/[^a-z\d]/gi, '').length < minAscii) return
  for (const sign of ['?', '\ufffd']) {
    yield text.replaceAll(/[^\0-\x7f]/gu, sign)
    yield text.replaceAll(/[^\0-\x7f]/g, sign)
    yield text.replaceAll(/[^\0-\x7f]/gu, (one) => sign.repeat(Buffer.byteLength(one)))
  }
}

/** Not where most of a text is U+FFFD. */
const saysEnough = (text: string): boolean =>
  text.replaceAll(/[\ufffd?\s\0]/g, '').length >= Math.max(minAscii, text.length / 3)

/** The bytes of a secret with letters beyond ASCII as software may hold them beside UTF-8 and UTF-16 of it, also where it was read in the wrong charset. */
export const bytesInCharsets = (value: string, reach: Reach): readonly Buffer[] => {
  if (isAscii(value)) return []
  const all = composed(value).flatMap((text) => [
    ...bytesOf(text, reach),
    ...[latin1, windows1252].map(({ read }) => Buffer.from(read(Buffer.from(text)))),
  ])
  const given = Buffer.from(value).toString('latin1')
  return [...new Map(all.map((bytes) => [bytes.toString('latin1'), bytes]))].flatMap(([key, bytes]) =>
    key === given ? [] : [bytes],
  )
}

/** Without a digit, a shorter word of ASCII would stand in other texts by chance. */
const [minWithDigit, minWord] = [6, 10]

/**
 * The letters and digits of ASCII in a secret that has others too, in small letters: every charset keeps them, whatever it makes of the
 * others. None where they are too few to know the secret by.
 */
export const asciiForms = (value: string): readonly string[] =>
  isAscii(value)
    ? []
    : [...new Set(spellings(value).map((text) => text.toLowerCase().replaceAll(/[^a-z\d]+/g, '')))].filter(
        (ascii) =>
          /[a-z]/.test(ascii) &&
          ascii.length * 2 >= value.length &&
          ascii.length >= (/\d/.test(ascii) ? minWithDigit : minWord),
      )
