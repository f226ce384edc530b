import { eventIds } from '../../rules/effects/events.ts'
import { operationsOf } from '../../rules/effects/operations.ts'
import { type Cell, cells, things } from '../../rules/effects/table.ts'
import type { ClosedRow } from '../../rules/effects/thing.ts'
import { editions } from '../../rules/rule.ts'

/** What a sentence about these effects begins with. What stays is left out: it is all the rest. */
const headings = {
  ends: 'Ends',
  resets: 'Resets to zero',
  counts: 'Counts',
  locked: 'Cannot go on meanwhile',
  notified: 'Notifies',
} as const

/**
 * What an operation does to everything of the account that has a life, as the table of effects says it (`assay rules
 * --effects`): a sentence for each effect, one for what depends on a declared parameter, and that the rest goes on.
 * Nothing for an operation that the table does not have.
 */
export const effectsOfOperation = (operationId: string): string | undefined => {
  const event = eventIds.find((id) => operationsOf[id]?.includes(operationId))
  if (event === undefined) return undefined
  const own = cells.filter((cell) => cell.event === event)
  const sentences = Object.entries(headings).flatMap(([effect, heading]) =>
    sentence(heading, own, (row) => row.values === undefined && row.effect === effect),
  )
  const parameters = [...new Set(own.flatMap(({ row }) => chosenBy(row)))]
  const declared = parameters.flatMap((name) =>
    sentence(`As \`${name}\` declares`, own, (row) => row.values !== undefined && row.parameter === name),
  )
  return [...sentences, ...declared, 'Everything else goes on, or no verdict depends on it.'].join(' ')
}

const chosenBy = (row: Cell['row']): readonly string[] =>
  'open' in row || row.values === undefined || row.parameter === undefined ? [] : [row.parameter]

/** Of one effect: the things that have it, each with its editions unless it has it in all of them. */
const sentence = (heading: string, own: readonly Cell[], has: (row: ClosedRow) => boolean): readonly string[] => {
  const named = things.flatMap(({ id, title }) => {
    const inEditions = editions.filter((edition) =>
      own.some((cell) => cell.thing === id && cell.edition === edition && !('open' in cell.row) && has(cell.row)),
    )
    if (inEditions.length === 0) return []
    return [inEditions.length === editions.length ? title : `${title} [${inEditions.join(', ')}]`]
  })
  return named.length === 0 ? [] : [`${heading}: ${named.join('; ')}.`]
}
