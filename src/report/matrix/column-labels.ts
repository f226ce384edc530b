import type { RunResult } from '../../verdict/result.ts'

type Facet = (result: RunResult) => string

/** What may distinguish two columns, the most distinctive first. */
const facets: readonly Facet[] = [
  ({ target }) => target.name,
  ({ run }) => run.edition,
  ({ target }) => target.product ?? '',
  ({ suite }) => `suite ${suite.version}`,
  ({ run }) => run.startedAt.slice(0, 16).replace('T', ' '),
]

const differs = (results: readonly RunResult[], facet: Facet): boolean => new Set(results.map(facet)).size > 1

/**
 * A heading for each column, no longer than needed to distinguish them: common parts are left out, except the name of
 * the target. Equal runs are numbered.
 */
export const columnLabels = (results: readonly RunResult[]): readonly string[] => {
  const [first, ...others] = facets
  const distinguishing = first ? [first] : []
  for (const facet of others) {
    const labels = new Set(results.map((result) => distinguishing.map((one) => one(result)).join()))
    if (labels.size < results.length && differs(results, facet)) distinguishing.push(facet)
  }
  const labels = results.map((result) => distinguishing.map((facet) => facet(result)).join(', '))
  return labels.map((label, at) => {
    const earlier = labels.slice(0, at).filter((one) => one === label).length
    return labels.filter((one) => one === label).length > 1 ? `${label} (${earlier + 1})` : label
  })
}
