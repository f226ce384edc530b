import { stderr, stdout, type Terminal } from '../../output/terminal.ts'

export const print = (line: string): void => stdout.print(line)

export type ProgressCounter = { step(): void; clear(): void }

/** Shows the progress of a measurement on one line of a terminal; nothing without a terminal. */
export const createProgressCounter = (what: string, total: number, terminal: Terminal = stderr): ProgressCounter => {
  let done = 0
  return {
    step() {
      done += 1
      if (terminal.isInteractive) terminal.overwrite(`${done}/${total} ${what}`)
    },
    clear: () => terminal.clearLine(),
  }
}
