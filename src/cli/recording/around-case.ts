import { runInCase, seededRandomBytes } from '../../targets/case-context.ts'
import type { RunHooks } from '../run/run-hooks.ts'

/** Runs each case with random values of its own from a seed; a second run of the same case gets others, as it makes new accounts. */
export const aroundCase =
  (seed: string): NonNullable<RunHooks['around']> =>
  (id, work, attempt) =>
    runInCase({ caseId: id, randomBytesOf: seededRandomBytes(seed, attempt === 1 ? id : `${id} ${attempt}`) }, work)
