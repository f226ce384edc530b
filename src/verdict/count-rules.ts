import type { OutcomeKind } from './outcome.ts'
import type { CaseResult, RuleCounts, RuleResult } from './result.ts'

/** Whether a case failed, and passed when it ran once more. */
export const isUnstable = ({ outcome, rerun }: Pick<CaseResult, 'outcome' | 'rerun'>): boolean =>
  (outcome === 'fail' || outcome === 'warn') && rerun?.outcome === 'pass'

/** Whether all that decided over a rule that is not kept is unstable. */
const isUnstableRule = ({ outcome, cases }: Pick<RuleResult, 'outcome' | 'cases'>): boolean => {
  const deciding = cases.filter((one) => one.outcome === outcome)
  return deciding.length > 0 && deciding.every(isUnstable)
}

/** How many of these rules have which outcome. */
export const countRules = (judged: readonly Pick<RuleResult, 'outcome' | 'reason' | 'cases'>[]): RuleCounts => {
  const count = (kind: OutcomeKind): number => judged.filter(({ outcome }) => outcome === kind).length
  const observation = count('observation')
  const contract = judged.filter(({ outcome, reason }) => outcome === 'error' && reason === 'contract').length
  const unstable = judged.filter(isUnstableRule).length
  return {
    total: judged.length,
    pass: count('pass'),
    fail: count('fail'),
    warn: count('warn'),
    na: count('not-applicable'),
    unverified: count('unverified'),
    blocked: count('blocked'),
    error: count('error'),
    ...(observation > 0 && { observation }),
    ...(unstable > 0 && { unstable }),
    ...(contract > 0 && { contract }),
  }
}

/** How many rules the target can keep or break: all but those that do not apply, or demand nothing that was judged. */
export const applicableRules = ({ total, na, observation = 0 }: RuleCounts): number => total - na - observation
