import fc, { type Parameters, type RunDetails } from 'fast-check'
import { ArrangeFailed } from './arrange-failed.ts'
import { parseSearchPath } from './search-path.ts'

/**
 * Run `fc.check`, from the path on where there is one. Throws ArrangeFailed for a path that leads to no value: it belongs to
 * another seed, number of runs, or target.
 */
export const checkProperty = async <T>(
  property: fc.IAsyncProperty<T>,
  {
    path,
    numRuns,
    ...settings
  }: Omit<Parameters<T>, 'path'> & { readonly numRuns: number; readonly path: string | undefined },
): Promise<RunDetails<T>> => {
  if (path === undefined) return fc.check(property, { ...settings, numRuns })
  const unreachedPath = `the path ${path} leads to nothing here; it belongs to its seed, its --runs and its target`
  const counterexamplePath = parseSearchPath(path)?.counterexamplePath
  if (counterexamplePath === undefined || Number.parseInt(counterexamplePath, 10) >= numRuns)
    throw new ArrangeFailed(unreachedPath)
  try {
    const details = await fc.check(property, { ...settings, numRuns, path: counterexamplePath })
    if (details.numRuns > 0) return details
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('Unable to replay'))) throw error
  }
  throw new ArrangeFailed(unreachedPath)
}
