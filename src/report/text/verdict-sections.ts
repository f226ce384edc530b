import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { RuleResult } from '../../verdict/result.ts'

export type VerdictSection = { readonly title: string; readonly outcomes: readonly OutcomeKind[] }

/** What a report lists of the rules that neither passed nor failed, in the order of its sections. */
export const verdictSections: readonly VerdictSection[] = [
  { title: 'Not verified, and why', outcomes: ['unverified', 'blocked'] },
  { title: 'Observed (no documented rule decides)', outcomes: ['observation'] },
  { title: 'Not applicable, and why', outcomes: ['not-applicable'] },
]

/** `2 rules and 1 user report`: as a claim counts them, which leaves out reports of users. */
export const ruleCountText = (rules: readonly Pick<RuleResult, 'level'>[]): string => {
  const reports = rules.filter(({ level }) => level === 'INFORMATIVE').length
  const demanded = rules.length - reports
  return [
    ...(demanded > 0 || reports === 0 ? [`${demanded} ${demanded === 1 ? 'rule' : 'rules'}`] : []),
    ...(reports > 0 ? [`${reports} ${reports === 1 ? 'user report' : 'user reports'}`] : []),
  ].join(' and ')
}
