const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const lastDeeds = new Set<() => void>()

const perform = (): void => {
  for (const deed of lastDeeds) deed()
}
const onSignal = (signal: NodeJS.Signals): void => {
  // Whoever else listens ends in good order; nobody else means that the signal would have ended the process at once.
  if (process.listenerCount(signal) > 1) return
  perform()
  for (const one of signals) process.off(one, onSignal)
  process.kill(process.pid, signal)
}

/**
 * Do something, at once and without waiting, when this process ends or a signal ends it. Call what comes back where
 * that is not needed any more.
 */
export const beforeDeath = (deed: () => void): (() => void) => {
  if (lastDeeds.size === 0) {
    process.on('exit', perform)
    for (const signal of signals) process.on(signal, onSignal)
  }
  lastDeeds.add(deed)
  return () => {
    lastDeeds.delete(deed)
    if (lastDeeds.size > 0) return
    process.off('exit', perform)
    for (const signal of signals) process.off(signal, onSignal)
  }
}
