import { type BaselineFile, readBaseline } from '../../run/baseline/read-baseline.ts'
import type { Suite } from '../../run/suite.ts'
import type { Baseline } from '../../verdict/baseline/baseline.ts'
import { type BaselineVerdict, judgeBaseline } from '../../verdict/baseline/judge-baseline.ts'
import { productName } from '../../verdict/baseline/product-name.ts'
import { ConfigurationError } from '../../verdict/configuration-error.ts'
import type { RuleResult } from '../../verdict/result.ts'

/** The target of a run as a baseline names it. */
export const baselineTarget = (product: string, edition: Baseline['target']['edition']): Baseline['target'] => ({
  product: productName(product),
  edition,
})

/** The baseline in a file. Throws a ConfigurationError for one that cannot be read or belongs to another target. */
export const readBaselineFor = (file: string, target: Baseline['target']): BaselineFile => {
  const read = readBaseline(file)
  const { product, edition } = read.baseline.target
  for (const [field, listed, met] of [
    ['target.product', product, target.product],
    ['target.edition', edition, target.edition],
  ] as const) {
    if (listed !== met)
      throw new ConfigurationError({ file, field }, `the baseline is of "${listed}", and the target is "${met}"`, {
        advice: 'Give each target a baseline of its own with --baseline.',
      })
  }
  return read
}

/** How judged rules stand against a baseline, today. */
export const holdAgainst =
  (baseline: Baseline, suite: Suite, today: string) =>
  (rules: readonly RuleResult[]): BaselineVerdict => {
    const ids = new Set(suite.cases.map(({ id }) => id))
    return judgeBaseline(baseline, { has: (id) => ids.has(id), rules, today })
  }

/** The date of today, where this machine is. */
export const dateOfToday = (now: Date = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
