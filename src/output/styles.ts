import { randomBytes } from 'node:crypto'
import { printable } from './printable.ts'

const codes = { red: 31, green: 32, yellow: 33 } as const
export type Style = keyof typeof codes
/** Puts a style around a text. */
export type Styles = Readonly<Record<Style, (text: string) => string>>

/** Noncharacters with a secret of this process: nobody else can write the mark of a style. */
const secret = randomBytes(8).toString('hex')
const markOf = (name: string): string => `\ufdd0${secret}${name}\ufdd1`
const marks = new RegExp(`\ufdd0${secret}([a-z]*)\ufdd1`, 'g')
const end = markOf('')

const plain = (text: string): string => text
const marked =
  (style: Style) =>
  (text: string): string =>
    `${markOf(style)}${text}${end}`

/** Styles for texts that the terminal prints; without colour the texts stay as they are. */
export const createStyles = (colour: boolean): Styles =>
  colour
    ? { red: marked('red'), green: marked('green'), yellow: marked('yellow') }
    : { red: plain, green: plain, yellow: plain }

const isStyle = (name: string): name is Style => Object.hasOwn(codes, name)

/** A text for a terminal: the styles of this process as colours, and all else that would steer a terminal as visible signs. */
export const withColours = (text: string): string =>
  text
    .split(marks)
    .map((part, at) => {
      if (at % 2 === 0) return printable(part)
      return isStyle(part) ? `\u001b[${codes[part]}m` : '\u001b[39m'
    })
    .join('')
