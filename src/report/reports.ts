import type { OutputFolder } from '../output/output-folder.ts'
import { ReportError } from '../output/report-error.ts'
import type { RuleId } from '../rules/catalogue.ts'
import type { CaseResult, RunFacts, RunResult } from '../verdict/result.ts'
import { reportFiles } from './folder/report-files.ts'
import { openReportFolder } from './folder/report-folder.ts'
import { openResults, type PlannedCases } from './result/result-writer.ts'
import type { ReportChoice, WrittenReports } from './write-reports.ts'

/** The reports of a run, in one folder. */
export type Reports = {
  /** Saves a finished case. Never throws. */
  onCase(rule: RuleId, result: CaseResult): void
  /** Keep how a case stands that will run again. Never throws. */
  onFirstFailure(rule: RuleId, result: CaseResult): void
  /**
   * Writes everything and releases the folder. One report that fails does not prevent the others: `problems` has a
   * ReportError for each, `files` the paths of the others.
   */
  finish(facts: RunFacts, choice?: ReportChoice): Promise<WrittenReports & { readonly result: RunResult }>
}

/**
 * Takes a folder for a run. `facts` and `planned` are the state at the start: should the run be killed, a reader has
 * them and the finished cases. Those given to `finish` replace them. Throws a ReportError when the folder cannot be
 * written or another run holds it.
 */
export const openReports = (path: string, facts: RunFacts, planned?: PlannedCases): Reports => {
  const folder = openReportFolder(path, facts.run.startedAt)
  const results = openResults(folder, facts, planned)
  const at = (name: keyof typeof reportFiles): string => folder.at(reportFiles[name])
  return {
    onCase: results.onCase,
    onFirstFailure: results.onFirstFailure,
    finish: async (last, choice) => {
      const { result, problems } = results.finish(last)
      // Loaded only at the end: pages and their templates would delay the first verdict.
      const { writeReports } = await import('./write-reports.ts')
      const { readCaseLog } = await import('./result/read-case-log.ts')
      const written = await writeReports(folder, result, () => readCaseLog(at('cases'), 'this run'), choice)
      const files = [...(problems.length === 0 ? [at('result')] : []), ...written.files]
      return { result, files, problems: [...problems, ...written.problems, ...releaseFolder(folder)] }
    },
  }
}

const releaseFolder = (folder: OutputFolder): readonly ReportError[] => {
  try {
    folder.release()
    return []
  } catch (error) {
    if (error instanceof ReportError) return [error]
    throw error
  }
}
