import { FileError } from '../../input/file-error.ts'
import { readLines } from '../../input/read-file.ts'
import { ReportError } from '../../output/report-error.ts'
import { findRule } from '../../rules/catalogue.ts'
import type { LoggedCase } from './case-log.ts'
import { caseResultSchema } from './case-schema.ts'
import { type RunOfCommands, withRemadeCommand } from './remade-commands.ts'

const isLoggedCase = (value: unknown): value is LoggedCase =>
  typeof value === 'object' &&
  value !== null &&
  'rule' in value &&
  typeof value.rule === 'string' &&
  findRule(value.rule) !== undefined &&
  'case' in value &&
  caseResultSchema.safeParse(value.case).success

/** The largest log and line that are read: a full run comes to some 15 MB, and bodies in it are cut. */
const limits = { maxBytes: 500_000_000, maxLine: 16_000_000 } as const
/** The most cases of a run that are read: some ten times those of all editions and profiles. */
export const maxCases = 50_000

const parseLine = (line: string, from: RunOfCommands | 'this run'): LoggedCase | undefined => {
  try {
    const parsed: unknown = JSON.parse(line)
    if (!isLoggedCase(parsed)) return undefined
    return from === 'this run' ? parsed : { ...parsed, case: withRemadeCommand(parsed.case, from) }
  } catch {
    return undefined
  }
}

/**
 * The cases in a log, in the order they finished. Only one line is in memory at a time; an incomplete line is skipped.
 * Commands are made again for the run that the log is `from`, unless that is the run of this process. Throws a ReportError when the file
 * cannot be read.
 */
export async function* readCaseLog(file: string, from: RunOfCommands | 'this run'): AsyncGenerator<LoggedCase> {
  try {
    let count = 0
    for await (const line of readLines(file, limits)) {
      count += 1
      if (count > 2 * maxCases) throw new FileError('too-large', `it has more than ${2 * maxCases} lines`)
      const finished = parseLine(line, from)
      if (finished) yield finished
    }
  } catch (error) {
    throw new ReportError(
      'not-readable',
      `${file} cannot be read: ${error instanceof Error ? error.message : error}`,
      'Run again with another folder: --out FOLDER.',
      error,
    )
  }
}
