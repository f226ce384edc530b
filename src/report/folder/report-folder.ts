import { statSync } from 'node:fs'
import { join } from 'node:path'
import { absolutePath } from '../../input/start-folder.ts'
import { type OutputFolder, openOutputFolder } from '../../output/output-folder.ts'

/** What a run leaves in its folder, beside `run.json`, which names the run. */
export const reportFiles = {
  cases: 'cases.ndjson',
  result: 'result.json',
  counterexamples: 'counterexamples',
  matrix: 'matrix.html',
  rules: 'rules.html',
  statement: 'statement.md',
  statementData: 'statement.json',
  badge: 'badge.svg',
  junit: 'junit.xml',
  ctrf: 'ctrf.json',
  allureResults: 'allure-results',
  allureReport: 'allure-report.html',
} as const

/** What stays in the folder from run to run: one line for each, from which Allure tells history and trends. */
export const historyFile = 'allure-history.jsonl'

/** The file of a result, given that file or the folder of its run. */
export const resultFile = (path: string): string =>
  statSync(absolutePath(path), { throwIfNoEntry: false })?.isDirectory() ? join(path, reportFiles.result) : path

/** Take a folder for a new run; the history stays. Throws a ReportError, as `openOutputFolder` does. */
export const openReportFolder = (path: string, startedAt: string): OutputFolder =>
  openOutputFolder(path, { startedAt, keep: [historyFile] })

/** Take the folder of a run that is over, to make its reports again. Throws a ReportError, as `openOutputFolder` does. */
export const reopenReportFolder = (path: string, startedAt: string): OutputFolder =>
  openOutputFolder(path, { startedAt, keep: 'all' })
