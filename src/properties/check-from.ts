import fc, { type Parameters, type RunDetails } from 'fast-check'
import { NotArranged } from './not-arranged.ts'
import { readSearchPath } from './search-path.ts'

/**
 * A search of so many runs, from the path on where there is one. Throws NotArranged for a path that leads to nothing here: it
 * belongs to another seed, number of runs, or target.
 */
export const checkFrom = async <T>(
  property: fc.IAsyncProperty<T>,
  {
    path,
    numRuns,
    ...settings
  }: Omit<Parameters<T>, 'path'> & { readonly numRuns: number; readonly path: string | undefined },
): Promise<RunDetails<T>> => {
  if (path === undefined) return fc.check(property, { ...settings, numRuns })
  const nowhere = `the path ${path} leads to nothing here; it belongs to its seed, its --runs and its target`
  const choices = readSearchPath(path)?.choices
  if (choices === undefined || Number.parseInt(choices, 10) >= numRuns) throw new NotArranged(nowhere)
  try {
    const details = await fc.check(property, { ...settings, numRuns, path: choices })
    if (details.numRuns > 0) return details
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('Unable to replay'))) throw error
  }
  throw new NotArranged(nowhere)
}
