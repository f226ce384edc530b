import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { absolutePath } from '../../input/start-folder.ts'
import type { OutputFolder } from '../../output/output-folder.ts'
import { stdout } from '../../output/terminal.ts'
import { reportFiles } from '../../report/folder/report-files.ts'
import { openReportFolder, resultFile } from '../../report/folder/report-folder.ts'
import type { LoggedCase } from '../../report/result/case-log.ts'
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
  const logs = await logsOf(parts, options.out)
  const folder = openReportFolder(options.out, result.run.startedAt)
  await joinLogs(logs, folder)
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

/** The cases of a shard as its log has them: with the exchanges of what passed, which results leave out. A line that was cut off is left out. */
type CaseLog = AsyncIterable<LoggedCase> | Iterable<LoggedCase>

/** The logs of all shards; undefined where one has none. That of a shard in the folder of the reports is read at once: the merged run takes its place. */
const logsOf = async (parts: readonly NamedResult[], out: string): Promise<readonly CaseLog[] | undefined> => {
  const logs = parts.map(({ name, result }) => ({ log: join(resultFile(name), '..', reportFiles.cases), result }))
  if (!logs.every(({ log }) => existsSync(absolutePath(log)))) return undefined
  return Promise.all(
    logs.map(async ({ log, result }) => {
      const cases = readCaseLog(log, result)
      if (absolutePath(join(log, '..')) !== absolutePath(out)) return cases
      const read: LoggedCase[] = []
      for await (const one of cases) read.push(one)
      return read
    }),
  )
}

const joinLogs = async (logs: readonly CaseLog[] | undefined, folder: OutputFolder): Promise<void> => {
  if (logs === undefined) return
  const joined = folder.openLog(reportFiles.cases)
  for (const log of logs) for await (const finished of log) joined.append(finished)
  joined.close()
}
