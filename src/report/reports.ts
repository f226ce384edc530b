import { join } from 'node:path'
import type { RuleId } from '../rules/catalogue.ts'
import type { CaseResult, RunFacts, RunResult } from '../verdict/result.ts'
import { writeAllureResults } from './allure/allure-results.ts'
import { allureTitle } from './allure/run-in-allure.ts'
import { readCaseLog } from './case-log.ts'
import { reportFiles, takeFolder } from './folder.ts'
import { junitXml } from './junit.ts'
import { ReportError } from './report-error.ts'
import { openResults, type PlannedCases } from './result-writer.ts'
import { writeWhole } from './write-whole.ts'

/** All that a run leaves behind, in one folder. */
export type Reports = {
  /** Keep a finished case. Never throws. */
  onCase(rule: RuleId, result: CaseResult): void
  /**
   * Write everything and let go of the folder. One report that cannot be made does not keep the others from being made:
   * `problems` has a ReportError for each, `files` the paths of those that were.
   */
  finish(
    facts: RunFacts,
    which?: ReportChoice,
  ): Promise<{
    readonly result: RunResult
    readonly files: readonly string[]
    readonly problems: readonly ReportError[]
  }>
}

/** Which reports to make beside `result.json`; all of them unless told otherwise. */
export type ReportChoice = {
  readonly junit?: boolean
  readonly allure?: boolean
  /** Where a page explains every rule, relative to the folder. */
  readonly rulesPage?: string
}

/**
 * Take a folder for a run. `facts` and `planned` are what is known at the start, and all that a reader has beside the finished
 * cases should the run be killed; those given to `finish` count. Throws a ReportError when the folder cannot be written or
 * another run holds it.
 */
export const openReports = (path: string, facts: RunFacts, planned?: PlannedCases): Reports => {
  const folder = takeFolder(path, facts.run.startedAt)
  const results = openResults(folder, facts, planned)
  const at = (name: keyof typeof reportFiles): string => join(path, reportFiles[name])
  return {
    onCase: results.onCase,
    finish: async (last, { junit = true, allure = true, rulesPage } = {}) => {
      const { result, problems: earlier } = results.finish(last)
      const files: string[] = []
      const problems = [...earlier]
      const attempt = async (file: string | undefined, act: () => Promise<void> | void): Promise<void> => {
        try {
          await act()
          if (file !== undefined) files.push(file)
        } catch (error) {
          if (!(error instanceof ReportError)) throw error
          problems.push(error)
        }
      }
      if (earlier.length === 0) files.push(at('result'))
      if (junit) await attempt(at('junit'), () => writeWhole(at('junit'), junitXml(result)))
      if (allure) {
        await attempt(at('allureReport'), async () => {
          const cases = readCaseLog(at('cases'))
          await writeAllureResults(at('allureResults'), result, cases, rulesPage === undefined ? {} : { rulesPage })
          // The generator takes its time to load, so not before it is needed.
          const { generateAllureReport } = await import('./allure/allure-report.ts')
          await generateAllureReport({
            resultsDir: at('allureResults'),
            outFile: at('allureReport'),
            name: allureTitle(result),
          })
        })
      }
      await attempt(undefined, () => folder.release())
      return { result, files, problems }
    },
  }
}
