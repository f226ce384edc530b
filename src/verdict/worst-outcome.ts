import type { OutcomeKind } from './outcome.ts'

/**
 * Worst first. A broken rule is broken whatever else could not be judged of it, and a warning stands only where all the rest
 * was judged. A case that passed outranks one that did not apply or only observed something: the rule was verified.
 */
const worstFirst = [
  'fail',
  'error',
  'warn',
  'blocked',
  'unverified',
  'pass',
  'observation',
  'not-applicable',
] as const satisfies readonly OutcomeKind[]

/** The outcome of a rule from those of its cases; undefined when there are none. */
export const worstOutcome = (outcomes: readonly OutcomeKind[]): OutcomeKind | undefined =>
  worstFirst.find((kind) => outcomes.includes(kind))
