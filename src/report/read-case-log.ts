import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { findRule } from '../rules/catalogue.ts'
import type { FinishedCase } from './case-log.ts'
import { ReportError, whyRefused } from './report-error.ts'
import { caseForm } from './result-form.ts'

const isFinishedCase = (value: unknown): value is FinishedCase =>
  typeof value === 'object' &&
  value !== null &&
  'rule' in value &&
  typeof value.rule === 'string' &&
  findRule(value.rule) !== undefined &&
  'case' in value &&
  caseForm.safeParse(value.case).success

const parseLine = (line: string): FinishedCase | undefined => {
  try {
    const parsed: unknown = JSON.parse(line)
    return isFinishedCase(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

/**
 * The cases in a log, in the order they finished. Only one line is held at a time; one that was cut off is passed over.
 * Throws a ReportError when the file cannot be read.
 */
export async function* readCaseLog(file: string): AsyncGenerator<FinishedCase> {
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
      const finished = parseLine(line)
      if (finished) yield finished
    }
  } catch (error) {
    throw new ReportError(
      'not-readable',
      `${file} cannot be read: ${whyRefused(error)}`,
      'Run again, into another folder with --out.',
      error,
    )
  }
}
