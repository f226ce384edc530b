import type { CaseResult } from '../../verdict/result.ts'

/** What a case is called for a reader: by its scenario, or by the declaration where that alone breaks the rule and nothing had to run. */
export const caseTitle = ({ outcome, name, steps }: Pick<CaseResult, 'outcome' | 'name' | 'steps'>): string =>
  (outcome === 'fail' || outcome === 'warn') && steps.length > 0 && steps.every(({ status }) => status === 'skipped')
    ? 'the declaration alone breaks the rule: no scenario had to run'
    : name
