import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { ReportError, systemErrorText } from '../../output/report-error.ts'
import { findRule } from '../../rules/catalogue.ts'
import type { LoggedCase } from './case-log.ts'
import { caseResultSchema } from './result-schema.ts'

const isLoggedCase = (value: unknown): value is LoggedCase =>
  typeof value === 'object' &&
  value !== null &&
  'rule' in value &&
  typeof value.rule === 'string' &&
  findRule(value.rule) !== undefined &&
  'case' in value &&
  caseResultSchema.safeParse(value.case).success

const parseLine = (line: string): LoggedCase | undefined => {
  try {
    const parsed: unknown = JSON.parse(line)
    return isLoggedCase(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

/**
 * The cases in a log, in the order they finished. Only one line is in memory at a time; an incomplete line is skipped.
 * Throws a ReportError when the file cannot be read.
 */
export async function* readCaseLog(file: string): AsyncGenerator<LoggedCase> {
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
      const finished = parseLine(line)
      if (finished) yield finished
    }
  } catch (error) {
    throw new ReportError(
      'not-readable',
      `${file} cannot be read: ${systemErrorText(error)}`,
      'Run again, into another folder with --out.',
      error,
    )
  }
}
