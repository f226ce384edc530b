import { type EventId, eventIds } from '../../rules/effects/events.ts'
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

/** Events that concern one thing that the request names or comes from, and no other of its kind. */
const ofOneAlone: ReadonlySet<EventId> = new Set<EventId>([
  ...(['sign-out', 'device-removed', 'device-erased', 'find-off', 'number-removed'] as const),
  ...(['app-removed', 'app-password-revoked', 'keychain-off'] as const),
])
/** Events whose code was sent, and counted, by an earlier operation. */
const countedBefore: ReadonlySet<EventId> = new Set<EventId>(['two-factor-on', 'two-step-on'])

/** Events that an operation makes only at times, and when. */
const conditions: Readonly<Partial<Record<EventId, string>>> = {
  'two-factor-on': 'Where two-factor is on by this',
  'find-off': 'Turned off',
  'code-approval-off': 'Turned off',
  'request-denied': 'Refused',
  'support-for-keychain': 'For the keychain',
}

/**
 * What an operation does to everything of the account that has a life, as the table of effects says it (`assay rules
 * --effects`): a sentence for each effect, one for what depends on a declared parameter with the effect of each value, and
 * that the rest goes on. Nothing for an operation that the table does not have.
 */
export const effectsOfOperation = (operationId: string): string | undefined => {
  const own = eventIds.filter((id) => operationsOf[id]?.includes(operationId))
  if (own.length === 0) return undefined
  return [...own.flatMap(effectsOf), 'Everything else goes on, or no verdict depends on it.'].join(' ')
}

const effectsOf = (event: EventId): readonly string[] => {
  const own = cells.filter((cell) => cell.event === event)
  const plain = Object.entries(headings).flatMap(([effect, heading]) =>
    effect === 'counts' && countedBefore.has(event)
      ? []
      : sentence(heading, own, (row) => row.values === undefined && row.effect === effect),
  )
  const choices = [...new Set(own.flatMap(({ row }) => choiceOf(row)))]
  const declared = choices.flatMap((choice) => sentence(`As ${choice}`, own, (row) => choiceOf(row).includes(choice)))
  const others = ofOneAlone.has(event) ? ['Only what is of this one ends: others of its kind go on.'] : []
  const all = [...plain, ...declared, ...others]
  const condition = conditions[event]
  return condition === undefined || all.length === 0 ? all : [`${condition}:`, ...all]
}

/** The parameter on which an effect depends, with the effect of each of its values. */
const choiceOf = (row: Cell['row']): readonly string[] => {
  if ('open' in row || row.values === undefined || row.parameter === undefined) return []
  const values = Object.entries(row.values).map(([value, effect]) => `${value}: ${withoutSource(effect)}`)
  return [`\`${row.parameter}\` declares (${values.join(', ')})`]
}

/** Without the line of a document, which stands in the table. */
const withoutSource = (effect: string): string => effect.replace(/ \([a-z0-9-]+:\d+.*\)$/, '')

/** Of one effect: the things that have it, each with its editions unless it has it in all of them. */
const sentence = (heading: string, own: readonly Cell[], has: (row: ClosedRow) => boolean): readonly string[] => {
  const named = things.flatMap(({ id, title }) => {
    const inEditions = editions.filter((edition) =>
      own.some((cell) => cell.thing === id && cell.edition === edition && !('open' in cell.row) && has(cell.row)),
    )
    if (inEditions.length === 0) return []
    return [inEditions.length === editions.length ? title : `${title} (in ${inEditions.join(' and ')} alone)`]
  })
  return named.length === 0 ? [] : [`${heading}: ${named.join('; ')}.`]
}
