import type { Declaration } from '../../protocol/declaration.ts'
import { defaultConcurrency } from '../../run/execution/run-options.ts'
import type { Target } from '../../targets/target.ts'

/** The most scenarios that a target takes at a time: where they share the clock of a server, one for each of its instances. */
export const mostAtATime = (
  { instances = 1 }: Pick<Target, 'instances'>,
  { powers }: Pick<Declaration, 'powers'>,
): number => (!powers.sandboxes && powers.clock === 'global' ? instances : Number.POSITIVE_INFINITY)

/** Seconds that a scenario may wait between two of its requests: less than the limit of a step. */
const longestTurn = 10

/**
 * How many scenarios run at a time: as many as the user wants and the target takes, so that with `rateLimit` (requests a second) each
 * still has its turn in time.
 */
export const scenariosAtATime = (
  {
    concurrency = defaultConcurrency,
    rateLimit = Number.POSITIVE_INFINITY,
  }: { readonly concurrency?: number; readonly rateLimit?: number },
  target: Pick<Target, 'instances'>,
  declaration: Pick<Declaration, 'powers'>,
): number => Math.max(1, Math.min(concurrency, Math.floor(rateLimit * longestTurn), mostAtATime(target, declaration)))
