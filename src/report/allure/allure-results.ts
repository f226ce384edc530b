import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../../output/make-folder.ts'
import { ReportError } from '../../output/report-error.ts'
import { fileWriteError } from '../../output/write-file-atomically.ts'
import { findRule } from '../../rules/catalogue.ts'
import { causeOfCase } from '../../verdict/causes.ts'
import type { RunResult } from '../../verdict/result.ts'
import type { LoggedCase } from '../result/case-log.ts'
import { allureResult, caseDigest } from './allure-case.ts'
import { allureRunFiles } from './allure-run.ts'
import { exchangePage } from './exchange-page.ts'

/** How many cases are written at a time. */
const batchSize = 32

/**
 * Writes a folder of Allure results: one result file for each case, one attachment with its exchanges, and the files
 * about the run. The stock reporter is not used: it shows undefined and skipped scenarios as passed, and loses the
 * rules. Throws a ReportError.
 */
export const writeAllureResults = async (
  folder: string,
  result: RunResult,
  cases: AsyncIterable<LoggedCase> | Iterable<LoggedCase>,
  { rulesPage }: { readonly rulesPage?: string } = {},
): Promise<void> => {
  const startedAt = Date.parse(result.run.startedAt)
  const write = (name: string, content: string): Promise<void> => writeFile(join(folder, name), content)
  const writeCase = async (finished: LoggedCase): Promise<void> => {
    const rule = findRule(finished.rule)
    if (!rule) return
    const digest = caseDigest(rule, finished.case.id)
    const { exchanges = [] } = finished.case
    const cause = causeOfCase(result.causes ?? [], rule.id, finished.case)
    const exchangesFile = `${digest}-attachment.html`
    const allureCase = allureResult(finished.case, {
      rule,
      edition: result.run.edition,
      startedAt,
      parameters: result.target.parameters,
      ...(cause && { cause }),
      ...(exchanges.length > 0 && { exchangesFile }),
      ...(rulesPage !== undefined && { rulesPage }),
    })
    if (exchanges.length > 0) await write(exchangesFile, exchangePage(exchanges))
    await write(`${digest}-result.json`, JSON.stringify(allureCase))
  }
  try {
    makeFolder(folder)
    let batch: Promise<void>[] = []
    for await (const finished of cases) {
      batch.push(writeCase(finished))
      if (batch.length < batchSize) continue
      await Promise.all(batch)
      batch = []
    }
    await Promise.all(batch)
    for (const [name, content] of Object.entries(allureRunFiles(result))) await write(name, content)
  } catch (error) {
    throw error instanceof ReportError ? error : fileWriteError(folder, error)
  }
}
