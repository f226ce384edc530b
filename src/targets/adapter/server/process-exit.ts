const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const exitHandlers = new Set<() => void>()

const runExitHandlers = (): void => {
  for (const handler of exitHandlers) handler()
}
const onSignal = (signal: NodeJS.Signals): void => {
  // Whoever else listens ends in good order; nobody else means that the signal would have ended the process at once.
  if (process.listenerCount(signal) > 1) return
  runExitHandlers()
  for (const one of signals) process.off(one, onSignal)
  process.kill(process.pid, signal)
}

/**
 * Do something, at once and without waiting, when this process ends or a signal ends it. Call what comes back where
 * that is not needed any more.
 */
export const onProcessExit = (handler: () => void): (() => void) => {
  if (exitHandlers.size === 0) {
    process.on('exit', runExitHandlers)
    for (const signal of signals) process.on(signal, onSignal)
  }
  exitHandlers.add(handler)
  return () => {
    exitHandlers.delete(handler)
    if (exitHandlers.size > 0) return
    process.off('exit', runExitHandlers)
    for (const signal of signals) process.off(signal, onSignal)
  }
}
