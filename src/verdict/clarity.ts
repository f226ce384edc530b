import { scenarioIdOf } from './finding-id.ts'
import type { CaseResult } from './result.ts'

/** Whether a document says what the case is about, rather than the declaration alone or what follows from a rule. */
export const isSaid = ({ notAsDeclared, inferred }: Pick<CaseResult, 'notAsDeclared' | 'inferred'>): boolean =>
  notAsDeclared === undefined && inferred === undefined

/** Whether people wrote the steps for this rule: not a generated sequence, nor what was seen in a scenario of another rule. */
export const isWritten = ({ id, search }: Pick<CaseResult, 'id' | 'search'>): boolean =>
  search === undefined && scenarioIdOf(id) === id

/**
 * The order in which failures of a rule are shown, the easiest to understand first: a written scenario before a generated sequence, then one for
 * which assay set no parameter, then one that a document decides.
 */
export const byClarity = (a: CaseResult, b: CaseResult): number => {
  const [left, right] = [doubts(a), doubts(b)]
  const at = left.findIndex((doubt, index) => doubt !== right[index])
  return at < 0 ? 0 : Number(left[at]) - Number(right[at])
}

const doubts = (one: CaseResult): readonly boolean[] => [
  one.search !== undefined,
  !isWritten(one),
  Object.keys(one.declared ?? {}).length > 0,
  !isSaid(one),
]
