import type { CaseResult } from '../../verdict/result.ts'

/** What a case is called for a reader: by its scenario, or by the declaration where that alone breaks the rule and nothing had to run. */
export const caseTitle = ({ outcome, name, steps }: Pick<CaseResult, 'outcome' | 'name' | 'steps'>): string =>
  (outcome === 'fail' || outcome === 'warn') && steps.length > 0 && steps.every(({ status }) => status === 'skipped')
    ? 'the declaration alone breaks the rule: no scenario had to run'
    : name

/** The most further scenarios of a rule that are named in one place. */
const maxNames = 3

/** The names of further scenarios, of many the first ones; none of those that the declaration alone breaks, of which one says all. */
export const namesText = (cases: readonly CaseResult[]): string => {
  const names = cases.filter((one) => caseTitle(one) === one.name).map(({ name }) => name)
  const more = names.length - maxNames
  return [
    ...names.slice(0, maxNames),
    ...(more > 0 ? [`and ${more} more ${more === 1 ? 'scenario' : 'scenarios'}`] : []),
  ].join('; ')
}
