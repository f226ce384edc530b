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
 * Gives every case an id that stays the same while its names do: `APPPW-17/one-more-is-refused`, and for the row of an
 * outline `APPPW-17/one-more#25-refused`. A name that occurs again within a rule gets `~2`, `~3`... in order.
 */
export const caseIds = (): ((name: CaseName) => string) => {
  const given = new Map<string, number>()
  return ({ ruleId, scenario, row }) => {
    const rowName = row && `#${slug(row.join(' ')).slice(0, longestRow).replace(/-$/, '')}`
    const id = `${ruleId ?? 'no-rule'}/${slug(scenario)}${rowName ?? ''}`
    const count = (given.get(id) ?? 0) + 1
    given.set(id, count)
    return count === 1 ? id : `${id}~${count}`
  }
}
