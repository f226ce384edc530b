import type { z } from 'zod'

/** A text from elsewhere on one line, of at most so many characters, without control characters. */
const oneLine = (text: string, longest: number): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{fffd}')
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

/** A text of a foreign server as an error may quote it. */
export const quoted = (text: string): string => `"${oneLine(text, 80)}"`

/** Where a document is malformed, and how: `phones.0.phone: is not an id`. `top` is what the whole of it is called. */
export const issueText = ({ issues: [issue] }: z.ZodError, top: string): string => {
  const message = issue?.message ?? 'is malformed'
  const told = message.endsWith(', received undefined') ? 'it is missing' : message
  return `${oneLine(issue?.path.join('.') || top, 80)}: ${oneLine(told, 160)}`
}
