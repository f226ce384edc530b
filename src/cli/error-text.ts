import { ConfigurationError } from '../input/configuration-error.ts'
import { UsageError } from '../input/usage-error.ts'
import { ReportError } from '../output/report-error.ts'
import { TargetError } from '../targets/target-error.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { CheckFailed } from './run/check-failed.ts'

/**
 * An error for people: one sentence, advice, and an exit code. Only a defect of assay has a stack trace. What is quoted in it may come from
 * anybody: every line but the first is indented, so that none can be taken for a line of assay, such as a claim, and so much of it is shown.
 */
export const errorText = (error: unknown): { readonly text: string; readonly code: ExitCode } => {
  const { text, code } = textOf(error)
  return { text: indented(text), code }
}

/** Most characters of an error that are shown: some twenty problems of a file, with their places. */
const maxText = 10_000

const indented = (text: string): string => {
  const shown = text.length > maxText ? `${text.slice(0, maxText)} … (${text.length - maxText} more characters)` : text
  return shown.replaceAll(/[\n\r\v\f\u0085\u2028\u2029]+(?! {2})/g, '\n  ')
}

const textOf = (error: unknown): { readonly text: string; readonly code: ExitCode } => {
  if (error instanceof UsageError || (error instanceof TargetError && error.code === 'bad-url'))
    return { text: sentence('assay', error.message, error.advice), code: exitCodes.usage }
  if (error instanceof TargetError) {
    return { text: sentence('The target is not ready', error.message, error.advice), code: exitCodes.notReady }
  }
  if (error instanceof CheckFailed) {
    return { text: sentence('The target is not ready', error.message, error.advice), code: exitCodes.notReady }
  }
  if (error instanceof ConfigurationError) {
    return { text: sentence('The configuration is not ready', error.message, error.advice), code: exitCodes.notReady }
  }
  if (error instanceof ReportError && error.code === 'not-a-result') {
    // Where the file itself cannot be read, the sentence says so.
    const subject = error.message.includes(' cannot be read: ') ? 'assay' : 'A result cannot be read'
    return { text: sentence(subject, error.message, error.advice), code: exitCodes.usage }
  }
  if (error instanceof ReportError) {
    return { text: sentence('A report cannot be written', error.message, error.advice), code: exitCodes.notReady }
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { text: `This is a defect in assay; please report it:\n${message}`, code: exitCodes.harnessDefect }
}

const sentence = (subject: string, what: string, advice: string | undefined): string =>
  `${subject}: ${what}${/[.!?\n]$/.test(what) ? '' : '.'}${advice === undefined ? '' : `\n  ${advice}`}`
