import { outcomeKinds } from '../../verdict/outcome.ts'
import type { RuleResult } from '../../verdict/result.ts'

/** How many scenarios ran, for how long, and how they ended: `3267 scenarios in 466.6 s: 3224 pass, 42 fail`. */
export const caseCountsText = (rules: readonly RuleResult[], milliseconds: number): string => {
  const cases = rules.flatMap((rule) => rule.cases)
  const counts = outcomeKinds.map((kind) => [cases.filter(({ outcome }) => outcome === kind).length, kind] as const)
  const nonZero = counts.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`)
  const scenarios = `${cases.length} ${cases.length === 1 ? 'scenario' : 'scenarios'}`
  return `${scenarios} in ${(milliseconds / 1000).toFixed(1)} s${nonZero.length > 0 ? `: ${nonZero.join(', ')}` : ''}`
}
