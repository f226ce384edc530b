import { type EventId, eventIds, events } from '../../rules/effects/events.ts'
import { type Cell, type CellKind, cellKind, cells, things } from '../../rules/effects/table.ts'
import type { EffectRow } from '../../rules/effects/thing.ts'
import type { Edition } from '../../rules/rule.ts'

/** The effects of one event on one thing: what the row says, and the editions that it holds in. */
export type EffectLine = {
  readonly event: EventId
  readonly title: string
  readonly row: EffectRow
  readonly kind: CellKind
  readonly editions: readonly Edition[]
}

type ThingLines = { readonly title: string; readonly lines: readonly EffectLine[] }

/** The lines of each thing, in the order of the table; of one edition where it is given. */
export const effectLines = (only?: Edition): readonly ThingLines[] =>
  things
    .map(({ id, title }) => ({ title, lines: eventIds.flatMap((event) => linesOf(id, event, only)) }))
    .filter(({ lines }) => lines.length > 0)

const linesOf = (thing: string, event: EventId, only: Edition | undefined): readonly EffectLine[] => {
  const editionsOf = new Map<EffectRow, Edition[]>()
  for (const { row, edition } of cellsOf.get(`${thing} ${event}`) ?? [])
    if (only === undefined || only === edition) editionsOf.set(row, [...(editionsOf.get(row) ?? []), edition])
  return [...editionsOf].map(([row, editions]) => ({ event, title: events[event], row, kind: cellKind(row), editions }))
}

const cellsOf = Map.groupBy(cells, ({ thing, event }: Cell) => `${thing} ${event}`)

/** The effect and what it rests on: `ends (PASSWORD-06, inferred)`. */
export const effectText = (row: EffectRow): string => {
  if ('open' in row) return row.cannotMeet === true ? 'cannot meet' : 'open'
  const basis = [row.rule, row.parameter, row.derived && 'inferred'].filter((part) => typeof part === 'string')
  const values = Object.entries(row.values ?? {}).map(([value, effect]) => `${value}: ${effect}`)
  return `${row.effect} (${basis.join(', ')})${values.length === 0 ? '' : `; ${values.join(', ')}`}`
}

/** Why: the reason of an open cell, the note of a closed one. */
export const reasonText = (row: EffectRow): string => ('open' in row ? row.open : (row.why ?? ''))

/** How many cells of each kind there are, an edition counting each. */
export const cellCounts = (only?: Edition): Readonly<Record<CellKind, number>> => {
  const counts = { ruled: 0, declared: 0, open: 0, 'cannot meet': 0 }
  for (const { row, edition } of cells) if (only === undefined || only === edition) counts[cellKind(row)] += 1
  return counts
}

/** The table as text for a terminal: of all editions, or of one. */
export const effectsText = (only?: Edition): string => {
  const counts = cellCounts(only)
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const head =
    `${things.length} things x ${eventIds.length} events, ${all} cells in ${only ?? 'three editions'}: ` +
    `${counts.ruled} follow from a rule, ${counts.declared} from a declared parameter, ${counts.open} are open, ` +
    `${counts['cannot meet']} cannot meet. Ada is the owner of the account, "it" the thing.\n`
  const place = ({ title, editions }: EffectLine): string =>
    only === undefined ? `${title} [${editions.join(', ')}]` : title
  const blocks = effectLines(only).map(({ title, lines }) =>
    [`\n${title}`, ...lines.map((line) => `  ${place(line)}: ${sentence(line)}`)].join('\n'),
  )
  return `${head}${blocks.join('\n')}\n`
}

const sentence = ({ row }: EffectLine): string =>
  [effectText(row), reasonText(row)].filter((part) => part !== '').join('. ')
