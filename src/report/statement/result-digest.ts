import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ReportError, systemErrorText } from '../../output/report-error.ts'
import { resultFile } from '../folder/report-folder.ts'

/** SHA-256 of a result, by its folder or its file, in hexadecimal. Throws a ReportError when it cannot be read. */
export const resultDigest = (path: string): string => {
  const file = resultFile(path)
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex')
  } catch (error) {
    throw new ReportError('not-readable', `${file} cannot be read: ${systemErrorText(error)}`, 'Run again.', error)
  }
}
