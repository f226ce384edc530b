import { isUnstable } from '../../verdict/count-rules.ts'
import type { CaseResult, RuleResult } from '../../verdict/result.ts'

/** How often a failed case failed, where it ran again: `failed 1 of 2: it passed when it ran once more, alone`. */
export const rerunText = ({ rerun }: Pick<CaseResult, 'rerun'>): string | undefined => {
  if (rerun === undefined) return undefined
  if (rerun.outcome === 'pass') return 'failed 1 of 2 runs: it passed when it was run again on its own'
  const failed = rerun.outcome === 'fail' || rerun.outcome === 'warn'
  return failed
    ? 'failed 2 of 2 runs, the second time on its own'
    : `failed 1 of 2 runs: the second run, on its own, had no verdict (${rerun.outcome})`
}

/** The same where the case is unstable: what failed twice needs no remark. */
export const unstableText = (one: Pick<CaseResult, 'outcome' | 'rerun'>): string | undefined =>
  isUnstable(one) ? rerunText(one) : undefined

/** The same as lines of a report. */
export const unstableLines = (one: Pick<CaseResult, 'outcome' | 'rerun'>): readonly string[] => {
  const text = unstableText(one)
  return text === undefined ? [] : [`unstable: ${text}`]
}

/** The rules of which all that fails is unstable, in one sentence; undefined where there are none. */
export const unstableRulesText = (rules: readonly RuleResult[]): string | undefined => {
  const ids = rules.filter(({ cases }) => cases.some(isUnstable)).map(({ id }) => id)
  if (ids.length === 0) return undefined
  return `Unstable: ${ids.length} ${ids.length === 1 ? 'rule' : 'rules'} with scenarios that failed in only 1 of 2 runs (${ids.join(', ')})`
}
