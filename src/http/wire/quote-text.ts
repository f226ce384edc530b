import type { z } from 'zod'

/** A foreign text on one line, cut to a maximum of characters, without control characters. */
const oneLine = (text: string, maxLength: number): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{fffd}')
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line
}

/** A text of a server, quoted for an error. */
export const quoteText = (text: string): string => `"${oneLine(text, 80)}"`

/** Where a document is malformed, and how: `phones.0.phone: is not an id`. `top` names the whole document. */
export const issueText = ({ issues: [issue] }: z.ZodError, top: string): string => {
  const message = issue?.message ?? 'is malformed'
  const readable = message.endsWith(', received undefined') ? 'it is missing' : message
  return `${oneLine(issue?.path.join('.') || top, 80)}: ${oneLine(readable, 160)}`
}
