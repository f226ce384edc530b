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

/** The log of finished cases. What was appended survives the end of the process, whatever its cause. */
export type CaseLog = {
  /** Throws a ReportError when it cannot be written. */
  append(finished: LoggedCase): void
  close(): void
}

// JSON allows these two unescaped, but line readers split at them.
const escapeSeparators = (json: string): string => json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** Starts a log in a new file. Throws a ReportError. */
export const openCaseLog = (file: string): CaseLog => {
  const attempt = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw fileWriteError(file, error)
    }
  }
  const descriptor = attempt(() => openSync(file, 'wx'))
  let isTruncated = false
  return {
    append: (finished) =>
      attempt(() => {
        const line = `${isTruncated ? '\n' : ''}${escapeSeparators(redactRegistered(JSON.stringify(finished)))}\n`
        // A full disk may have left a part of the line; the next line must not be lost with it.
        isTruncated = true
        writeFileSync(descriptor, line)
        isTruncated = false
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
