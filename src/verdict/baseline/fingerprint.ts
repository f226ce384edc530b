import { createHash } from 'node:crypto'
import type { CaseResult } from '../result.ts'

/**
 * The identity of a failure in 16 hexadecimal digits: its outcome, the sentence that failed, the expected and the
 * actual value. Values that differ from run to run (ids, tokens, addresses, placeholders of secrets, times) do not
 * count: the same failure has the same fingerprint tomorrow, and another failure of the same scenario has another one.
 */
export const fingerprintOf = (
  one: Pick<CaseResult, 'outcome' | 'reason' | 'message' | 'expected' | 'actual' | 'steps'>,
): string => {
  const failed = one.steps.find(({ status }) => status === 'failed')?.text ?? null
  const facts = [one.outcome, one.reason, failed, one.message, one.expected, one.actual]
  return createHash('sha256')
    .update(JSON.stringify(facts.map((fact) => (fact === null ? null : withoutVariableValues(fact)))))
    .digest('hex')
    .slice(0, 16)
}

/**
 * Longest first: a token may contain what looks like a number. What may be long is looked for where it begins only, so that the time grows with the
 * length of a text.
 */
const variableValues: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.+-])[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '<address>'],
  [/«[\w-]+»/g, '<secret>'],
  [/https?:\/\/[^\s"')]+/g, '<url>'],
  [/\b[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT\b/g, '<time>'],
  [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)?/g, '<time>'],
  [/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '<id>'],
  [/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{12,}/gi, '<id>'],
  [/\b\d{10,}\b/g, '<number>'],
]

/** A text without what differs from run to run. */
export const withoutVariableValues = (text: string): string =>
  variableValues.reduce((sofar, [pattern, word]) => sofar.replace(pattern, word), text)
