import fc from 'fast-check'
import type { Model, ModelCommand } from './model-spec.ts'
import type { TestBench } from './test-bench.ts'

/** A deed that makes sense at any time: it does first what it needs. */
export const alwaysEnabled = <M extends Model>(
  run: (model: M, bench: TestBench) => Promise<void>,
): ModelCommand<M> => ({
  check: () => true,
  run,
})
/** A deed that makes sense only then. */
export const enabledWhen = <M extends Model>(
  check: (model: M) => boolean,
  run: (model: M, bench: TestBench) => Promise<void>,
): ModelCommand<M> => ({ check, run })

/** One of them, by a number that any story can hold; undefined where there is none. */
export const pick = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(all.length, 1)]
/** Such a number. */
export const anyIndex = fc.nat({ max: 5 })

/** Seconds before, at and after an edge in time. */
export const edgeOffset = fc.constantFrom(0, -1, 1)
const offsetPrefixes: Readonly<Record<number, string>> = { [-1]: 'just before the ', 0: '', 1: 'just after the ' }
/** How a boundary in time is called: `just before the end of the lock on codes`. */
export const boundaryAt = (edge: string, offset: number): string => `${offsetPrefixes[offset] ?? ''}${edge}`
/** All that there is to hit around these edges. */
export const boundariesAround = (edges: readonly string[]): readonly string[] =>
  edges.flatMap((edge) => [-1, 0, 1].map((offset) => boundaryAt(edge, offset)))
