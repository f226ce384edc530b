import fc from 'fast-check'
import type { Deed, Model } from './family.ts'
import type { Stage } from './stage.ts'

/** A deed that makes sense at any time: it does first what it needs. */
export const always = <M extends Model>(play: (model: M, stage: Stage) => Promise<void>): Deed<M> => ({
  possible: () => true,
  play,
})
/** A deed that makes sense only then. */
export const when = <M extends Model>(
  possible: (model: M) => boolean,
  play: (model: M, stage: Stage) => Promise<void>,
): Deed<M> => ({ possible, play })

/** One of them, by a number that any story can hold; undefined where there is none. */
export const pick = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(all.length, 1)]
/** Such a number. */
export const choice = fc.nat({ max: 5 })

/** Seconds before, at and after an edge in time. */
export const edgeOffset = fc.constantFrom(0, -1, 1)
const sides: Readonly<Record<number, string>> = { [-1]: 'just before the ', 0: '', 1: 'just after the ' }
/** How a boundary in time is called: `just before the end of the lock on codes`. */
export const side = (edge: string, offset: number): string => `${sides[offset] ?? ''}${edge}`
/** All that there is to hit around these edges. */
export const aroundEdges = (edges: readonly string[]): readonly string[] =>
  edges.flatMap((edge) => [-1, 0, 1].map((offset) => side(edge, offset)))
