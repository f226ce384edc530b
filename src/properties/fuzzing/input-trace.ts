import type { Input } from './input.ts'

/** The input as a trace: sentences of the features, keywords included. */
export const inputTrace = (title: string, { kind, value }: Input): readonly string[] => [
  `When this is sent as ${title}:`,
  `  | ${kind} | ${value === undefined ? '' : cell(value)} |`,
  'Then no malformed value is accepted',
]

/** A text for one cell of a table, in ASCII. */
const cell = (value: string): string =>
  JSON.stringify(value)
    .replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')

/** The input of such a table row. Throws an Error for a value that is no JSON text. */
export const parseInput = (kind: string, written: string): Input => {
  if (written === '') return { kind }
  const value: unknown = JSON.parse(written)
  if (typeof value !== 'string') throw new Error(`the value of "${kind}" must be in quotation marks`)
  return { kind, value }
}
