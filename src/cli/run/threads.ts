import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { Hand } from '../../run/hand.ts'
import { defaultConcurrency } from '../../run/run-options.ts'
import { type Case, propertyTag } from '../../run/suite.ts'
import { threadHand } from '../../run/thread-hand.ts'
import { replayOf } from './case-options.ts'
import type { RunOptions } from './options.ts'
import type { ThreadData } from './work-of-a-thread.ts'

/** From so many cases on a second thread has done more than its start costs. */
const worthAThread = 300
/** A search takes as long as so many scenarios. */
const worthOfASearch = 40
/** More threads than this would be waiting for the first one, which writes the results. */
const mostThreads = 4

/** How many threads carry so much work out, in scenarios: one, but for the reference in process, which leaves nothing to wait for. */
export const threadCount = (target: string, work: number, wanted: number | undefined): number => {
  if (target !== 'reference') return 1
  return wanted ?? Math.min(availableParallelism(), mostThreads, Math.max(1, Math.floor(work / worthAThread)))
}

/** How much there is to do, in scenarios. */
export const workOf = (cases: readonly Case[]): number =>
  cases.reduce((sum, { tags }) => sum + (tags.includes(propertyTag) ? worthOfASearch : 1), 0)

/**
 * How many cases each thread has in flight: all that were asked for, but so few of a short queue that every thread gets its
 * share of it to the end.
 */
export const lanesOf = (cases: number, threads: number, most: number): number =>
  threads === 1 ? most : Math.max(1, Math.min(most, Math.ceil(cases / (8 * threads))))

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
