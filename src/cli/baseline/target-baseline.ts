import { type BaselineFile, readBaseline } from '../../baseline/read-baseline.ts'
import { ConfigurationError } from '../../input/configuration-error.ts'
import type { Suite } from '../../run/suite/suite.ts'
import type { Baseline } from '../../verdict/baseline/baseline.ts'
import type { BaselineVerdict } from '../../verdict/baseline/baseline-verdict.ts'
import { compareWithBaseline } from '../../verdict/baseline/compare-with-baseline.ts'
import { productName } from '../../verdict/baseline/product-name.ts'
import type { RuleResult } from '../../verdict/result.ts'

/** The target of a run as a baseline names it. */
export const baselineTarget = (product: string, edition: Baseline['target']['edition']): Baseline['target'] => ({
  product: productName(product),
  edition,
})

/** The baseline in a file. Throws a ConfigurationError for one that cannot be read or belongs to another target. */
export const readBaselineFor = (file: string, target: Baseline['target']): BaselineFile => {
  const baselineFile = readBaseline(file)
  const { product, edition } = baselineFile.baseline.target
  for (const [field, listed, actual] of [
    ['target.product', product, target.product],
    ['target.edition', edition, target.edition],
  ] as const) {
    if (listed !== actual)
      throw new ConfigurationError(
        { file, field },
        `the baseline belongs to "${listed}", but the target is "${actual}"`,
        {
          advice: 'Use a separate baseline for each target (--baseline).',
        },
      )
  }
  return baselineFile
}

/** Compares judged rules with the baseline, today. */
export const compareWith =
  (baseline: Baseline, suite: Suite, today: string) =>
  (rules: readonly RuleResult[]): BaselineVerdict => {
    const ids = new Set(suite.cases.map(({ id }) => id))
    return compareWithBaseline(baseline, { has: (id) => ids.has(id), rules, today })
  }

/** Today's date in the time zone of this machine. */
export const localDate = (now: Date = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
