import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { Hand } from '../../run/hand.ts'
import { defaultConcurrency } from '../../run/run-options.ts'
import { threadHand } from '../../run/thread-hand.ts'
import { replayOf } from './case-options.ts'
import type { RunOptions } from './options.ts'
import type { ThreadData } from './work-of-a-thread.ts'

/** From so many cases on a second thread has done more than its start costs. */
const worthAThread = 300
/** More threads than this would be waiting for the first one, which writes the results. */
const mostThreads = 4

/** How many threads carry the cases out: one, but for the reference in process, which leaves nothing to wait for. */
export const threadCount = (target: string, cases: number, wanted: number | undefined): number => {
  if (target !== 'reference') return 1
  return wanted ?? Math.min(availableParallelism(), mostThreads, Math.max(1, Math.floor(cases / worthAThread)))
}

/**
 * The threads beside this one, where a whole edition of the reference will be run: they load features and steps by
 * themselves, so they are started before this one does. Undefined where the number of cases has to be known first.
 */
export const earlyThreads = (selectors: readonly string[], options: RunOptions): readonly Hand[] | undefined => {
  const { tags, features, shard, path } = options
  const whole = selectors.length === 0 && [tags, features, shard, path].every((choice) => choice === undefined)
  return whole
    ? secondThreads(threadCount(options.target, Number.POSITIVE_INFINITY, options.threads), selectors, options)
    : undefined
}

/** So many threads with this one; the others take cases from the queue of the run. */
export const secondThreads = (count: number, selectors: readonly string[], options: RunOptions): readonly Hand[] => {
  const data: ThreadData = { selectors, options, concurrency: options.concurrency ?? defaultConcurrency }
  const module = new URL(`./second-thread${extname(import.meta.url)}`, import.meta.url)
  return Array.from({ length: count - 1 }, () => threadHand(module, data, replayOf(options)))
}
