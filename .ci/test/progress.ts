/**
 * Prints a line every ten seconds until the result is called, so that a log without a terminal shows what is going on:
 * `...   unit tests            1203 passed                   40.0 s`.
 */
export const showProgress = (name: string, state: () => string = () => ''): (() => void) => {
  const started = performance.now()
  const timer = setInterval(() => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    process.stdout.write(`${['... ', name.padEnd(20), state().padEnd(28), seconds].join('  ')} s\n`)
  }, 10_000)
  return () => clearInterval(timer)
}
