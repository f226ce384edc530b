import type { Exchange } from '../targets/target.ts'
import type { Outcome } from './outcome.ts'

/**
 * What the runner reads from the World of a scenario. A hook or step that finds the rule not applicable, or not to be
 * seen, sets `outcome` and returns 'skipped'; the runner takes that outcome then, and only then.
 */
export type ExaminedWorld = {
  outcome?: Outcome
  /** Everything that went between examiner and target, oldest first, redacted. */
  readonly exchanges: readonly Exchange[]
}
