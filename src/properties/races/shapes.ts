import fc from 'fast-check'
import type { ParameterName } from '../../protocol/parameters.ts'
import type { Ground } from '../property.ts'
import type { Count, Race, Shape } from './race.ts'

/** How many requests compete: mostly a few, at times as many as `most`. */
export const few = (most: number, least = 2): Count => ({
  arbitrary: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: least, max: Math.min(most, least + 2) }) },
    { weight: 1, arbitrary: fc.integer({ min: least, max: most }) },
    { weight: 1, arbitrary: fc.constant(most) },
  ),
  edges: { 'as few as compete': least, 'as many as compete': most },
})

/**
 * How much of a limit is used up before a race: all but one as often as not. `wanted` is what the limit is set to where the target
 * can be set. A limit of 0 is none, and one that is far away is not walked up to.
 */
export const beforeLimit = ({ declaration }: Ground, name: ParameterName, wanted: number): Count => {
  const { powers, parameters } = declaration
  const limit = powers.settable.includes(name) ? wanted : Number(parameters[name] ?? 0)
  if (limit === 0 || limit > 30) return { arbitrary: fc.constant(0), edges: {} }
  return {
    arbitrary: fc.oneof(
      { weight: 2, arbitrary: fc.constant(limit - 1) },
      { weight: 2, arbitrary: fc.integer({ min: Math.max(0, limit - 3), max: limit }) },
    ),
    edges: { 'one short of the limit': limit - 1, 'at the limit': limit },
  }
}

/** Any shape of that race. */
export const anyShape = (race: Race, ground: Ground): fc.Arbitrary<Shape> =>
  fc.record(Object.fromEntries(Object.entries(race.shapes(ground)).map(([name, { arbitrary }]) => [name, arbitrary])))

/** The edges that the shapes of that race mean to hit: `entries: as many as compete (16)`. */
export const edgesOf = (race: Race, ground: Ground): readonly string[] =>
  Object.entries(race.shapes(ground)).flatMap(([name, { edges }]) =>
    Object.entries(edges).map(([edge, value]) => edgeText(name, edge, value)),
  )
/** Those of them that this shape hits. */
export const edgesHit = (race: Race, ground: Ground, shape: Shape): readonly string[] =>
  Object.entries(race.shapes(ground)).flatMap(([name, { edges }]) =>
    Object.entries(edges).flatMap(([edge, value]) => (shape[name] === value ? [edgeText(name, edge, value)] : [])),
  )
const edgeText = (name: string, edge: string, value: number): string => `${name}: ${edge} (${value})`
