import fc from 'fast-check'
import type { Model, ModelCommand } from './model-spec.ts'
import type { TestBench } from './test-bench.ts'

/** A command that is always possible: it arranges first what it needs. */
export const alwaysEnabled = <M extends Model>(
  run: (model: M, bench: TestBench) => Promise<void>,
): ModelCommand<M> => ({
  check: () => true,
  run,
})
/** A command that is possible only where `check` says so. */
export const enabledWhen = <M extends Model>(
  check: (model: M) => boolean,
  run: (model: M, bench: TestBench) => Promise<void>,
): ModelCommand<M> => ({ check, run })

/** One of the values, by any index; undefined where there is none. */
export const pick = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(all.length, 1)]
/** An index for `pick`. */
export const anyIndex = fc.nat({ max: 5 })

/** Seconds before, at and after a boundary in time. */
export const boundaryOffset = fc.constantFrom(0, -1, 1)
const offsetPrefixes: Readonly<Record<number, string>> = { [-1]: 'just before the ', 0: '', 1: 'just after the ' }
/** How a boundary in time is called: `just before the end of the lock on codes`. */
export const boundaryAt = (name: string, offset: number): string => `${offsetPrefixes[offset] ?? ''}${name}`
/** The boundary names at, just before and just after each of these moments. */
export const boundariesAround = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [-1, 0, 1].map((offset) => boundaryAt(name, offset)))
