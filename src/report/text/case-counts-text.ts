import { scenarioIdOf } from '../../verdict/finding-id.ts'
import { type OutcomeKind, outcomeKinds } from '../../verdict/outcome.ts'
import type { CaseResult, RunResult } from '../../verdict/result.ts'
import { worstOutcome } from '../../verdict/worst-outcome.ts'

/** Outcomes as words of a sentence: `3 passed`, `2 not applicable`. */
export const outcomeWords: Readonly<Record<OutcomeKind, string>> = {
  pass: 'passed',
  fail: 'failed',
  warn: 'with a warning',
  error: 'in error',
  'not-applicable': 'not applicable',
  unverified: 'not verified',
  blocked: 'blocked',
  observation: 'with an observation',
}

/**
 * How many scenarios ran, for how long, and how they ended: `3267 scenarios in 466.6 s: 3224 passed, 42 failed`. A scenario that stands
 * under two rules, or in which something else was seen, counts once. Observations are counted apart.
 */
export const caseCountsText = ({ rules, run }: Pick<RunResult, 'rules' | 'run'>): string => {
  const cases = rules.flatMap((rule) => rule.cases)
  const judged = cases.filter(({ outcome }) => outcome !== 'observation')
  const byId = Map.groupBy(judged, ({ id }) => scenarioIdOf(id))
  const outcomes = [...byId.values()].map(outcomeOf)
  const counts = outcomeKinds.map((kind) => [outcomes.filter((outcome) => outcome === kind).length, kind] as const)
  const nonZero = counts.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${outcomeWords[kind]}`)
  const scenarios = `${byId.size} ${byId.size === 1 ? 'scenario' : 'scenarios'}`
  const time = `${(run.milliseconds / 1000).toFixed(1)} s`
  const ended = nonZero.length > 0 ? `: ${nonZero.join(', ')}` : ''
  return `${scenarios} in ${time}${ended}${observedText(cases.length - judged.length)}`
}

const observedText = (count: number): string =>
  count === 0 ? '' : `; ${count} ${count === 1 ? 'observation' : 'observations'}`

const outcomeOf = (cases: readonly CaseResult[]): CaseResult['outcome'] | undefined =>
  worstOutcome(cases.map(({ outcome }) => outcome))

/** How many scenarios depth quick left out. */
export const leftOutCount = ({ leftOut = {} }: Pick<RunResult['run'], 'leftOut'>): number =>
  Object.values(leftOut).reduce((sum, one) => sum + one, 0)

/** What depth quick left out, in a few words; undefined where it left out nothing. */
export const leftOutText = (run: Pick<RunResult['run'], 'leftOut'>): string | undefined => {
  const count = leftOutCount(run)
  if (count === 0) return undefined
  return `Depth quick left out ${count} ${count === 1 ? 'row' : 'rows'} of long tables; --depth full runs them`
}

/** What depth quick left out, and what that means for a reader; undefined where it left out nothing. */
export const quickText = (run: Pick<RunResult['run'], 'leftOut'>): string | undefined => {
  const count = leftOutCount(run)
  if (count === 0) return undefined
  const rows = `${count} ${count === 1 ? 'scenario' : 'scenarios'}`
  return `Depth quick left out ${rows}: rows of long tables (effects, doors, holders), each value of which occurs in a row that ran. A defect that only a left-out combination shows was not found. To run every row, use --depth full.`
}
