import { setFlagsFromString } from 'node:v8'
import { statsAt } from '../../input/stats-at.ts'
import { type FileSet, featurePaths } from '../../run/suite/feature-files.ts'

/** Bytes of feature files from which a suite is large: about three thousand scenarios. */
const largeSuiteBytes = 700_000

/**
 * Keeps the memory of a run over a large suite near that over a small one: V8 must not grow its young generation, which
 * costs a tenth of the time. Call it before the features are read.
 */
export const limitYoungGeneration = (files: FileSet): void => {
  const bytes = featurePaths(files).reduce((sum, path) => sum + (statsAt(path)?.size ?? 0), 0)
  if (bytes >= largeSuiteBytes) setFlagsFromString('--semi-space-growth-factor=1')
}
