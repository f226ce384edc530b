import { createHash } from 'node:crypto'
import { readBytes } from '../../input/read-file.ts'
import { ReportError } from '../../output/report-error.ts'
import { resultFile } from '../folder/report-folder.ts'

/** The largest file that is read, in bytes. */
const maxBytes = 128_000_000

/** SHA-256 of a result, by its folder or its file, in hexadecimal. Throws a ReportError when it cannot be read. */
export const resultDigest = (path: string): string => {
  const file = resultFile(path)
  try {
    return createHash('sha256').update(readBytes(file, maxBytes)).digest('hex')
  } catch (error) {
    throw new ReportError(
      'not-readable',
      `${file} cannot be read: ${error instanceof Error ? error.message : error}`,
      'Run again.',
      error,
    )
  }
}
