import { buffersOf, isSpace, space, type TextView } from './text-view.ts'

/** How software lists the codes of characters or bytes: the base of the numbers, and what a text with eight of them in a row matches. */
const notations = [
  [10, /(?:\d{1,3}[^\da-z]{1,8}){8}/i],
  [8, /(?:[0-7]{3}[^\da-z]{1,8}){8}/i],
  [2, /(?:[01]{7,8}[^\da-z]{1,8}){8}/i],
  [16, /(?:(?:0x|u\+|\\u?x?\{?)0{0,6}[\da-f]{2,4}[^\da-z]{0,8}){8}/i],
] as const

/** A word of letters and digits. As the name of a field, a number is the place of the byte that follows. */
const word = /[\da-z]+(" ?:)?/gi
/** What stands before the digits of a number: `0x5a`, `\x5a`, `0b1011010`. */
const prefix = /^0?[xbo]/i
const digitsOf: Readonly<Record<number, RegExp>> = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^[\da-f]+$/i }
/** The longest number, with leading zeros. */
const maxDigits = 10
const stop = 0x2c

/** The text from `begin` up to `end` with each number as the character that it is the code of; one view for each notation that the text has. */
export const numberViews = (text: string, begin: number, end: number, nesting: number): readonly TextView[] => {
  const part = begin === 0 && end === text.length ? text : text.slice(begin, end)
  return notations
    .filter(([, row]) => row.test(part))
    .map(([base], place) => viewOf(part, begin, base, nesting + place))
}

const viewOf = (part: string, offset: number, base: number, nesting: number): TextView => {
  const { units, from, to } = buffersOf(nesting, part.length)
  let size = 0
  for (const { 0: found, 1: isName, index } of part.matchAll(word)) {
    if (isName !== undefined || /^[ux]$/i.test(found)) continue
    const digits = base === 16 ? found.replace(/^0?x/i, '') : base === 10 ? found : found.replace(prefix, '')
    const isNumber = digits.length <= maxDigits && digitsOf[base]?.test(digits)
    const code = isNumber ? Number.parseInt(digits, base) : stop
    units[size] = isSpace(code) ? space : code <= 0xffff ? code : stop
    from[size] = offset + index
    to[size++] = offset + index + found.length
  }
  return { units, from, to, size, nesting }
}
