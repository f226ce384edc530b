import type { Declaration } from '../../protocol/declaration.ts'
import type { Suite } from '../../run/suite/suite.ts'
import { withBaselineMatch } from '../../verdict/baseline/baseline-match.ts'
import type { CaseResult, RunFacts, RunResult } from '../../verdict/result.ts'
import { baselineLines } from '../baseline/baseline-text.ts'

/** The part of the baseline in a run; without one it does nothing. */
export type RunBaseline = {
  /** A case with its match in the baseline. */
  annotate(one: CaseResult): CaseResult
  readonly facts: Pick<RunFacts, 'compareWith'>
  /** The text about the baseline at the end of the run. */
  lines(result: RunResult): readonly string[]
}

const noBaseline: RunBaseline = { annotate: (one) => one, facts: {}, lines: () => [] }

/** Reads the baseline of a run before it starts. Throws a ConfigurationError for one that does not fit. */
export const loadRunBaseline = async (
  file: string | undefined,
  { product, edition }: Pick<Declaration, 'product' | 'edition'>,
  suite: Suite,
): Promise<RunBaseline> => {
  if (file === undefined) return noBaseline
  // Loaded only when needed: its parser would slow every start.
  const {
    baselineTarget,
    localDate: dateOfToday,
    compareWith: holdAgainst,
    readBaselineFor,
  } = await import('../baseline/target-baseline.ts')
  const { baseline } = readBaselineFor(file, baselineTarget(product.name, edition))
  const today = dateOfToday()
  return {
    annotate: withBaselineMatch(baseline, today),
    facts: { compareWith: holdAgainst(baseline, suite, today) },
    lines: (result) => (result.baseline === undefined ? [] : baselineLines(result.baseline, file)),
  }
}
