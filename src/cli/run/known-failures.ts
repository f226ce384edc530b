import type { Declaration } from '../../protocol/declaration.ts'
import type { Suite } from '../../run/suite.ts'
import { withKnown } from '../../verdict/baseline/known.ts'
import type { CaseResult, RunFacts, RunResult } from '../../verdict/result.ts'
import { baselineLines } from '../baseline/baseline-text.ts'

/** What a run does with its baseline; without one, nothing. */
export type KnownFailures = {
  /** A case with what is known of its failure. */
  mark(one: CaseResult): CaseResult
  readonly facts: Pick<RunFacts, 'holdAgainst'>
  /** What to say of the baseline at the end. */
  lines(result: RunResult): readonly string[]
}

const none: KnownFailures = { mark: (one) => one, facts: {}, lines: () => [] }

/** Reads the baseline of a run before it begins. Throws a ConfigurationError for one that does not fit. */
export const knownFailures = async (
  file: string | undefined,
  { product, edition }: Pick<Declaration, 'product' | 'edition'>,
  suite: Suite,
): Promise<KnownFailures> => {
  if (file === undefined) return none
  // Its parser would cost every run a part of its start.
  const { baselineTarget, dateOfToday, holdAgainst, readBaselineFor } = await import('../baseline/chosen-baseline.ts')
  const { baseline } = readBaselineFor(file, baselineTarget(product.name, edition))
  const today = dateOfToday()
  return {
    mark: withKnown(baseline, today),
    facts: { holdAgainst: holdAgainst(baseline, suite, today) },
    lines: (result) => (result.baseline === undefined ? [] : baselineLines(result.baseline, file)),
  }
}
