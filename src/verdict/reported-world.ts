import type { Finding } from '../monitors/finding.ts'
import type { ParameterValue } from '../protocol/parameters.ts'
import type { Exchange } from '../targets/target.ts'
import type { Outcome } from './outcome.ts'
import type { SearchResult } from './result.ts'

/** One command that was sent; times are milliseconds since 1970-01-01T00:00:00Z by the machine's clock. */
export type SentCommand = {
  readonly operation: Exchange['command']
  readonly sentAt: number
  /** Absent as long as no answer came. */
  readonly answeredAt?: number
}

/**
 * The part of a World that the runner reads. A hook or step that finds the rule not applicable, or not verifiable, sets
 * `outcome` and returns 'skipped'; the runner takes that outcome then, and only then.
 */
export type ReportedWorld = {
  outcome?: Outcome
  /** Why a failure of the scenario says nothing: it came too close to a moment that decides. Read after its last hook. */
  doubt?: string | undefined
  /** The same where a limit by network address explains it, and all requests come from one. */
  addressDoubt?: string | undefined
  /** The result of a search for a counterexample, in a scenario about a property. */
  readonly search?: SearchResult | undefined
  /** What the monitors saw beside what the scenario is about. */
  readonly findings?: readonly Finding[]
  /** All exchanges with the target, oldest first, redacted. */
  readonly exchanges: readonly Exchange[]
  /** The command whose answer the steps looked at last. */
  readonly decidedBy?: SentCommand | undefined
  /** Parameters that steps read, with their values. */
  readonly parametersRead?: Readonly<Record<string, ParameterValue>>
  /** What the target declares of those of them that the scenario set to another value; null where it declares none. */
  readonly parametersReplaced?: Readonly<Record<string, ParameterValue | null>>
  /** The declared parameter that the demand of the scenario follows from, where no document says it: `session.lifetime is 3600`. */
  readonly followsFrom?: string | undefined
  /** Why the demand of the scenario is inferred from the sentence of its rule, where no document says it in so many words. */
  readonly inferred?: string | undefined
  /** A sentence about the scenario with every secret in it replaced. */
  redact?(sentence: string): string
}
