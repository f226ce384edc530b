import { type Outcome, type OutcomeKind, outcomeKinds } from '../../verdict/outcome.ts'
import type { ReportedWorld } from '../../verdict/reported-world.ts'
import type { SearchResult } from '../../verdict/result.ts'

const kinds: ReadonlySet<unknown> = new Set<OutcomeKind>(outcomeKinds)

const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'object' && value !== null && 'kind' in value && kinds.has(value.kind)

/** The outcome that a World set. Any object may be a World, so each part may be missing. */
export const outcomeIn = (world: unknown): Outcome | undefined =>
  typeof world === 'object' && world !== null && 'outcome' in world && isOutcome(world.outcome)
    ? world.outcome
    : undefined

/** The search result that a World set. */
export const searchIn = (world: unknown): SearchResult | undefined => {
  if (typeof world !== 'object' || world === null || !('search' in world)) return undefined
  const { search } = world
  // Only our own step sets it, from the result of a property.
  return typeof search === 'object' && search !== null && 'story' in search ? (search as SearchResult) : undefined
}

/** The exchanges of a World. Reading them redacts them, which takes longer than the case itself. */
export const exchangesIn = (world: unknown): ReportedWorld['exchanges'] => {
  if (typeof world !== 'object' || world === null || !('exchanges' in world)) return []
  const { exchanges } = world
  return Array.isArray(exchanges) ? exchanges : []
}

/** The function of a World that replaces secrets in a sentence. Without one, sentences stay as they are. */
export const redactIn =
  (world: unknown) =>
  (sentence: string): string => {
    if (typeof world !== 'object' || world === null || !('redact' in world) || typeof world.redact !== 'function')
      return sentence
    return String(world.redact(sentence))
  }
