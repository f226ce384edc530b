import { writeSync } from 'node:fs'
import { exitCodes } from './exit-code.ts'

const endedEarly =
  'assay: the process was ended before the command was through, perhaps by the adapter.\n' +
  '  What had finished is kept: see cases.ndjson in the folder of the reports.\n'
const outputLost = 'assay: the output could not be written. Is the disk full?\n'

/** At the end of the process, when nothing that takes its time is done any more. */
const writeToStderr = (text: string): void => {
  try {
    writeSync(2, text)
  } catch {
    // Nobody can read it; the exit code says it.
  }
}

/**
 * Keeps the exit code honest, however the process ends. A command that was ended from outside (an adapter that calls
 * `process.exit`, a promise that nothing settles any more) is never a success, nor one whose output was lost to a full
 * disk. A reader that went away, as of `assay rules | head`, is no failure; reports are written all the same. Call the
 * function that this gives when the command is through.
 */
export const guardExitCode = (): (() => void) => {
  let [finished, outputFailed] = [false, false]
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      outputFailed ||= code !== 'EPIPE'
    })
  }
  process.on('exit', (code) => {
    if (!finished) {
      process.exitCode = exitCodes.harnessDefect
      writeToStderr(endedEarly)
    } else if (outputFailed) {
      if (code === exitCodes.clean) process.exitCode = exitCodes.notReady
      writeToStderr(outputLost)
    }
  })
  return () => {
    finished = true
  }
}

/** Commands that run the code of an adapter. */
const adapterCommands: readonly (string | undefined)[] = ['run', 'doctor', 'plan', 'replay']
/** How long such a command that is through may linger, in milliseconds. */
const graceMilliseconds = 2_000

/** Ends the process of a command that is through though an adapter left something open, such as a pool of connections. */
export const exitAfterGrace = (command: string | undefined): void => {
  if (adapterCommands.includes(command)) setTimeout(() => process.exit(), graceMilliseconds).unref()
}
