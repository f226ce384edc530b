import { type ContentForm, safeContent } from '../../output/safe-content.ts'
import { findRule } from '../../rules/catalogue.ts'
import { causeOfCase } from '../../verdict/causes.ts'
import { isWritten } from '../../verdict/clarity.ts'
import type { RuleResult, RunResult } from '../../verdict/result.ts'
import type { LoggedCase } from '../result/case-log.ts'
import { allureResult, caseDigest } from './allure-case.ts'
import { allureRunFiles } from './allure-run.ts'
import { exchangePage } from './exchange-page.ts'

/** The results of a run in Allure's format: the content of each file by its name, as it may be written. */
export type AllureResults = ReadonlyMap<string, string>

export const allureForm = (name: string): ContentForm => (name.endsWith('.json') ? 'json' : 'page')

/**
 * Makes Allure results: one file for each case, one attachment with its exchanges, and the files about the run. The stock reporter is
 * not used: it shows undefined and skipped scenarios as passed, and loses the rules.
 */
export const allureResults = async (
  result: RunResult,
  cases: AsyncIterable<LoggedCase> | Iterable<LoggedCase>,
  { rulesPage }: { readonly rulesPage?: string } = {},
): Promise<AllureResults> => {
  const startedAt = Date.parse(result.run.startedAt)
  const writtenUntil = new Map(result.rules.map((rule) => [rule.id, afterWritten(rule)]))
  const files = new Map<string, string>()
  const add = (name: string, content: string): void => void files.set(name, safeContent(content, allureForm(name)))
  const addCase = (finished: LoggedCase): void => {
    const rule = findRule(finished.rule)
    if (!rule) return
    const digest = caseDigest(rule, finished.case.id)
    const { exchanges = [] } = finished.case
    const cause = causeOfCase(result.causes ?? [], rule.id, finished.case)
    const notBefore = isWritten(finished.case) ? undefined : writtenUntil.get(rule.id)
    const exchangesFile = `${digest}-attachment.html`
    const allureCase = allureResult(finished.case, {
      rule,
      edition: result.run.edition,
      startedAt,
      parameters: result.target.parameters,
      ...(notBefore !== undefined && { notBefore }),
      ...(cause && { cause }),
      ...(exchanges.length > 0 && { exchangesFile }),
      ...(rulesPage !== undefined && { rulesPage }),
    })
    if (exchanges.length > 0) add(exchangesFile, exchangePage(exchanges))
    add(`${digest}-result.json`, JSON.stringify(allureCase))
  }
  for await (const finished of cases) addCase(finished)
  for (const [name, content] of Object.entries(allureRunFiles(result))) add(name, content)
  return files
}

/** Just after the last written scenario of the rule that failed began: a generated sequence is shown after it. */
const afterWritten = ({ cases }: RuleResult): number =>
  Math.max(0, ...cases.filter(isWritten).map(({ exchanges = [] }) => (exchanges[0]?.at ?? 0) + 1))
