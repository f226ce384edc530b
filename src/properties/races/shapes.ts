import fc from 'fast-check'
import type { ParameterName } from '../../protocol/parameters.ts'
import type { Ground } from '../property.ts'

/** How many requests compete: mostly a few, at times as many as `most`. */
export const few = (most: number, least = 2): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: least, max: Math.min(most, least + 2) }) },
    { weight: 1, arbitrary: fc.integer({ min: least, max: most }) },
  )

/**
 * How much of a limit is used up before a race: all but one as often as not. `wanted` is what the limit is set to where the target
 * can be set. A limit of 0 is none, and one that is far away is not walked up to.
 */
export const beforeLimit = ({ declaration }: Ground, name: ParameterName, wanted: number): fc.Arbitrary<number> => {
  const { powers, parameters } = declaration
  const limit = powers.settable.includes(name) ? wanted : Number(parameters[name] ?? 0)
  if (limit === 0 || limit > 30) return fc.constant(0)
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(limit - 1) },
    { weight: 2, arbitrary: fc.integer({ min: Math.max(0, limit - 3), max: limit }) },
  )
}
