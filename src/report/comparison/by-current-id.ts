import { currentCaseId, currentRuleId } from '../../rules/renamed-cases.ts'
import type { CaseResult, RuleResult } from '../../verdict/result.ts'
import { worstOutcome } from '../../verdict/worst-outcome.ts'

/**
 * The rules of a result by the ids of today. One that was replaced counts for the one in its place, a case follows its new
 * name, also to another rule, and of cases that became one the worst counts.
 */
export const byCurrentId = (rules: readonly RuleResult[]): ReadonlyMap<string, RuleResult> => {
  const found = new Map<string, RuleResult>()
  const add = (id: string, { outcome, reason, ...rule }: RuleResult, cases: readonly CaseResult[]): void => {
    const known = found.get(id)
    if (!known) found.set(id, { ...rule, id, outcome, reason, cases })
    else found.set(id, joined(known, cases, outcome))
  }
  for (const rule of rules) {
    const current = rule.cases.map((one) => ({ moved: currentCaseId(one.id), one }))
    const stays = ({ moved, one }: (typeof current)[number]) => moved === one.id || ruleOf(moved) === ruleOf(one.id)
    const own = current.filter(stays).map(renamed)
    const id = currentRuleId(rule.id)
    if (own.length > 0 || current.length === 0) add(id, own.length === current.length ? rule : judged(rule, own), own)
    for (const gone of current.filter((one) => !stays(one)).map(renamed))
      add(ruleOf(gone.id), judged(rule, [gone]), [gone])
  }
  return found
}

const ruleOf = (caseId: string): string => caseId.slice(0, caseId.indexOf('/'))

const renamed = ({ moved, one }: { readonly moved: string; readonly one: CaseResult }): CaseResult =>
  moved === one.id ? one : { ...one, id: moved }

/** The rule by these of its cases alone. */
const judged = (rule: RuleResult, cases: readonly CaseResult[]): RuleResult => {
  const outcome = worstOutcome(cases.map((one) => one.outcome)) ?? rule.outcome
  return { ...rule, outcome, reason: cases.find((one) => one.outcome === outcome)?.reason ?? null, cases }
}

/** The rule with further cases; where it has none, the worse of both outcomes. */
const joined = (rule: RuleResult, more: readonly CaseResult[], other: RuleResult['outcome']): RuleResult => {
  const cases = new Map<string, CaseResult>()
  for (const one of [...rule.cases, ...more]) {
    const known = cases.get(one.id)
    if (!known || worstOutcome([known.outcome, one.outcome]) !== known.outcome) cases.set(one.id, one)
  }
  if (cases.size === 0) return { ...rule, outcome: worstOutcome([rule.outcome, other]) ?? rule.outcome }
  return judged(rule, [...cases.values()])
}
