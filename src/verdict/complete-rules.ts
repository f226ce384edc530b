import { findRule, rules } from '../rules/catalogue.ts'
import { claimsOf, isDemanded, judgeRule, verdictWithoutCases } from './judge.ts'
import type { RuleResult, RunResult } from './result.ts'

/**
 * A result that was read, with what it has to have: each rule that its run is about and that it lacks is not verified, and no rule has a verdict
 * without a scenario. Claims are those that follow. What a rule of another version is stays as it was written.
 */
export const withCompleteRules = (result: RunResult): RunResult => {
  const present = new Map(result.rules.map((one) => [one.id, withoutBelief(one)]))
  const demanded = isDemanded(result.run)
  const known = rules.flatMap((rule) => present.get(rule.id) ?? (demanded(rule) ? [judgeRule(rule, [])] : []))
  const others = [...present.values()].filter(({ id }) => findRule(id) === undefined)
  const judged = [...known, ...others]
  return { ...result, rules: judged, claims: claimsOf(judged, result) }
}

const withoutBelief = (one: RuleResult): RuleResult => {
  if (one.cases.length > 0) return one
  const rule = findRule(one.id)
  return { ...one, ...(rule ? verdictWithoutCases(rule) : ({ outcome: 'unverified', reason: 'not-run' } as const)) }
}
