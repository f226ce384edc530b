import { join } from 'node:path'
import { absolutePath } from '../../input/start-folder.ts'
import { statsAt } from '../../input/stats-at.ts'
import { type OutputFolder, openOutputFolder } from '../../output/output-folder.ts'
import { keepEarlierRun, namedRun } from './kept-runs.ts'
import { historyFile, isReportFile, reportFiles, runsFolder } from './report-files.ts'

/** The file of a result, given that file, the folder of its run, or a name of a run that is kept: `last-full`, `last-failed`. Throws a ReportError. */
export const resultFile = (path: string): string => {
  const folder = namedRun(path) ?? path
  return statsAt(absolutePath(folder))?.isDirectory() ? join(folder, reportFiles.result) : folder
}

/** Take a folder for a new run; the history stays, and the result of the earlier run is kept. Throws a ReportError, as `openOutputFolder` does. */
export const openReportFolder = (path: string, startedAt: string): OutputFolder =>
  openOutputFolder(path, { startedAt, owns: isReportFile, keep: [historyFile, runsFolder], onTakeOver: keepEarlierRun })

/** Take the folder of a run that is over, to make its reports again. Throws a ReportError, as `openOutputFolder` does. */
export const reopenReportFolder = (path: string, startedAt: string): OutputFolder =>
  openOutputFolder(path, { startedAt, owns: isReportFile, keep: 'all' })
