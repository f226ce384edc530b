import type { Exchange } from '../targets/target.ts'
import type { Outcome } from './outcome.ts'
import type { SearchResult } from './result.ts'

/**
 * What the runner reads from the World of a scenario. A hook or step that finds the rule not applicable, or not to be
 * seen, sets `outcome` and returns 'skipped'; the runner takes that outcome then, and only then.
 */
export type ReportedWorld = {
  outcome?: Outcome
  /** What a search for a counterexample came to, in a scenario about a property. */
  readonly search?: SearchResult | undefined
  /** Everything that went between examiner and target, oldest first, redacted. */
  readonly exchanges: readonly Exchange[]
  /** A sentence about the scenario with every secret in it replaced. */
  redact?(sentence: string): string
}
