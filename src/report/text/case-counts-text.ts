import { scenarioIdOf } from '../../verdict/finding-id.ts'
import { outcomeKinds } from '../../verdict/outcome.ts'
import type { CaseResult, RunResult } from '../../verdict/result.ts'
import { worstOutcome } from '../../verdict/worst-outcome.ts'

/**
 * How many scenarios ran, for how long, and how they ended: `3267 scenarios in 466.6 s: 3224 pass, 42 fail`; at depth quick also how many it
 * left out. A scenario that stands under two rules, or in which something else was seen, counts once. Observations are counted apart.
 */
export const caseCountsText = ({ rules, run }: Pick<RunResult, 'rules' | 'run'>): string => {
  const cases = rules.flatMap((rule) => rule.cases)
  const judged = cases.filter(({ outcome }) => outcome !== 'observation')
  const byId = Map.groupBy(judged, ({ id }) => scenarioIdOf(id))
  const outcomes = [...byId.values()].map(outcomeOf)
  const counts = outcomeKinds.map((kind) => [outcomes.filter((outcome) => outcome === kind).length, kind] as const)
  const nonZero = counts.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`)
  const scenarios = `${byId.size} ${byId.size === 1 ? 'scenario' : 'scenarios'}`
  const time = `${(run.milliseconds / 1000).toFixed(1)} s`
  const ended = nonZero.length > 0 ? `: ${nonZero.join(', ')}` : ''
  return `${scenarios} in ${time}${ended}${observedText(cases.length - judged.length)}${leftOutText(run)}`
}

const observedText = (count: number): string =>
  count === 0 ? '' : `; ${count} ${count === 1 ? 'observation' : 'observations'}`

const outcomeOf = (cases: readonly CaseResult[]): CaseResult['outcome'] | undefined =>
  worstOutcome(cases.map(({ outcome }) => outcome))

/** How many scenarios depth quick left out. */
export const leftOutCount = ({ leftOut = {} }: Pick<RunResult['run'], 'leftOut'>): number =>
  Object.values(leftOut).reduce((sum, one) => sum + one, 0)

const leftOutText = (run: RunResult['run']): string => {
  const count = leftOutCount(run)
  return count === 0 ? '' : `; ${count} left out at depth quick`
}
