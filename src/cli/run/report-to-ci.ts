import { join } from 'node:path'
import { absolutePath } from '../../input/start-folder.ts'
import { addToJobSummary } from '../../output/job-summary.ts'
import { stdout } from '../../output/terminal.ts'
import { reportFiles } from '../../report/folder/report-files.ts'
import type { RunResult } from '../../verdict/result.ts'

const systems = ['GITHUB_ACTIONS', 'TF_BUILD', 'TEAMCITY_VERSION'] as const

/** Shows a run in the CI system that it runs in, if there is one: each new failure beside the changes, and a summary with the build. */
export const reportToCi = async (result: RunResult, failedBefore: string | undefined, out: string): Promise<void> => {
  if (systems.every((name) => process.env[name] === undefined)) return
  const { annotationsOf, jobSummary } = await import('../../report/ci-formats/ci-reports.ts')
  for (const annotation of annotationsOf(result)) stdout.annotate(annotation)
  addToJobSummary(jobSummary(result, failedBefore))
  stdout.attachSummary(absolutePath(join(out, reportFiles.statement)))
}
