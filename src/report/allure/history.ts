import { existsSync, readFileSync } from 'node:fs'
import { ReportError, systemErrorText } from '../../output/report-error.ts'

/**
 * Whether the history of Allure, a file with a line for each run, has an entry from after the end of a run: that run is
 * in it already, and making its report again adds none. `finishedAt` is ISO 8601. Throws a ReportError for a malformed
 * file.
 */
export const isInHistory = (file: string, finishedAt: string): boolean => {
  if (!existsSync(file)) return false
  const lines = readLines(file)
  const times = lines.map((line) => {
    const timestamp = parseTimestamp(line)
    if (timestamp !== undefined) return timestamp
    throw new ReportError(
      'not-generated',
      `the Allure report was not made: ${file} is no history of Allure`,
      'Remove that file: the history begins anew.',
    )
  })
  return Math.max(0, ...times) >= Date.parse(finishedAt)
}

const readLines = (file: string): readonly string[] => {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
  } catch (error) {
    throw new ReportError(
      'not-generated',
      `${file} cannot be read: ${systemErrorText(error)}`,
      'Remove that file.',
      error,
    )
  }
}

const parseTimestamp = (line: string): number | undefined => {
  try {
    const parsed: unknown = JSON.parse(line)
    const timestamp = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'timestamp') : undefined
    return typeof timestamp === 'number' ? timestamp : undefined
  } catch {
    return undefined
  }
}
