import { fileURLToPath } from 'node:url'
import { readText } from '../input/read-file.ts'
import { UsageError } from '../input/usage-error.ts'
import { writeFileAtomically } from '../output/write-file-atomically.ts'
import { digestOf } from '../run/suite/digest.ts'
import type { Suite } from '../run/suite/suite.ts'
import type { Measured, Selftest, SelftestFigures } from '../verdict/selftest.ts'
// Imported, so that the build puts it beside the code.
import shipped from './selftest.json' with { type: 'json' }

/** A stored figure, with the digest of the features that it was measured with. */
type StoredFigure<F> = F & Measured & { readonly suite: string }
type StoredSelftest = { readonly [N in keyof SelftestFigures]?: StoredFigure<SelftestFigures[N]> | null }
type Digests = Pick<Suite, 'featuresDigest' | 'catalogueDigest'>

const file = fileURLToPath(new URL('./selftest.json', import.meta.url))
const digestOfSuite = ({ featuresDigest, catalogueDigest }: Digests): string =>
  digestOf({ featuresDigest, catalogueDigest })

/** The latest figures, as far as they apply to this suite. */
export const selftestOf = (suite: Digests, stored: StoredSelftest = shipped): Selftest => {
  const digest = digestOfSuite(suite)
  const withStale = <F extends object>(figure: StoredFigure<F> | null | undefined) => {
    if (figure === null || figure === undefined) return null
    const { suite: measuredWith, ...rest } = figure
    return { ...rest, stale: measuredWith !== digest }
  }
  return {
    blindBatch: withStale(stored.blindBatch),
    scenarioMutation: withStale(stored.scenarioMutation),
    faults: withStale(stored.faults),
    nullTargets: withStale(stored.nullTargets),
    mutation: withStale(stored.mutation),
    flakiness: withStale(stored.flakiness),
  }
}

/** Stores a figure in the file that ships. Throws a UsageError in an installed package, which is read-only. */
export const storeFigure = <N extends keyof SelftestFigures>(
  name: N,
  figure: SelftestFigures[N],
  { command, suite, date = new Date() }: { readonly command: string; readonly suite: Digests; readonly date?: Date },
): void => {
  if (import.meta.url.endsWith('.js')) {
    throw new UsageError('Figures are saved in the repository of assay, not in the installed package', {
      advice: 'Omit --write; the figures are printed in any case.',
    })
  }
  const stored: StoredSelftest = JSON.parse(readText(file, 1_000_000))
  const measured = { command, date: date.toISOString().slice(0, 10), suite: digestOfSuite(suite) }
  writeFileAtomically(file, `${JSON.stringify({ ...stored, [name]: { ...figure, ...measured } }, null, 2)}\n`, {
    form: 'json',
  })
}
