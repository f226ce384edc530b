import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { redactRegistered } from '../redaction/redactor.ts'
import { ReportError, systemErrorText } from './report-error.ts'

/** That a file could not be written, and what to do. */
export const fileWriteError = (file: string, cause: unknown): ReportError =>
  new ReportError(
    'not-written',
    `${file} was not written: ${systemErrorText(cause)}`,
    'Make room there, or choose another folder with --out, and run again.',
    cause,
  )

/** Write a file so that a reader sees all of it or none. Throws a ReportError. */
export const writeFileAtomically = (file: string, content: string): void => {
  const draft = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(draft, redactRegistered(content))
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw fileWriteError(file, error)
  }
}
