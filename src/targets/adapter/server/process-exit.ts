import { endingSignals } from '../../../input/ending-signals.ts'

const exitHandlers = new Set<() => void>()

const runExitHandlers = (): void => {
  for (const handler of exitHandlers) handler()
}
const onSignal = (signal: NodeJS.Signals): void => {
  // Other listeners end the process in order; without any, the signal would have ended it at once.
  if (process.listenerCount(signal) > 1) return
  runExitHandlers()
  for (const one of endingSignals) process.off(one, onSignal)
  process.kill(process.pid, signal)
}

/** Runs a synchronous function when this process exits or a signal ends it. The result cancels that. */
export const onProcessExit = (handler: () => void): (() => void) => {
  if (exitHandlers.size === 0) {
    process.on('exit', runExitHandlers)
    for (const signal of endingSignals) process.on(signal, onSignal)
  }
  exitHandlers.add(handler)
  return () => {
    exitHandlers.delete(handler)
    if (exitHandlers.size > 0) return
    process.off('exit', runExitHandlers)
    for (const signal of endingSignals) process.off(signal, onSignal)
  }
}
