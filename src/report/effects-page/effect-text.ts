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

/** The lines of each thing, in the order of the table. */
export const effectLines = (): readonly { readonly title: string; readonly lines: readonly EffectLine[] }[] =>
  things.map(({ id, title }) => ({ title, lines: eventIds.flatMap((event) => linesOf(id, event)) }))

const linesOf = (thing: string, event: EventId): readonly EffectLine[] => {
  const editionsOf = new Map<EffectRow, Edition[]>()
  for (const { row, edition } of cellsOf.get(`${thing} ${event}`) ?? [])
    editionsOf.set(row, [...(editionsOf.get(row) ?? []), edition])
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
export const cellCounts = (): Readonly<Record<CellKind, number>> => {
  const counts = { ruled: 0, declared: 0, open: 0, 'cannot meet': 0 }
  for (const { row } of cells) counts[cellKind(row)] += 1
  return counts
}

/** The whole table as text for a terminal. */
export const effectsText = (): string => {
  const counts = cellCounts()
  const head =
    `${things.length} things x ${eventIds.length} events, ${cells.length} cells in three editions: ` +
    `${counts.ruled} follow from a rule, ${counts.declared} from a declared parameter, ${counts.open} are open, ` +
    `${counts['cannot meet']} cannot meet\n`
  const blocks = effectLines().map(({ title, lines }) =>
    [`\n${title}`, ...lines.map((line) => `  ${line.title} [${line.editions.join(', ')}]: ${sentence(line)}`)].join(
      '\n',
    ),
  )
  return `${head}${blocks.join('\n')}\n`
}

const sentence = ({ row }: EffectLine): string =>
  [effectText(row), reasonText(row)].filter((part) => part !== '').join('. ')
