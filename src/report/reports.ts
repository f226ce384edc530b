import { join } from 'node:path'
import { ReportError } from '../output/report-error.ts'
import type { RuleId } from '../rules/catalogue.ts'
import type { CaseResult, RunFacts, RunResult } from '../verdict/result.ts'
import { acquireFolder, type ReportFolder, reportFiles } from './folder/report-folder.ts'
import { openResults, type PlannedCases } from './result/result-writer.ts'
import type { ReportChoice, WrittenReports } from './write-reports.ts'

/** All that a run leaves behind, in one folder. */
export type Reports = {
  /** Keep a finished case. Never throws. */
  onCase(rule: RuleId, result: CaseResult): void
  /** Keep how a case stands that will run again. Never throws. */
  onFirstFailure(rule: RuleId, result: CaseResult): void
  /**
   * Write everything and let go of the folder. One report that cannot be made does not keep the others from being made:
   * `problems` has a ReportError for each, `files` the paths of those that were.
   */
  finish(facts: RunFacts, choice?: ReportChoice): Promise<WrittenReports & { readonly result: RunResult }>
}

/**
 * Take a folder for a run. `facts` and `planned` are what is known at the start, and all that a reader has beside the finished
 * cases should the run be killed; those given to `finish` count. Throws a ReportError when the folder cannot be written or
 * another run holds it.
 */
export const openReports = (path: string, facts: RunFacts, planned?: PlannedCases): Reports => {
  const folder = acquireFolder(path, facts.run.startedAt)
  const results = openResults(folder, facts, planned)
  const at = (name: keyof typeof reportFiles): string => join(path, reportFiles[name])
  return {
    onCase: results.onCase,
    onFirstFailure: results.onFirstFailure,
    finish: async (last, choice) => {
      const { result, problems } = results.finish(last)
      // Loaded only now: pages and their templates are needed when all is done, and take time until the first verdict.
      const { writeReports } = await import('./write-reports.ts')
      const { readCaseLog } = await import('./result/read-case-log.ts')
      const written = await writeReports(path, result, () => readCaseLog(at('cases')), choice)
      const files = [...(problems.length === 0 ? [at('result')] : []), ...written.files]
      return { result, files, problems: [...problems, ...written.problems, ...releaseFolder(folder)] }
    },
  }
}

const releaseFolder = (folder: ReportFolder): readonly ReportError[] => {
  try {
    folder.release()
    return []
  } catch (error) {
    if (error instanceof ReportError) return [error]
    throw error
  }
}
