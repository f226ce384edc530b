import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { loadSuite } from '../run/suite.ts'
import { loadSupportCode } from '../run/support.ts'
import type { CataloguedFault } from './catalogue.ts'
import { examineFault, type FaultVerdict } from './examine-fault.ts'
import type { WorkerReport, WorkerTask } from './examine-worker.ts'

export type PoolOptions = WorkerTask & {
  /** Most threads; each loads features and steps once. */
  readonly jobs: number
  readonly onVerdict?: (verdict: FaultVerdict) => void
}

/** A thread takes over a second to start, so that fewer faults than this are examined sooner without one. */
const worthAThread = 20

/** Examines faults on several threads, and answers in the order of the faults. Rejects when a thread dies. */
export const examineFaults = async (
  faults: readonly CataloguedFault[],
  options: PoolOptions,
): Promise<readonly FaultVerdict[]> => {
  const threads = Math.min(options.jobs, Math.ceil(faults.length / worthAThread))
  const queue = faults.values()
  const lane = threads > 1 ? threadLane : ownLane
  const verdicts = (await Promise.all(Array.from({ length: Math.max(threads, 1) }, () => lane(queue, options)))).flat()
  const order = new Map(faults.map(({ name }, at) => [name, at]))
  return verdicts.sort((a, b) => (order.get(a.fault) ?? 0) - (order.get(b.fault) ?? 0))
}

/** Examines what is left in the queue, one fault after the other, in this thread. */
const ownLane = async (queue: Iterator<CataloguedFault>, options: PoolOptions): Promise<FaultVerdict[]> => {
  const { features, steps, all, onVerdict } = options
  const [suite, support] = await Promise.all([loadSuite(features), loadSupportCode(steps)])
  const verdicts: FaultVerdict[] = []
  for (let next = queue.next(); !next.done; next = queue.next()) {
    const verdict = await examineFault(next.value, { suite, support, all })
    onVerdict?.(verdict)
    verdicts.push(verdict)
  }
  return verdicts
}

/** The same in a thread of its own, which asks for the next fault when it is done with one. */
const threadLane = (queue: Iterator<CataloguedFault>, options: PoolOptions): Promise<FaultVerdict[]> =>
  new Promise((resolve, reject) => {
    const { features, steps, all, onVerdict } = options
    const verdicts: FaultVerdict[] = []
    let examining: CataloguedFault | undefined
    const worker = new Worker(new URL(`./examine-worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: { features, steps, all } satisfies WorkerTask,
    })
    worker.on('message', (report: WorkerReport) => {
      if (report) {
        onVerdict?.(report)
        verdicts.push(report)
      }
      const { done, value } = queue.next()
      examining = done ? undefined : value
      if (examining) worker.postMessage(examining.name)
      else void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      if (examining) reject(new Error(`a thread ended while it examined ${examining.name}`))
      else resolve(verdicts)
    })
  })
