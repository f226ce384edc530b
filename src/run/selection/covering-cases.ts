import type { RuleId } from '../../rules/catalogue.ts'
import type { Depth } from '../../verdict/depth.ts'
import { type Case, tableTags } from '../suite/suite.ts'

/** Several events stand in one row: `Ada erases that device, then turns off the keychain on a device`. */
const partsOf = (value: string): readonly string[] => value.split(', then ').map((part) => part.replace(/^Ada /, ''))

/** What a row of a table covers for its rule: each value of each column. Undefined for other cases. */
const covers = ({ row, tags }: Case): readonly string[] | undefined =>
  row === undefined || !tags.some((tag) => tableTags.includes(tag))
    ? undefined
    : Object.entries(row).flatMap(([column, value]) => partsOf(value).map((part) => `${column}: ${part}`))

/** The ids of cases that say nothing about the target. */
export type ImpossibleCases = { has(caseId: string): boolean }

type TableRow = { readonly one: Case; readonly covered: readonly string[] }

/** Few rows that cover what is open, as far as they can, greedily: the row that adds most comes first, the earlier one where two add the same. */
const coveringRows = (rows: readonly TableRow[], open: Set<string>): readonly Case[] => {
  const chosen: Case[] = []
  const added = ({ covered }: TableRow): number => covered.filter((part) => open.has(part)).length
  while (rows.some((row) => added(row) > 0)) {
    const best = rows.reduce((a, b) => (added(b) > added(a) ? b : a))
    chosen.push(best.one)
    for (const part of best.covered) open.delete(part)
  }
  return chosen
}

/** Rows that the target can be asked come first; what only others cover is covered by these. */
const coverOf = (rows: readonly TableRow[], impossible: ImpossibleCases): readonly Case[] => {
  const open = new Set(rows.flatMap(({ covered }) => covered))
  const possible = rows.filter(({ one }) => !impossible.has(one.id))
  return [...coveringRows(possible, open), ...coveringRows(rows, open)]
}

/** The cases of a depth, in their order: of each outline of a table, for each rule, the rows that cover its values. */
export const casesAtDepth = (
  cases: readonly Case[],
  depth: Depth,
  impossible: ImpossibleCases = new Set(),
): readonly Case[] => {
  if (depth === 'full') return cases
  const tables = Map.groupBy(
    cases.flatMap((one) => {
      const covered = covers(one)
      return covered === undefined ? [] : [{ one, covered }]
    }),
    // Each outline asks something else of its rows: that a lock begins, lasts, and ends.
    ({ one }) => `${one.rule?.id} ${one.feature} ${one.id.split('#')[0]}`,
  )
  const chosen = new Set([...tables.values()].flatMap((rows) => coverOf(rows, impossible)))
  return cases.filter((one) => covers(one) === undefined || chosen.has(one))
}

/** How many cases of each rule a depth leaves out; rules that lose none are not listed. */
export const leftOutByRule = (
  all: readonly Case[],
  chosen: readonly Case[],
): Readonly<Partial<Record<RuleId, number>>> => {
  const kept = new Set(chosen)
  const left = Map.groupBy(
    all.flatMap((one) => (one.rule === undefined || kept.has(one) ? [] : [one.rule.id])),
    (id) => id,
  )
  return Object.fromEntries([...left].map(([id, ids]) => [id, ids.length]))
}
