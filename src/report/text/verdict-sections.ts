import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { RuleResult } from '../../verdict/result.ts'

export type VerdictSection = { readonly title: string; readonly outcomes: readonly OutcomeKind[] }

/** What a report lists of the rules that neither passed nor failed, in the order of its sections. */
export const verdictSections: readonly VerdictSection[] = [
  { title: 'Not verified, and why', outcomes: ['unverified', 'blocked'] },
  { title: 'Observed (no documented rule decides)', outcomes: ['observation'] },
  { title: 'Not applicable, and why', outcomes: ['not-applicable'] },
]

/** The heading of the reports of users, which stand in no other section but where something was observed. */
export const userReportsTitle = 'User reports (they require nothing)'

/** Whether a rule only records what users reported. */
export const isUserReport = ({ level }: Pick<RuleResult, 'level'>): boolean => level === 'INFORMATIVE'

/** `2 rules`. */
export const ruleCountText = (count: number): string => `${count} ${count === 1 ? 'rule' : 'rules'}`
