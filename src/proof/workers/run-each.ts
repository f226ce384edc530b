import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { FileSet } from '../../run/suite/feature-files.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import type { LoadedSuite } from '../loaded-suite.ts'
import type { WorkerThreadData } from './proof-worker.ts'
import type { RequestKind, WorkerRequest, WorkerResponse } from './requests.ts'

/** Where to load features and steps from, and on how many threads. */
export type WorkerOptions = {
  readonly features: FileSet
  readonly steps: FileSet
  /** Most threads; each loads features and steps once. */
  readonly jobs: number
}

export type WorkerTask<T extends RequestKind, I> = WorkerOptions & {
  readonly kind: T
  readonly request: (item: I) => WorkerRequest<T>
  /** The same request, run in this thread. */
  readonly runInProcess: (item: I, loaded: LoadedSuite) => Promise<WorkerResponse<T>>
  /** A thread takes over a second to start: fewer items than this are done sooner in this thread. */
  readonly minItemsPerThread: number
  readonly onResponse?: (response: WorkerResponse<T>) => void
}

/** Runs the request of each item, on worker threads if there are enough items. Resolves in the order of the items. */
export const runEach = async <T extends RequestKind, I>(
  items: readonly I[],
  task: WorkerTask<T, I>,
): Promise<readonly WorkerResponse<T>[]> => {
  const threads = Math.min(task.jobs, Math.ceil(items.length / task.minItemsPerThread))
  const queue = items.entries()
  const responses = new Map<number, WorkerResponse<T>>()
  const record = (at: number, response: WorkerResponse<T>): void => {
    responses.set(at, response)
    task.onResponse?.(response)
  }
  const drain = threads > 1 ? drainInThread : drainInProcess
  await Promise.all(Array.from({ length: Math.max(threads, 1) }, () => drain(queue, task, record)))
  return [...responses].sort(([a], [b]) => a - b).map(([, response]) => response)
}

type Queue<I> = Iterator<[number, I]>
type RecordResponse<T extends RequestKind> = (at: number, response: WorkerResponse<T>) => void

/** Runs what is left in the queue, one item after the other, in this thread. */
const drainInProcess = async <T extends RequestKind, I>(
  queue: Queue<I>,
  { features, steps, runInProcess }: WorkerTask<T, I>,
  record: RecordResponse<T>,
): Promise<void> => {
  const [suite, support] = await Promise.all([loadSuite(features), loadSupportCode(steps)])
  for (let next = queue.next(); !next.done; next = queue.next()) {
    const [at, item] = next.value
    record(at, await runInProcess(item, { suite, support }))
  }
}

/** The same in a worker thread, which gets the next request after each response. Rejects when the thread dies. */
const drainInThread = <T extends RequestKind, I>(
  queue: Queue<I>,
  { kind, request: toRequest, features, steps }: WorkerTask<T, I>,
  record: RecordResponse<T>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    let pending: { readonly at: number; readonly request: WorkerRequest<T> } | undefined
    const worker = new Worker(new URL(`./proof-worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: { kind, features, steps } satisfies WorkerThreadData,
    })
    worker.on('message', (response: WorkerResponse<T> | undefined) => {
      if (pending && response !== undefined) record(pending.at, response)
      const next = queue.next()
      pending = next.done ? undefined : { at: next.value[0], request: toRequest(next.value[1]) }
      if (pending) worker.postMessage(pending.request)
      else void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      if (pending) reject(new Error(`a worker thread ended during ${JSON.stringify(pending.request)}`))
      else resolve()
    })
  })
