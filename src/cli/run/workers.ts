import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { CaseWorker } from '../../run/execution/case-worker.ts'
import { defaultConcurrency } from '../../run/execution/run-options.ts'
import { type Case, propertyTag } from '../../run/suite/suite.ts'
import { startWorkerThread } from '../../run/workers/worker-thread.ts'
import { replayCommand } from './case-options.ts'
import type { RunCommandOptions } from './options.ts'
import type { WorkerData } from './worker.ts'

/** From this number of cases on a second thread saves more than its start costs. */
const casesPerThread = 300
/** A search takes as long as this number of scenarios. */
const casesPerSearch = 40
/** More threads would wait for the main one, which writes the results. */
const maxThreads = 4

/**
 * The number of threads for an amount of work in scenarios. It is one except for the reference in process, where
 * nothing waits for a network.
 */
export const threadCount = (target: string, load: number, requested: number | undefined): number => {
  if (target !== 'reference') return 1
  return requested ?? Math.min(availableParallelism(), maxThreads, Math.max(1, Math.floor(load / casesPerThread)))
}

/** The amount of work, in scenarios. */
export const workload = (cases: readonly Case[]): number =>
  cases.reduce((sum, { tags }) => sum + (tags.includes(propertyTag) ? casesPerSearch : 1), 0)

/**
 * The number of cases in flight for each thread: the chosen concurrency, but less for a short queue, so that every
 * thread has work to the end.
 */
export const slotsPerThread = (cases: number, threads: number, max: number): number =>
  threads === 1 ? max : Math.max(1, Math.min(max, Math.ceil(cases / (8 * threads))))

/**
 * Starts the other threads early for a whole edition of the reference: they load features and steps while this one
 * does. Undefined when the number of cases has to be known first.
 */
export const startWorkersEarly = (
  selectors: readonly string[],
  options: RunCommandOptions,
): readonly CaseWorker[] | undefined => {
  const { tags, features, shard, path } = options
  const isFullRun = selectors.length === 0 && [tags, features, shard, path].every((choice) => choice === undefined)
  return isFullRun
    ? startWorkers(threadCount(options.target, Number.POSITIVE_INFINITY, options.threads), selectors, options)
    : undefined
}

/** That many threads including this one; the others take cases from the queue of the run. */
export const startWorkers = (
  count: number,
  selectors: readonly string[],
  options: RunCommandOptions,
): readonly CaseWorker[] => {
  const data: WorkerData = { selectors, options, concurrency: options.concurrency ?? defaultConcurrency }
  const entry = new URL(`./worker-entry${extname(import.meta.url)}`, import.meta.url)
  return Array.from({ length: count - 1 }, () => startWorkerThread(entry, data, replayCommand(options)))
}
