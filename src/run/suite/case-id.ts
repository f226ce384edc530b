import type { RuleId } from '../../rules/catalogue.ts'

const longestRow = 60

/** A name in lower-case letters and digits with hyphens between; `unnamed` when it has neither. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'unnamed'

/** What a case is named after: `row` holds the values of an outline's row. */
export type CaseName = {
  readonly ruleId: RuleId | undefined
  readonly scenario: string
  readonly row?: readonly string[]
}

/**
 * An id for every case, which stays the same while its names do: `APPPW-17/one-more-is-refused`, and for the row of an outline
 * `APPPW-17/one-more#25-refused`. A long row is cut, unless another row begins alike. A name that occurs again within a rule gets `~2`, `~3`...
 * in order.
 */
export const caseIds = (names: readonly CaseName[]): readonly string[] => {
  const drafts = names.map(({ ruleId, scenario, row }) => {
    const start = `${ruleId ?? 'no-rule'}/${slug(scenario)}`
    const whole = row && slug(row.join(' '))
    return { start, whole, id: whole === undefined ? start : `${start}#${cut(whole)}` }
  })
  const rowsOf = Map.groupBy(drafts, ({ id }) => id)
  const isAmbiguous = (id: string): boolean => new Set(rowsOf.get(id)?.map(({ whole }) => whole)).size > 1
  const given = new Map<string, number>()
  return drafts.map(({ start, whole, id: short }) => {
    const id = whole !== undefined && isAmbiguous(short) ? `${start}#${whole}` : short
    const count = (given.get(id) ?? 0) + 1
    given.set(id, count)
    return count === 1 ? id : `${id}~${count}`
  })
}

const cut = (row: string): string => row.slice(0, longestRow).replace(/-$/, '')
