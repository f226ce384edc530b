import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { absolutePath } from '../../input/start-folder.ts'
import type { OutputFolder } from '../../output/output-folder.ts'
import { stdout } from '../../output/terminal.ts'
import { reportFiles } from '../../report/folder/report-files.ts'
import { openReportFolder, resultFile } from '../../report/folder/report-folder.ts'
import { readCaseLog } from '../../report/result/read-case-log.ts'
import { readResult } from '../../report/result/read-result.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { resultWithBaselineMatches } from '../../verdict/baseline/baseline-match.ts'
import { mergeResults, type NamedResult } from '../../verdict/merge-results.ts'
import type { RunResult } from '../../verdict/result.ts'
import { baselineLines } from '../baseline/baseline-text.ts'
import { baselineTargetOf } from '../baseline/complete-result.ts'
import { compareWith, localDate, readBaselineFor } from '../baseline/target-baseline.ts'
import type { ExitCode } from '../exit-code.ts'
import { exitCodeOfResult, type FailOn, failOnChoices } from '../exit-code-of-run.ts'
import { builtInFeatures } from '../package-info.ts'
import { regenerateReports } from '../report/regenerate-reports.ts'

type MergeOptions = {
  readonly out: string
  readonly baseline?: string
  readonly failOn?: FailOn
  readonly allure: boolean
}

/** `assay merge`: merges the results of all parts of a run that was split with --shard. */
export const addMerge = (program: Command): void => {
  program
    .command('merge')
    .description('merge the results of the shards of a run (--shard)')
    .argument('<results...>', 'folders of the shards, or their result.json')
    .option('-o, --out <folder>', 'folder for the reports', 'reports')
    .addOption(
      new Option('--baseline <file>', 'file that lists the known failures and why they fail').env('ASSAY_BASELINE'),
    )
    .addOption(new Option('--fail-on <what>', 'also exit with 1 for weak declarations').choices(failOnChoices))
    .option('--no-allure', 'do not write the Allure report')
    .action(async (paths: readonly string[], options: MergeOptions) => {
      process.exitCode = await merge(paths, options)
    })
}

const merge = async (paths: readonly string[], options: MergeOptions): Promise<ExitCode> => {
  const parts = await Promise.all(
    paths.map(async (name): Promise<NamedResult> => ({ name, result: await readResult(name) })),
  )
  const result = await merged(parts, options.baseline)
  const folder = openReportFolder(options.out, result.run.startedAt)
  await joinLogs(parts, folder)
  folder.write(reportFiles.result, `${JSON.stringify(result, undefined, 2)}\n`, 'json')
  folder.release()
  const reports = { generator: 'allure', allure: options.allure, allureResults: false, open: false } as const
  await regenerateReports(options.out, reports, [join(options.out, reportFiles.result)])
  if (result.baseline && options.baseline !== undefined) {
    stdout.print(baselineLines(result.baseline, options.baseline).join('\n'))
  }
  return exitCodeOfResult(result, options.failOn)
}

const merged = async (parts: readonly NamedResult[], file: string | undefined): Promise<RunResult> => {
  const plain = mergeResults(parts)
  if (file === undefined) return plain
  const { baseline } = readBaselineFor(file, baselineTargetOf(plain))
  const today = localDate()
  const known = parts.map(({ name, result }) => ({ name, result: resultWithBaselineMatches(result, baseline, today) }))
  return mergeResults(known, { compareWith: compareWith(baseline, await loadSuite(builtInFeatures), today) })
}

/** The logs have the exchanges of what passed as well, which results leave out. A line that was cut off is left out. */
const joinLogs = async (parts: readonly NamedResult[], folder: OutputFolder): Promise<void> => {
  const logs = parts.map(({ name, result }) => ({ log: join(resultFile(name), '..', reportFiles.cases), result }))
  if (!logs.every(({ log }) => existsSync(absolutePath(log)))) return
  const joined = folder.openLog(reportFiles.cases)
  for (const { log, result } of logs) for await (const finished of readCaseLog(log, result)) joined.append(finished)
  joined.close()
}
