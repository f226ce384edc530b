import { didYouMean } from '../../input/did-you-mean.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { findRule } from '../../rules/catalogue.ts'
import type { RuleResult } from '../../verdict/result.ts'

/** The most rules that a message names. */
const maxNamed = 5

/** What to do about a rule or case that a result does not have: how to get it where there is such a rule, else the nearest that it has, else which it has. */
export const missingAdvice = (selector: string, rules: readonly RuleResult[]): string => {
  if (findRule(selector) !== undefined) return `To run it: ${shellCommand`npx assay run ${selector}`}`
  const near = didYouMean(
    selector,
    rules.flatMap(({ id, cases }) => [id, ...cases.map((one) => one.id)]),
  )
  if (near !== undefined) return near
  const ran = rules.filter(({ cases }) => cases.length > 0).map(({ id }) => id)
  const more = ran.length > maxNamed ? ` and ${ran.length - maxNamed} more` : ''
  return `It has ${ran.slice(0, maxNamed).join(', ')}${more}. For the scenarios of a rule: ${shellCommand`npx assay explain ID`}`
}
