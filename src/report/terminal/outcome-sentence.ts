import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { RuleResult } from '../../verdict/result.ts'
import { reasonSentence } from '../text/reason-sentence.ts'
import { isUserReport, ruleCountText } from '../text/verdict-sections.ts'

/** Most rules of one reason that are named; more are counted. */
const mostNamed = 3

/**
 * All rules of one outcome in one sentence, by reason, the commonest first: those of a reason are named where they are few,
 * and counted otherwise. Undefined where there are none.
 */
export const outcomeSentence = (
  rules: readonly RuleResult[],
  outcome: OutcomeKind,
  label: string,
): string | undefined => {
  // The claim counts what is demanded, and so does the list.
  const matching = rules.filter(
    (rule) => rule.outcome === outcome && (outcome === 'observation' || !isUserReport(rule)),
  )
  if (matching.length === 0) return undefined
  const byReason = [...Map.groupBy(matching, reasonOf)]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([reason, some], _, { length: reasons }) => {
      if (some.length <= mostNamed) return `${some.map(({ id }) => id).join(', ')}: ${reason}`
      return reasons === 1 ? reason : `${some.length}: ${reason}`
    })
  return `${label}: ${ruleCountText(matching.length)} (${byReason.join('; ')})`
}

/** What kept a rule from being seen, in words; where the case says more than the reason, what it says. */
const reasonOf = ({ reason, blockedBy, outcome, cases }: RuleResult): string => {
  const message = cases.find((one) => one.outcome === outcome)?.message
  const isInMessage = reason === null || reason === 'undisclosed'
  return blockedBy === undefined && isInMessage && message ? message : reasonSentence({ outcome, reason, blockedBy })
}
