import type { MessagePort } from 'node:worker_threads'
import type { Plan } from './plan.ts'
import type { RunOptions } from './run-options.ts'
import { runSuite } from './run-suite.ts'
import type { Case } from './suite.ts'
import type { FromThread, ToThread } from './thread-hand.ts'

/** So many cases are asked for at one time: few, so that the threads end together. */
const batch = 8

/** In a thread: carries out those cases of a plan that the other end of `port` hands over, until there are no more. */
export const workInThread = async (
  port: MessagePort,
  options: Omit<RunOptions, 'cases' | 'signal' | 'onCase' | 'onMessage' | 'hands'>,
): Promise<void> => {
  const stop = new AbortController()
  const tell = (message: FromThread): void => port.postMessage(message)
  const batches = batchesFrom(port, options.plan, () => stop.abort())
  const { problems } = await runSuite({
    ...options,
    cases: batches(() => tell({ want: batch })),
    signal: stop.signal,
    onCase: (finished) => tell({ finished }),
  })
  tell({ ended: true, problems })
}

/** The cases as they come, one batch ahead of what is carried out. */
const batchesFrom = (port: MessagePort, plan: Plan, onStop: () => void) => {
  const byId = new Map(plan.cases.map((one) => [one.id, one]))
  const waiting: ((ids: readonly string[]) => void)[] = []
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  port.on('message', (message: ToThread) => {
    if ('begin' in message) begin()
    else if ('stop' in message) onStop()
    else waiting.shift()?.(message.cases)
  })
  return async function* (ask: () => void): AsyncGenerator<Case> {
    const next = (): Promise<readonly string[]> =>
      new Promise((resolve) => {
        waiting.push(resolve)
        ask()
      })
    await begun
    let coming = next()
    for (;;) {
      const ids = await coming
      if (ids.length === 0) return
      coming = next()
      for (const id of ids) {
        const one = byId.get(id)
        if (one) yield one
      }
    }
  }
}
