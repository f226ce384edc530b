import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { hideMarked } from '../targets/redaction.ts'
import { ReportError, whyRefused } from './report-error.ts'

/** That a file could not be written, and what to do. */
export const notWritten = (file: string, cause: unknown): ReportError =>
  new ReportError(
    'not-written',
    `${file} was not written: ${whyRefused(cause)}`,
    'Make room there, or choose another folder with --out, and run again.',
    cause,
  )

/** Write a file so that a reader sees all of it or none. Throws a ReportError. */
export const writeWhole = (file: string, content: string): void => {
  const draft = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(draft, hideMarked(content))
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw notWritten(file, error)
  }
}
