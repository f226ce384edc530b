import fc, { type Parameters, type RunDetails } from 'fast-check'
import type { Budget } from '../property.ts'
import { ArrangeFailed } from './arrange-failed.ts'
import type { CoverageCounter } from './coverage-counter.ts'
import { SearchNotBegun } from './search-not-begun.ts'
import { parseSearchPath } from './search-path.ts'

export type CheckOptions<T> = Omit<Parameters<T>, 'path' | 'numRuns' | 'interruptAfterTimeLimit'> & {
  readonly numRuns: number
  readonly budget: Pick<Budget, 'path' | 'timeLimit'>
  readonly counter: CoverageCounter
}

/**
 * Runs `fc.check`, from the path on where there is one, until its time is over; a run that is under way then is awaited, so
 * that nothing is closed below it. Throws ArrangeFailed for a path that leads to no value: it belongs to another seed,
 * number of runs, or target; and SearchNotBegun where the time was over before a run tested anything.
 */
export const checkProperty = async <T>(
  property: fc.IAsyncProperty<T>,
  { numRuns, budget: { path, timeLimit }, counter, ...settings }: CheckOptions<T>,
): Promise<RunDetails<T>> => {
  const started = performance.now()
  const underWay = new Set<Promise<unknown>>()
  const details = await checkFrom(path, awaitable(property, underWay), {
    ...settings,
    numRuns,
    interruptAfterTimeLimit: timeLimit,
    markInterruptAsFailure: false,
  })
  await Promise.allSettled(underWay)
  const { runs, commands } = counter.coverage
  if (details.interrupted && (runs === 0 || commands === 0))
    throw new SearchNotBegun(timeLimit, performance.now() - started)
  return details
}

const checkFrom = async <T>(
  path: string | undefined,
  property: fc.IAsyncProperty<T>,
  settings: Omit<Parameters<T>, 'path'> & { readonly numRuns: number },
): Promise<RunDetails<T>> => {
  if (path === undefined) return fc.check(property, settings)
  const unreachedPath = `the path ${path} leads to nothing here; it belongs to its seed, its --runs and its target`
  const counterexamplePath = parseSearchPath(path)?.counterexamplePath
  if (counterexamplePath === undefined || Number.parseInt(counterexamplePath, 10) >= settings.numRuns)
    throw new ArrangeFailed(unreachedPath)
  try {
    const details = await fc.check(property, { ...settings, path: counterexamplePath })
    if (details.numRuns > 0) return details
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('Unable to replay'))) throw error
  }
  throw new ArrangeFailed(unreachedPath)
}

/** The same property; `underWay` has those of its runs that have not ended. */
const awaitable = <T>(property: fc.IAsyncProperty<T>, underWay: Set<Promise<unknown>>): fc.IAsyncProperty<T> => ({
  isAsync: () => property.isAsync(),
  generate: (random, runId) => property.generate(random, runId),
  shrink: (value) => property.shrink(value),
  run: (value) => {
    const run = property.run(value)
    underWay.add(run)
    const forget = (): void => void underWay.delete(run)
    run.then(forget, forget)
    return run
  },
  runBeforeEach: () => property.runBeforeEach(),
  runAfterEach: () => property.runAfterEach(),
})
