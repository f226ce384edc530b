import fc from 'fast-check'
import type { ParameterName } from '../../protocol/parameters.ts'
import type { SearchContext } from '../property.ts'
import type { Race, RaceSize, SizeRange } from './race.ts'

/** How many requests compete: usually a few, sometimes `max`. */
export const requestCount = (max: number, min = 2): SizeRange => ({
  arbitrary: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: min, max: Math.min(max, min + 2) }) },
    { weight: 1, arbitrary: fc.integer({ min: min, max: max }) },
    { weight: 1, arbitrary: fc.constant(max) },
  ),
  boundaries: { 'as few as compete': min, 'as many as compete': max },
})

/**
 * How much of a limit is used up before a race: half of the time all but one. `settableTo` is the limit where the target can be
 * set. A limit of 0 is none; a limit above 30 is left alone.
 */
export const usedOfLimit = ({ declaration }: SearchContext, name: ParameterName, settableTo: number): SizeRange => {
  const { powers, parameters } = declaration
  const limit = powers.settable.includes(name) ? settableTo : Number(parameters[name] ?? 0)
  if (limit === 0 || limit > 30) return { arbitrary: fc.constant(0), boundaries: {} }
  return {
    arbitrary: fc.oneof(
      { weight: 2, arbitrary: fc.constant(limit - 1) },
      { weight: 2, arbitrary: fc.integer({ min: Math.max(0, limit - 3), max: limit }) },
    ),
    boundaries: { 'one short of the limit': limit - 1, 'at the limit': limit },
  }
}

/** Any size of that race. */
export const anyRaceSize = (race: Race, context: SearchContext): fc.Arbitrary<RaceSize> =>
  fc.record(Object.fromEntries(Object.entries(race.sizes(context)).map(([name, { arbitrary }]) => [name, arbitrary])))

/** The boundaries that the sizes of that race should hit: `entries: as many as compete (16)`. */
export const boundariesOf = (race: Race, context: SearchContext): readonly string[] =>
  Object.entries(race.sizes(context)).flatMap(([name, { boundaries }]) =>
    Object.entries(boundaries).map(([boundary, value]) => boundaryName(name, boundary, value)),
  )
/** Those of them that this size hits. */
export const boundariesHit = (race: Race, context: SearchContext, size: RaceSize): readonly string[] =>
  Object.entries(race.sizes(context)).flatMap(([name, { boundaries }]) =>
    Object.entries(boundaries).flatMap(([boundary, value]) =>
      size[name] === value ? [boundaryName(name, boundary, value)] : [],
    ),
  )
const boundaryName = (name: string, boundary: string, value: number): string => `${name}: ${boundary} (${value})`
