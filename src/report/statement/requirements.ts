import { findRule } from '../../rules/catalogue.ts'
import { isStandardSource, requirementId, type StandardName, standards } from '../../rules/standards.ts'
import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { RuleResult } from '../../verdict/result.ts'
import { worstOutcome } from '../../verdict/worst-outcome.ts'

/** One requirement of a standard, and what became of the rules that state it. */
export type RequirementSummary = {
  /** Title and year of the standard. */
  readonly standard: string
  /** The requirement, as selectors name it: `V6.5.1`. */
  readonly id: string
  /** The worst outcome of its rules. */
  readonly outcome: OutcomeKind
  readonly rules: readonly string[]
}

const titleOf = (name: StandardName): string => `${standards[name].title} (${standards[name].published})`

/** By the numbers in an id, so that `V6.10` comes after `V6.9`. */
const byNumbers = (a: string, b: string): number => {
  const [left, right] = [a, b].map((id) => id.match(/\d+/g)?.map(Number) ?? []) as [number[], number[]]
  for (const [at, part] of left.entries()) {
    const difference = part - (right[at] ?? -1)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

/** The requirements that the judged rules state, by standard and number, for auditors. */
export const requirementsOf = (rules: readonly RuleResult[]): readonly RequirementSummary[] => {
  const stated = rules.flatMap((rule) =>
    (findRule(rule.id)?.sources ?? [])
      .filter(isStandardSource)
      .map((source) => ({ rule, standard: source.standard, id: requirementId(source) })),
  )
  return (Object.keys(standards) as StandardName[]).flatMap((standard) => {
    const own = Map.groupBy(
      stated.filter((one) => one.standard === standard),
      ({ id }) => id,
    )
    return [...own]
      .sort(([a], [b]) => byNumbers(a, b))
      .map(([id, stating]) => ({
        standard: titleOf(standard),
        id,
        outcome: worstOutcome(stating.map(({ rule }) => rule.outcome)) ?? 'unverified',
        rules: stating.map(({ rule }) => rule.id),
      }))
  })
}
