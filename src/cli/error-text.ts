import { ConfigurationError } from '../input/configuration-error.ts'
import { UsageError } from '../input/usage-error.ts'
import { ReportError } from '../output/report-error.ts'
import { TargetError } from '../targets/target-error.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { CheckFailed } from './run/check-failed.ts'

/** An error for people: one sentence, advice, and an exit code. Only a defect of assay has a stack trace. */
export const errorText = (error: unknown): { readonly text: string; readonly code: ExitCode } => {
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
    return { text: sentence('A result cannot be read', error.message, error.advice), code: exitCodes.usage }
  }
  if (error instanceof ReportError) {
    return { text: sentence('A report cannot be written', error.message, error.advice), code: exitCodes.notReady }
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { text: `This is a defect in assay; please report it:\n${message}`, code: exitCodes.harnessDefect }
}

const sentence = (subject: string, what: string, advice: string | undefined): string =>
  `${subject}: ${what}${/[.!?\n]$/.test(what) ? '' : '.'}${advice === undefined ? '' : `\n  ${advice}`}`
