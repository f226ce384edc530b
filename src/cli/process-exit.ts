import { onPrintError, printAtExit } from '../output/terminal.ts'
import { withForeignOrigin } from '../targets/adapter/guard-call.ts'
import { errorText } from './error-text.ts'
import { exitCodes } from './exit-code.ts'

const endedEarly =
  'assay: the process ended before the command had finished; the adapter may have ended it.\n' +
  '  Finished cases are in cases.ndjson in the report folder.\n'
/** Whether an error has ended the process that was told already. */
let toldWhy = false
const outputLost = 'assay: the output could not be written. Is the disk full?\n'

/**
 * Makes the exit code right, however the process ends. A command that was cut short (an adapter that calls
 * `process.exit`, a promise that never settles) never succeeds, nor does one whose output a full disk lost. A reader
 * that closed the pipe, as in `assay rules | head`, is no failure; reports are still written. Call the result when the
 * command has finished.
 */
export const guardExitCode = (): (() => void) => {
  let [finished, outputFailed] = [false, false]
  onPrintError((code) => {
    outputFailed ||= code !== 'EPIPE'
  })
  process.on('exit', (code) => {
    if (!finished && !toldWhy) {
      process.exitCode = exitCodes.harnessDefect
      printAtExit(endedEarly)
    } else if (outputFailed) {
      if (code === exitCodes.clean) process.exitCode = exitCodes.notReady
      printAtExit(outputLost)
    }
  })
  return () => {
    finished = true
  }
}

/**
 * Tells errors that nobody takes: those of an adapter before the first scenario, while a command has no run, or after its end. While a run
 * watches, they are its matter. Before the command is through the process ends at once, as nobody knows what the error broke.
 */
export const guardUncaughtErrors = (): void => {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (thrown: unknown) => {
      if (process.listenerCount(event) > 1) return
      const { text, code } = errorText(withForeignOrigin(thrown))
      printAtExit(`${text}\n`)
      toldWhy = true
      process.exit(Math.max(Number(process.exitCode ?? exitCodes.clean), code))
    })
  }
}

/** Commands that run the code of an adapter. */
const adapterCommands: readonly (string | undefined)[] = ['run', 'doctor', 'plan', 'replay']
/** How long such a command may stay alive after it has finished, in milliseconds. */
const graceMilliseconds = 2_000

/** Ends the process of a finished command although an adapter left something open, such as a pool of connections. */
export const exitAfterGrace = (command: string | undefined): void => {
  if (adapterCommands.includes(command)) setTimeout(() => process.exit(), graceMilliseconds).unref()
}
