import { z } from 'zod'
import { FileError } from '../../input/file-error.ts'
import { readText } from '../../input/read-file.ts'
import { ReportError } from '../../output/report-error.ts'

/** The largest history that is read, in bytes: of twenty runs it has some 50 MB. */
const maxBytes = 200_000_000

const text = z.string().exactOptional()
const count = z.number().exactOptional()
/** A case of a run. The generator makes links of the addresses in a history; assay writes none, and takes none over. */
const testResult = z.object({
  id: z.string(),
  historyId: text,
  name: text,
  fullName: text,
  environment: text,
  status: text,
  message: text,
  trace: text,
  start: count,
  stop: count,
  duration: count,
  labels: z.array(z.object({ name: z.string(), value: text })).exactOptional(),
})

/** A run as a line of the history: what its trends and the history of each case show, and nothing else. */
const entry = z.object({
  uuid: z.string(),
  name: text,
  timestamp: z.number(),
  knownTestCaseIds: z.array(z.string()).default([]),
  testResults: z.record(z.string(), testResult),
  metrics: z.record(z.string(), z.number()).default({}),
})

/** The earlier runs of a history, and when the last of them finished, in milliseconds since 1970-01-01T00:00:00Z; 0 without any. */
export type History = { readonly lines: readonly string[]; readonly latest: number }

/**
 * Reads the history of Allure, a file with a line for each run, of which a cache may have put anything back. A run of the future is left
 * out: with it, no later run would be added. Throws a ReportError for a malformed file.
 */
export const readHistory = (file: string, now = Date.now()): History => {
  const entries = readLines(file)
    .map((line) => {
      const parsed = entry.safeParse(parseJson(line))
      if (parsed.success) return parsed.data
      throw new ReportError(
        'not-generated',
        `the Allure report was not made: ${file} is not an Allure history`,
        'Delete that file to start a new history.',
      )
    })
    .filter(({ timestamp }) => timestamp <= now + clockSkew)
  return {
    lines: entries.map((one) => JSON.stringify(one)),
    latest: entries.reduce((latest, { timestamp }) => Math.max(latest, timestamp), 0),
  }
}

/** How much later the clock of another machine may be, in milliseconds. */
const clockSkew = 86_400_000

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

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
