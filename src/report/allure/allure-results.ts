import type { OutputFolder } from '../../output/output-folder.ts'
import { findRule } from '../../rules/catalogue.ts'
import { causeOfCase } from '../../verdict/causes.ts'
import type { RunResult } from '../../verdict/result.ts'
import type { LoggedCase } from '../result/case-log.ts'
import { allureResult, caseDigest } from './allure-case.ts'
import { allureRunFiles } from './allure-run.ts'
import { exchangePage } from './exchange-page.ts'

/**
 * Writes Allure results into a folder of the report folder: one result file for each case, one attachment with its
 * exchanges, and the files about the run. The stock reporter is not used: it shows undefined and skipped scenarios as
 * passed, and loses the rules. Throws a ReportError.
 */
export const writeAllureResults = async (
  folder: OutputFolder,
  inside: string,
  result: RunResult,
  cases: AsyncIterable<LoggedCase> | Iterable<LoggedCase>,
  { rulesPage }: { readonly rulesPage?: string } = {},
): Promise<void> => {
  const startedAt = Date.parse(result.run.startedAt)
  const write = (name: string, content: string): void =>
    folder.write(`${inside}/${name}`, content, name.endsWith('.json') ? 'json' : 'page')
  const writeCase = (finished: LoggedCase): void => {
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
    if (exchanges.length > 0) write(exchangesFile, exchangePage(exchanges))
    write(`${digest}-result.json`, JSON.stringify(allureCase))
  }
  for await (const finished of cases) writeCase(finished)
  for (const [name, content] of Object.entries(allureRunFiles(result))) write(name, content)
}
