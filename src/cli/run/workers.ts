import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { CaseWorker } from '../../run/execution/case-worker.ts'
import { defaultConcurrency } from '../../run/execution/run-options.ts'
import { type Case, propertyTag } from '../../run/suite/suite.ts'
import { startWorkerThread } from '../../run/workers/worker-thread.ts'
import { replayCommand } from './case-options.ts'
import type { RunOptions } from './options.ts'
import type { WorkerData } from './worker.ts'

/** From so many cases on a second thread has done more than its start costs. */
const casesPerThread = 300
/** A search takes as long as so many scenarios. */
const casesPerSearch = 40
/** More threads than this would be waiting for the first one, which writes the results. */
const maxThreads = 4

/** How many threads carry so much work out, in scenarios: one, but for the reference in process, which leaves nothing to wait for. */
export const threadCount = (target: string, load: number, requested: number | undefined): number => {
  if (target !== 'reference') return 1
  return requested ?? Math.min(availableParallelism(), maxThreads, Math.max(1, Math.floor(load / casesPerThread)))
}

/** How much there is to do, in scenarios. */
export const workload = (cases: readonly Case[]): number =>
  cases.reduce((sum, { tags }) => sum + (tags.includes(propertyTag) ? casesPerSearch : 1), 0)

/**
 * How many cases each thread has in flight: all that were asked for, but so few of a short queue that every thread gets its
 * share of it to the end.
 */
export const slotsPerThread = (cases: number, threads: number, max: number): number =>
  threads === 1 ? max : Math.max(1, Math.min(max, Math.ceil(cases / (8 * threads))))

/**
 * The threads beside this one, where a whole edition of the reference will be run: they load features and steps by
 * themselves, so they are started before this one does. Undefined where the number of cases has to be known first.
 */
export const startWorkersEarly = (
  selectors: readonly string[],
  options: RunOptions,
): readonly CaseWorker[] | undefined => {
  const { tags, features, shard, path } = options
  const isFullRun = selectors.length === 0 && [tags, features, shard, path].every((choice) => choice === undefined)
  return isFullRun
    ? startWorkers(threadCount(options.target, Number.POSITIVE_INFINITY, options.threads), selectors, options)
    : undefined
}

/** So many threads with this one; the others take cases from the queue of the run. */
export const startWorkers = (
  count: number,
  selectors: readonly string[],
  options: RunOptions,
): readonly CaseWorker[] => {
  const data: WorkerData = { selectors, options, concurrency: options.concurrency ?? defaultConcurrency }
  const entry = new URL(`./worker-entry${extname(import.meta.url)}`, import.meta.url)
  return Array.from({ length: count - 1 }, () => startWorkerThread(entry, data, replayCommand(options)))
}
