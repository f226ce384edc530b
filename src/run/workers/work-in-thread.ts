import type { MessagePort } from 'node:worker_threads'
import type { SuiteRunOptions } from '../execution/run-options.ts'
import { runSuite } from '../execution/run-suite.ts'
import type { Plan } from '../selection/plan.ts'
import type { Case } from '../suite/suite.ts'
import type { MessageFromThread, MessageToThread } from './worker-thread.ts'

/** Cases per request: few, so that the threads finish together. */
const batchSize = 8

/** In a worker thread: runs the cases of a plan that come over `port`, until there are no more. */
export const workInThread = async (
  port: MessagePort,
  options: Omit<SuiteRunOptions, 'cases' | 'signal' | 'onCase' | 'onMessage' | 'workers'>,
): Promise<void> => {
  const stop = new AbortController()
  const send = (message: MessageFromThread): void => port.postMessage(message)
  const batches = batchesFrom(port, options.plan, () => stop.abort())
  const { problems } = await runSuite({
    ...options,
    cases: batches(() => send({ request: batchSize })),
    signal: stop.signal,
    onCase: (finished) => send({ finished }),
  })
  send({ ended: true, problems })
}

/** The cases as they come, one batch ahead of execution. */
const batchesFrom = (port: MessagePort, plan: Plan, onStop: () => void) => {
  const byId = new Map(plan.cases.map((one) => [one.id, one]))
  const pendingRequests: ((ids: readonly string[]) => void)[] = []
  const { promise: started, resolve: start } = Promise.withResolvers<void>()
  port.on('message', (message: MessageToThread) => {
    if ('begin' in message) start()
    else if ('stop' in message) onStop()
    else pendingRequests.shift()?.(message.cases)
  })
  return async function* (request: () => void): AsyncGenerator<Case> {
    const next = (): Promise<readonly string[]> =>
      new Promise((resolve) => {
        pendingRequests.push(resolve)
        request()
      })
    await started
    let nextBatch = next()
    for (;;) {
      const ids = await nextBatch
      if (ids.length === 0) return
      nextBatch = next()
      for (const id of ids) {
        const one = byId.get(id)
        if (one) yield one
      }
    }
  }
}
