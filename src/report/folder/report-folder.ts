import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { acquireLock, type FolderLock } from '../../output/folder-lock.ts'
import { makeFolder } from '../../output/make-folder.ts'
import { ReportError, systemErrorText } from '../../output/report-error.ts'

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

/** A folder that one run holds. */
export type ReportFolder = Omit<FolderLock, 'remove'> & { readonly path: string }

/** The file of a result, given that file or the folder of its run. */
export const resultFile = (path: string): string =>
  existsSync(path) && statSync(path).isDirectory() ? join(path, reportFiles.result) : path

const isEmptyOrMissing = (folder: string): boolean => {
  try {
    return readdirSync(folder).length === 0
  } catch {
    return true
  }
}

const removeEarlierReports = (folder: string, isOurs: boolean): void => {
  const results = join(folder, reportFiles.allureResults)
  if (!isOurs && !isEmptyOrMissing(results)) {
    throw new ReportError(
      'folder-not-ours',
      `${results} holds files that no run of assay made`,
      'Choose another folder with --out, or remove them.',
    )
  }
  // In a folder that was not ours, somebody's `rules.html` is not removed, though ours will take its place.
  const names = isOurs ? Object.values(reportFiles) : [reportFiles.cases, reportFiles.result, reportFiles.allureResults]
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true })
}

/**
 * Take a folder for one run: make it where it is missing, keep other runs out, remove what an earlier run left. Throws a
 * ReportError when it cannot be written, when a run still holds it, or when it holds Allure results of somebody else.
 */
export const acquireFolder = (path: string, startedAt: string): ReportFolder => {
  try {
    makeFolder(path)
    const { remove, ...lock } = acquireLock(join(path, 'run.json'), startedAt)
    try {
      removeEarlierReports(path, lock.replaced)
    } catch (error) {
      remove()
      throw error
    }
    return { ...lock, path }
  } catch (error) {
    if (error instanceof ReportError) throw error
    throw new ReportError(
      'folder-not-writable',
      `the report folder ${path} cannot be written: ${systemErrorText(error)}`,
      'Choose another folder with --out.',
      error,
    )
  }
}
