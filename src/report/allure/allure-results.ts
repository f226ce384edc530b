import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findRule } from '../../rules/catalogue.ts'
import { makeFolder } from '../../run/make-folder.ts'
import type { RunResult } from '../../verdict/result.ts'
import type { FinishedCase } from '../case-log.ts'
import { ReportError } from '../report-error.ts'
import { notWritten } from '../write-whole.ts'
import { allureResult, caseDigest } from './case-in-allure.ts'
import { exchangePage } from './exchange-page.ts'
import { allureRunFiles } from './run-in-allure.ts'

/** How many cases are written at a time. */
const atATime = 32

/**
 * Write a folder of Allure results: one result file for each case, one attachment with its exchanges, and what tells of the
 * run. The stock reporter is not used: it shows undefined and skipped scenarios as passed, and loses the rules. Throws a
 * ReportError.
 */
export const writeAllureResults = async (
  folder: string,
  result: RunResult,
  cases: AsyncIterable<FinishedCase> | Iterable<FinishedCase>,
  { rulesPage }: { readonly rulesPage?: string } = {},
): Promise<void> => {
  const startedAt = Date.parse(result.run.startedAt)
  const write = (name: string, content: string): Promise<void> => writeFile(join(folder, name), content)
  const writeCase = async (finished: FinishedCase): Promise<void> => {
    const rule = findRule(finished.rule)
    if (!rule) return
    const digest = caseDigest(rule, finished.case.id)
    const { exchanges = [] } = finished.case
    const exchangesFile = `${digest}-attachment.html`
    const shown = allureResult(finished.case, {
      rule,
      edition: result.run.edition,
      startedAt,
      parameters: result.target.parameters,
      ...(exchanges.length > 0 && { exchangesFile }),
      ...(rulesPage !== undefined && { rulesPage }),
    })
    if (exchanges.length > 0) await write(exchangesFile, exchangePage(exchanges))
    await write(`${digest}-result.json`, JSON.stringify(shown))
  }
  try {
    makeFolder(folder)
    let batch: Promise<void>[] = []
    for await (const finished of cases) {
      batch.push(writeCase(finished))
      if (batch.length < atATime) continue
      await Promise.all(batch)
      batch = []
    }
    await Promise.all(batch)
    for (const [name, content] of Object.entries(allureRunFiles(result))) await write(name, content)
  } catch (error) {
    throw error instanceof ReportError ? error : notWritten(folder, error)
  }
}
