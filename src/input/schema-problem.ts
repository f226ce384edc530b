import type { z } from 'zod'

const kinds: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  record: 'names with values',
  object: 'names with values',
}
const kindText = (kind: string): string => kinds[kind] ?? kind

/** What is wrong with a value, without the value: it may be a secret. */
export const schemaProblem = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_value') return `it must be one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small') return `it must be at least ${issue.minimum}`
  if (issue.code === 'too_big') return `it must be at most ${issue.maximum}`
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return 'it is missing'
  if (issue.code === 'invalid_type') return `it must be ${kindText(issue.expected)}`
  if (issue.code === 'invalid_union') return 'it must be a text, a number, true or false'
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'it is not a URL'
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'it must be a date such as 2027-03-31'
  return issue.message
}
