/** What an escape stands for, and how many units it has. */
type DecodedEscape = { readonly text: string; readonly length: number }

const [percent, ampersand, backslash, plus, semicolon, equals] = [0x25, 0x26, 0x5c, 0x2b, 0x3b, 0x3d] as const

/**
 * The escape that begins at a place: percent (RFC 3986, UTF-8 or else Latin-1), `+` of a form, a character reference of HTML, or a
 * backslash of JSON and JavaScript. Undefined where none begins.
 */
export const decodeEscape = (units: Uint16Array, at: number, size: number): DecodedEscape | undefined => {
  switch (units[at]) {
    case plus:
      return { text: ' ', length: 1 }
    case percent:
      return decodePercentUnit(units, at, size) ?? decodeBytes(units, at, size, percent)
    case ampersand:
      return decodeReference(units, at, size)
    case backslash:
      return decodeBackslash(units, at, size)
    default:
      return undefined
  }
}

/** The escape of quoted-printable text (RFC 2045) that begins at a place; a break of a line is left to who folds it. */
export const decodeQuotedPrintable = (units: Uint16Array, at: number, size: number): DecodedEscape | undefined =>
  units[at] === equals ? decodeBytes(units, at, size, equals) : undefined

const hexDigit = (unit: number | undefined): number => {
  if (unit === undefined) return -1
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1
}

/** The number that `count` hexadecimal digits write from a place on; -1 where there are fewer. */
const hexNumber = (units: Uint16Array, at: number, count: number, size: number): number => {
  if (at + count > size) return -1
  let number = 0
  for (let place = at; place < at + count; place++) {
    const digit = hexDigit(units[place])
    if (digit < 0) return -1
    number = number * 16 + digit
  }
  return number
}

/** `%u0074`, as `escape` of JavaScript writes it. */
const decodePercentUnit = (units: Uint16Array, at: number, size: number): DecodedEscape | undefined => {
  const code = ((units[at + 1] ?? 0) | 0x20) === 0x75 ? hexNumber(units, at + 2, 4, size) : -1
  return code < 0 ? undefined : { text: String.fromCharCode(code), length: 6 }
}

/** A character in UTF-8, or else a byte in Latin-1, each byte as a sign and two hexadecimal digits. */
const decodeBytes = (units: Uint16Array, at: number, size: number, sign: number): DecodedEscape | undefined => {
  const first = hexNumber(units, at + 1, 2, size)
  if (first < 0) return undefined
  const more = first >= 0xf8 || first < 0xc2 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1
  let point = more === 0 ? first : first & (0x3f >> more)
  for (let byte = 1; byte <= more; byte++) {
    const place = at + byte * 3
    const next = units[place] === sign ? hexNumber(units, place + 1, 2, size) : -1
    if (next < 0x80 || next > 0xbf) return { text: String.fromCharCode(first), length: 3 }
    point = point * 64 + (next & 0x3f)
  }
  return { text: characterOf(point), length: 3 + more * 3 }
}

const characterOf = (point: number): string => (point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd')

/** The names of HTML for U+00A0 to U+00FF, in their order. */
const latinNames =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para
  middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml
  Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave
  aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde
  ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/)
const references: ReadonlyMap<string, string> = new Map([
  ...latinNames.map((name, place) => [name, String.fromCharCode(0xa0 + place)] as const),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", sol: '/', plus: '+', equals: '=', colon: ':' }),
  ...Object.entries({
    ast: '*',
    lpar: '(',
    rpar: ')',
    comma: ',',
    period: '.',
    semi: ';',
    quest: '?',
    grave: '`',
    Hat: '^',
    Tab: '\t',
  }),
  ...Object.entries({
    lsqb: '[',
    lbrack: '[',
    rsqb: ']',
    rbrack: ']',
    lcub: '{',
    lbrace: '{',
    rcub: '}',
    rbrace: '}',
    verbar: '|',
    vert: '|',
  }),
  ...Object.entries({
    bsol: '\\',
    NewLine: '\n',
    AMP: '&',
    LT: '<',
    GT: '>',
    QUOT: '"',
    dash: '\u2010',
    tilde: '~',
    UnderBar: '_',
    ZeroWidthSpace: '',
  }),
  ...Object.entries({ num: '#', excl: '!', commat: '@', percnt: '%', lowbar: '_', hyphen: '-', dollar: '$' }),
])
/** Leading zeros of a number are read. */
const longestReference = 16

/** Browsers read a number without its semicolon, and these names. */
const openReference = /^(?:#[xX][\da-fA-F]+|#\d+|amp|lt|gt|quot)/

const decodeReference = (units: Uint16Array, at: number, size: number): DecodedEscape | undefined => {
  let name = ''
  for (let place = at + 1; place < size && name.length < longestReference; place++) {
    const unit = units[place] ?? 0
    if (unit === semicolon || unit === ampersand || unit === 0x20) break
    name += String.fromCharCode(unit)
  }
  const isClosed = units[at + 1 + name.length] === semicolon
  const [read] = isClosed ? [name] : (openReference.exec(name) ?? [''])
  const text = references.get(read) ?? numbered(read)
  return text === undefined ? undefined : { text, length: 1 + read.length + (isClosed ? 1 : 0) }
}

const numbered = (name: string): string | undefined => {
  const [, hexadecimal, decimal] = /^#(?:[xX]([\da-fA-F]{1,12})|(\d{1,14}))$/.exec(name) ?? []
  if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16))
  return decimal === undefined ? undefined : characterOf(Number(decimal))
}

const backslashes: ReadonlyMap<number, string> = new Map(
  Object.entries({ '"': '"', "'": "'", '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }).map(
    ([letter, text]) => [letter.charCodeAt(0), text],
  ),
)

const decodeBackslash = (units: Uint16Array, at: number, size: number): DecodedEscape | undefined => {
  if (at + 1 >= size) return undefined
  const letter = units[at + 1] ?? 0
  if (letter === 0x75 && units[at + 2] === 0x7b) return decodeBraces(units, at, size)
  const digits = letter === 0x75 ? 4 : letter === 0x78 ? 2 : 0
  if (digits === 0) {
    const text = backslashes.get(letter)
    return text === undefined ? decodeOctal(units, at, size) : { text, length: 2 }
  }
  const code = hexNumber(units, at + 2, digits, size)
  return code < 0 ? undefined : { text: String.fromCharCode(code), length: 2 + digits }
}

/** `\u{74}` of JavaScript. */
const decodeBraces = (units: Uint16Array, at: number, size: number): DecodedEscape | undefined => {
  for (let digits = 1; digits <= 8; digits++) {
    const code = hexNumber(units, at + 3, digits, size)
    if (code < 0) return undefined
    if (units[at + 3 + digits] === 0x7d) return { text: characterOf(code), length: 4 + digits }
  }
  return undefined
}

/** `\164` of C and shells: three octal digits. */
const decodeOctal = (units: Uint16Array, at: number, size: number): DecodedEscape | undefined => {
  if (at + 4 > size) return undefined
  const [first = 9, second = 9, third = 9] = [1, 2, 3].map((place) => (units[at + place] ?? 0) - 0x30)
  if (first < 0 || first > 3 || second < 0 || second > 7 || third < 0 || third > 7) return undefined
  return { text: String.fromCharCode(first * 64 + second * 8 + third), length: 4 }
}
