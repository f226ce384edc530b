/** Reads bytes as a text of one charset, with U+FFFD for what is none; writes a text in it, where it has all the letters. */
export type Charset = { readonly read: (bytes: Buffer) => string; readonly write: (text: string) => Buffer | undefined }

/** Of other letters Node writes the lower byte. */
const latin1: Charset = {
  read: (bytes) => bytes.toString('latin1'),
  write: (text) => Buffer.from(text, 'latin1'),
}
const utf8: Charset = { read: (bytes) => bytes.toString(), write: (text) => Buffer.from(text.toWellFormed()) }
const utf16: Charset = { read: (bytes) => bytes.toString('utf16le'), write: (text) => Buffer.from(text, 'utf16le') }
const evenPart = (bytes: Buffer): Buffer => Buffer.from(bytes.subarray(0, bytes.length & ~1))
const utf16BigEndian: Charset = {
  read: (bytes) => evenPart(bytes).swap16().toString('utf16le'),
  write: (text) => Buffer.from(text, 'utf16le').swap16(),
}

type Table = ReadonlyMap<string, readonly number[]>

const written = (text: string, table: Table): Buffer | undefined => {
  const bytes: number[] = []
  for (const sign of text) {
    const one = table.get(sign)
    if (one === undefined || sign === '\ufffd') return undefined
    bytes.push(...one)
  }
  return Buffer.from(bytes)
}

const ascii = [...Array(0x80).keys()]

/** A charset of the Encoding Standard, written by what it reads: each byte, and each pair of bytes where it has any. */
const charsetOf = (label: string, hasPairs: boolean): Charset => {
  const decoder = new TextDecoder(label)
  let table: Table | undefined
  const build = (): Table => {
    const all: (readonly number[])[] = ascii.map((byte) => [byte])
    for (let first = 0x80; first <= 0xff; first++)
      if (!hasPairs) all.push([first])
      else for (let next = 0x40; next < 0xff; next++) all.push([first, next])
    // Read at once: two line ends end what one byte begins.
    const signs = decoder.decode(Buffer.from(all.flatMap((bytes) => [...bytes, 10, 10]))).split(/(?<=[\s\S])\n\n/)
    return new Map(all.map((bytes, place) => [signs[place] ?? '', bytes] as const).toReversed())
  }
  return {
    read: (bytes) => decoder.decode(bytes),
    write: (text) => {
      table ??= build()
      return written(text, table)
    },
  }
}

/** A charset of one byte by its upper half. */
const consoleCharset = (upper: string): Charset => {
  const signs = String.fromCharCode(...ascii) + upper
  const table = new Map([...signs].map((sign, byte) => [sign, [byte]]))
  return {
    read: (bytes) => Array.from(bytes, (byte) => signs[byte] ?? '').join(''),
    write: (text) => written(text, table),
  }
}

/** Code pages 437 and 850: the console of Windows has them, browsers have not. */
const consoleCharsets = [
  `ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0`,
  `ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0`,
].map(consoleCharset)

const windows1252 = charsetOf('windows-1252', false)

/** Those by which software most often reads the bytes of another one: HTTP headers are Latin-1, most other texts UTF-8. */
export const usualCharsets = { utf8, latin1, windows1252, utf16, utf16BigEndian } as const

const labels = {
  byte: [
    ...['windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256', 'windows-1257'],
    ...['windows-1258', 'iso-8859-2', 'iso-8859-5', 'iso-8859-7', 'iso-8859-15', 'koi8-r', 'koi8-u', 'ibm866'],
    ...['macintosh', 'x-mac-cyrillic'],
  ],
  pair: ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'],
} as const

/** Others of the Encoding Standard that software still has as a default, and those of the console: of one byte, and of pairs. Made when they are first asked for. */
export const otherCharsets = (): { readonly byte: readonly Charset[]; readonly pair: readonly Charset[] } => {
  others ??= {
    byte: [...labels.byte.map((label) => charsetOf(label, false)), ...consoleCharsets],
    pair: labels.pair.map((label) => charsetOf(label, true)),
  }
  return others
}
let others: ReturnType<typeof otherCharsets> | undefined
