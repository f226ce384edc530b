import type { CaseResult, RuleResult, RunResult, SearchResult } from '../../verdict/result.ts'

const count = (amount: number, singular: string, pluralForm = `${singular}s`): string =>
  `${amount.toLocaleString('en')} ${amount === 1 ? singular : pluralForm}`

/** How far a search went: `30 generated sequences of 863 commands in all reached 206 states and 9 of 13 edge cases`. */
export const searchText = ({ runs, commands, states, boundaries, rounds }: SearchResult): string => {
  const all = Object.values(boundaries)
  const hit = all.filter((hits) => hits > 0).length
  const sent = rounds === undefined ? count(runs, 'generated sequence') : count(rounds, 'round')
  const edges = all.length === 0 ? '' : ` and ${hit} of ${count(all.length, 'edge case')}`
  return `${sent} of ${count(commands, 'command')} in all reached ${count(states, 'state')}${edges}`
}

/** The counterexample of a search and how far it went, for reports in lines; none for another case. */
export const searchLines = ({ search }: Pick<CaseResult, 'search'>): readonly string[] =>
  search ? [...search.story, `coverage: ${searchText(search)}`] : []

/** The totals of all searches of a run, or undefined when there was none. */
export const searchesText = (rules: readonly RuleResult[]): string | undefined => {
  const searched = rules.flatMap(({ cases }) =>
    cases.flatMap(({ search, outcome }) => (search ? [{ search, outcome }] : [])),
  )
  const searches = searched.map(({ search }) => search)
  if (searches.length === 0) return undefined
  const sum = (of: (search: SearchResult) => number): number => searches.reduce((all, one) => all + of(one), 0)
  const boundaries = Object.fromEntries(
    searches.flatMap(({ boundaries: own }, at) => Object.entries(own).map(([name, hits]) => [`${at} ${name}`, hits])),
  )
  const whole = {
    runs: sum(({ runs }) => runs),
    commands: sum(({ commands }) => commands),
    states: sum(({ states }) => states),
  }
  // A search that only observed a difference, where no documented rule decides, failed nothing.
  const found = searched.filter(({ search }) => search.story.length > 0)
  const observed = found.filter(({ outcome }) => outcome === 'observation').length
  const failed = found.length - observed
  const verdict =
    found.length === 0
      ? ' passed'
      : `${failed === 0 ? '' : `, ${failed} failed`}${observed === 0 ? '' : `, ${count(observed, 'observation')}`}`
  return `${count(searches.length, 'property', 'properties')}${verdict}: ${searchText({ ...whole, boundaries, seed: '', path: null, story: [] })}`
}

/**
 * How often the requests of all races met, and what that is worth against a server; undefined where none ran, or where the
 * reference was tested, whose interleavings are chosen one by one.
 */
export const racesText = ({ rules, target }: Pick<RunResult, 'rules' | 'target'>): string | undefined => {
  const rounds = rules.flatMap(({ cases }) => cases.flatMap(({ search }) => search?.rounds ?? []))
  if (rounds.length === 0 || (target.kind !== 'http' && target.kind !== 'adapter')) return undefined
  const total = rounds.reduce((sum, one) => sum + one, 0)
  return `${count(rounds.length, 'race')} with ${count(total, 'round')} in total. A pass against an in-memory database proves little: repeat the run with the database used in production.`
}
