import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs'
import { fileWriteError } from '../../output/write-file-atomically.ts'
import { redactRegistered } from '../../redaction/redactor.ts'
import type { RuleId } from '../../rules/catalogue.ts'
import type { CaseResult } from '../../verdict/result.ts'

/** A finished case and the rule that it is about: one line of `cases.ndjson`. */
export type LoggedCase = {
  readonly rule: RuleId
  readonly case: CaseResult
  /** It failed and will run again: a later line of the same case takes its place, unless the run is killed before. */
  readonly provisional?: true
}

/** The log of finished cases. What was appended survives the end of the process, however it comes. */
export type CaseLog = {
  /** Throws a ReportError when it cannot be written. */
  append(finished: LoggedCase): void
  close(): void
}

// JSON lets these two stand as they are, but readers of lines take them for ends of lines.
const escapeSeparators = (json: string): string => json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** Start a log in a file that is not there yet. Throws a ReportError. */
export const openCaseLog = (file: string): CaseLog => {
  const attempt = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw fileWriteError(file, error)
    }
  }
  const descriptor = attempt(() => openSync(file, 'wx'))
  let torn = false
  return {
    append: (finished) =>
      attempt(() => {
        const line = `${torn ? '\n' : ''}${escapeSeparators(redactRegistered(JSON.stringify(finished)))}\n`
        // Where the disk is full a part of the line may be there; the next one must not be lost to it.
        torn = true
        writeFileSync(descriptor, line)
        torn = false
      }),
    close: () =>
      attempt(() => {
        try {
          fsyncSync(descriptor)
        } finally {
          closeSync(descriptor)
        }
      }),
  }
}
