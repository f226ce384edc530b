import type { Exchange } from '../targets/target.ts'
import type { Outcome } from './outcome.ts'
import type { SearchResult } from './result.ts'

/**
 * The part of a World that the runner reads. A hook or step that finds the rule not applicable, or not verifiable, sets
 * `outcome` and returns 'skipped'; the runner takes that outcome then, and only then.
 */
export type ReportedWorld = {
  outcome?: Outcome
  /** The result of a search for a counterexample, in a scenario about a property. */
  readonly search?: SearchResult | undefined
  /** All exchanges with the target, oldest first, redacted. */
  readonly exchanges: readonly Exchange[]
  /** The sentence with every secret in it replaced. */
  redact?(sentence: string): string
}
