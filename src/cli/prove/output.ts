import { stderr, stdout, type Terminal } from '../../output/terminal.ts'

export const print = (line: string): void => stdout.print(line)

export type ProgressCounter = { step(): void; clear(): void }

/** How often a measurement without a terminal says how far it is, in milliseconds. */
const lineEvery = 10_000

/** Shows the progress of a measurement on one line of a terminal; without a terminal in a line every ten seconds. */
export const createProgressCounter = (what: string, total: number, terminal: Terminal = stderr): ProgressCounter => {
  let done = 0
  let lastLine = performance.now()
  return {
    step() {
      done += 1
      const text = `${done}/${total} ${what}`
      if (terminal.isInteractive) return terminal.overwrite(text)
      if (performance.now() - lastLine < lineEvery) return
      lastLine = performance.now()
      terminal.print(text)
    },
    clear: () => terminal.clearLine(),
  }
}
