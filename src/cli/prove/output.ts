export const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

export type ProgressCounter = { step(): void; clear(): void }

/** How many of a number of things are done, on one line of a terminal; nothing where no terminal is. */
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
