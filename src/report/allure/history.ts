import { FileError } from '../../input/file-error.ts'
import { readText } from '../../input/read-file.ts'
import { ReportError } from '../../output/report-error.ts'

/**
 * Whether the history of Allure, a file with a line for each run, has an entry from after the end of a run: that run is
 * in it already, and making its report again adds none. `finishedAt` is ISO 8601. Throws a ReportError for a malformed
 * file.
 */
export const isInHistory = (file: string, finishedAt: string): boolean => {
  const lines = readLines(file)
  const times = lines.map((line) => {
    const timestamp = parseTimestamp(line)
    if (timestamp !== undefined) return timestamp
    throw new ReportError(
      'not-generated',
      `the Allure report was not made: ${file} is not an Allure history`,
      'Delete that file to start a new history.',
    )
  })
  return times.reduce((latest, one) => Math.max(latest, one), 0) >= Date.parse(finishedAt)
}

/** The largest history that is read, in bytes: of twenty runs it has some 50 MB. */
const maxBytes = 200_000_000

const readLines = (file: string): readonly string[] => {
  try {
    return readText(file, maxBytes)
      .split('\n')
      .filter((line) => line !== '')
  } catch (error) {
    if (error instanceof FileError && error.problem === 'missing') return []
    const why = error instanceof Error ? error.message : String(error)
    throw new ReportError('not-generated', `${file} cannot be read: ${why}`, 'Delete that file.', error)
  }
}

const parseTimestamp = (line: string): number | undefined => {
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed !== 'object' || parsed === null || !('uuid' in parsed && 'testResults' in parsed))
      return undefined
    const timestamp: unknown = Reflect.get(parsed, 'timestamp')
    return typeof timestamp === 'number' ? timestamp : undefined
  } catch {
    return undefined
  }
}
