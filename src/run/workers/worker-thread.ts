import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { harnessError } from '../execution/case-outcome.ts'
import { type FinishedCase, notStartedCase } from '../execution/case-result.ts'
import type { CaseQueue, CaseWorker } from '../execution/case-worker.ts'
import { messageOf } from '../execution/error-text.ts'
import type { Case } from '../suite/suite.ts'

/** Messages to a worker thread. */
export type MessageToThread = { readonly begin: true } | { readonly cases: readonly string[] } | { readonly stop: true }
/** Messages from a worker thread. */
export type MessageFromThread =
  | { readonly request: number }
  | { readonly finished: FinishedCase }
  | { readonly ended: true; readonly problems: readonly string[] }

/** Sends a message to the thread. */
type Send = (message: MessageToThread) => void

/** The folder of compiled code of this process is told to its threads; Node makes one for its version in it. */
const withSameCache = (): Pick<WorkerOptions, 'env'> => {
  const folder = getCompileCacheDir()
  return folder === undefined ? {} : { env: { ...process.env, NODE_COMPILE_CACHE: dirname(folder) } }
}

/**
 * A worker thread that runs cases, in a module that calls `workInThread` with what `data` describes; `data` is passed
 * as it is. It prepares at once and starts when it gets work. Should the thread die, its unfinished cases are errors of
 * the harness.
 */
export const startWorkerThread = (module: URL, data: unknown, replay: (caseId: string) => string): CaseWorker => {
  const worker = new Worker(module, { workerData: data, ...withSameCache() })
  worker.unref()
  const send: Send = (message) => worker.postMessage(message)
  // It may die before it gets work.
  const exited = new Promise<string>((resolve) => {
    worker.once('error', (error) => resolve(messageOf(error)))
    worker.once('exit', () => resolve('it ended early'))
  })
  return {
    work: (queue) => serveThread(worker, exited, send, queue, replay),
    stop: () => send({ stop: true }),
  }
}

const serveThread = async (
  worker: Worker,
  exited: Promise<string>,
  send: Send,
  queue: CaseQueue,
  replay: (caseId: string) => string,
): Promise<void> => {
  const pending = new Map<string, Case>()
  const finishing: Promise<void>[] = []
  const finish = (finished: FinishedCase): void => {
    pending.delete(finished.result.id)
    finishing.push(queue.done(finished))
  }
  worker.ref()
  const why = await new Promise<string | undefined>((resolve) => {
    worker.on('message', (message: MessageFromThread) => {
      if ('request' in message) {
        const cases = queue.take(message.request)
        for (const one of cases) pending.set(one.id, one)
        send({ cases: cases.map(({ id }) => id) })
      } else if ('finished' in message) finish(message.finished)
      else {
        for (const problem of message.problems) queue.problem(problem)
        resolve(undefined)
      }
    })
    void exited.then(resolve)
    send({ begin: true })
  })
  // A request of a dead thread may arrive after its death: its cases would never finish.
  worker.removeAllListeners('message')
  if (why !== undefined) queue.problem(`a worker thread failed: ${why}`)
  for (const one of pending.values()) {
    finish(
      notStartedCase(
        one,
        harnessError(`its worker thread failed: ${why ?? 'the thread sent no result'}`),
        replay(one.id),
      ),
    )
  }
  await Promise.all(finishing)
  await worker.terminate()
}
