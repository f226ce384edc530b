import type { ExaminedWorld } from '../verdict/examined-world.ts'
import { type Outcome, type OutcomeKind, outcomeKinds } from '../verdict/outcome.ts'

const kinds: ReadonlySet<unknown> = new Set<OutcomeKind>(outcomeKinds)

const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'object' && value !== null && 'kind' in value && kinds.has(value.kind)

/** What a World shows of its case. Any object may be a World, so each part may be missing. */
export const readWorld = (world: unknown): Partial<ExaminedWorld> => {
  if (typeof world !== 'object' || world === null) return {}
  return {
    ...('outcome' in world && isOutcome(world.outcome) && { outcome: world.outcome }),
    ...('exchanges' in world && Array.isArray(world.exchanges) && { exchanges: world.exchanges }),
  }
}
