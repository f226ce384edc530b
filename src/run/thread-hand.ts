import { Worker } from 'node:worker_threads'
import { harnessError } from './case-outcome.ts'
import { type FinishedCase, unbegunCase } from './case-result.ts'
import { messageOf } from './error-text.ts'
import type { CaseQueue, Hand } from './hand.ts'
import type { Case } from './suite.ts'

/** What a thread is told. */
export type ToThread = { readonly begin: true } | { readonly cases: readonly string[] } | { readonly stop: true }
/** What a thread tells. */
export type FromThread =
  | { readonly want: number }
  | { readonly finished: FinishedCase }
  | { readonly ended: true; readonly problems: readonly string[] }

/** Sends a message to the thread. */
type Tell = (message: ToThread) => void

/**
 * A thread of this program that carries cases out, in a module that calls `workInThread` on what `data` says; `data` is
 * handed over as it is. It gets ready at once and begins when it is given work. Should the thread die, the cases that it held are errors of the harness.
 */
export const threadHand = (module: URL, data: unknown, replay: (caseId: string) => string): Hand => {
  const worker = new Worker(module, { workerData: data })
  worker.unref()
  const tell: Tell = (message) => worker.postMessage(message)
  // It may die before anybody has work for it.
  const death = new Promise<string>((resolve) => {
    worker.once('error', (error) => resolve(messageOf(error)))
    worker.once('exit', () => resolve('it ended early'))
  })
  return {
    work: (queue) => workWith(worker, death, tell, queue, replay),
    stop: () => tell({ stop: true }),
  }
}

const workWith = async (
  worker: Worker,
  death: Promise<string>,
  tell: Tell,
  queue: CaseQueue,
  replay: (caseId: string) => string,
): Promise<void> => {
  const held = new Map<string, Case>()
  const handedBack: Promise<void>[] = []
  const handBack = (finished: FinishedCase): void => {
    held.delete(finished.result.id)
    handedBack.push(queue.done(finished))
  }
  worker.ref()
  const why = await new Promise<string | undefined>((resolve) => {
    worker.on('message', (message: FromThread) => {
      if ('want' in message) {
        const cases = queue.take(message.want)
        for (const one of cases) held.set(one.id, one)
        tell({ cases: cases.map(({ id }) => id) })
      } else if ('finished' in message) handBack(message.finished)
      else {
        for (const problem of message.problems) queue.problem(problem)
        resolve(undefined)
      }
    })
    void death.then(resolve)
    tell({ begin: true })
  })
  // What a dead thread had still asked for may arrive after its death: nobody would hand that back.
  worker.removeAllListeners('message')
  if (why !== undefined) queue.problem(`a thread of the run failed: ${why}`)
  for (const one of held.values()) {
    handBack(
      unbegunCase(
        one,
        harnessError(`the thread that had it failed: ${why ?? 'it never said how it went'}`),
        replay(one.id),
      ),
    )
  }
  await Promise.all(handedBack)
  await worker.terminate()
}
