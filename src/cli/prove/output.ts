export const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

export type ProgressCounter = { step(): void; clear(): void }

/** Shows the progress of a measurement on one line of a terminal; nothing without a terminal. */
export const createProgressCounter = (
  what: string,
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
): ProgressCounter => {
  let done = 0
  return {
    step() {
      done += 1
      if (stream.isTTY) stream.write(`\r\u001b[2K${done}/${total} ${what}`)
    },
    clear() {
      if (stream.isTTY) stream.write('\r\u001b[2K')
    },
  }
}
