import type { z } from 'zod'

/** A foreign text on one line, cut to a maximum of characters, without control characters. */
const oneLine = (text: string, maxLength: number): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{fffd}')
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line
}

/** A text of a server, quoted for an error. */
export const quoteText = (text: string): string => `"${oneLine(text, 80)}"`

/** Where a document is malformed, and how: `phones.0.phone: is not an id`. `top` names the whole document. */
export const issueText = ({ issues: [issue] }: z.ZodError, top: string): string => textOf(issue, top)

/** The same of every place, at most five. */
export const issuesText = ({ issues }: z.ZodError, top: string): string => {
  const more = issues.length - maxIssues
  const texts = issues.slice(0, maxIssues).map((issue) => textOf(issue, top))
  return [...texts, ...(more > 0 ? [`and at ${more} more places`] : [])].join('; ')
}
const maxIssues = 5

const textOf = (issue: z.core.$ZodIssue | undefined, top: string): string =>
  `${oneLine(issue?.path.join('.') || top, 80)}: ${oneLine(issue === undefined ? 'is malformed' : plainly(issue), 160)}`

/** A message of the schema library in the words that JSON has for its values. */
const plainly = (issue: z.core.$ZodIssue): string => {
  const { message } = issue
  if (issue.code === 'invalid_value' && message.startsWith('Invalid '))
    return `${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')} is expected`
  if (issue.code === 'invalid_format' && issue.pattern !== undefined && message.startsWith('Invalid '))
    return `a text of the form ${issue.pattern} is expected`
  if (message.endsWith(', received undefined')) return 'it is missing'
  const [, expected = '', received = ''] = /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? []
  return expected === ''
    ? message
    : `${kindNames[expected] ?? expected} is expected, not ${kindNames[received] ?? received}`
}
const kindNames: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}
