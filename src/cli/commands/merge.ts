import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Command, Option } from 'commander'
import { writeFileAtomically } from '../../output/write-file-atomically.ts'
import { acquireFolder, reportFiles, resultFile } from '../../report/folder/report-folder.ts'
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
    .description('put the parts of a run together that were made with --shard')
    .argument('<results...>', 'folders of the parts, or their result.json')
    .option('-o, --out <folder>', 'where the reports go', 'reports')
    .addOption(new Option('--baseline <file>', 'what is known to fail, and why').env('ASSAY_BASELINE'))
    .addOption(new Option('--fail-on <what>', 'exit 1 also where a protection is declared away').choices(failOnChoices))
    .option('--no-allure', 'no Allure report')
    .action(async (paths: readonly string[], options: MergeOptions) => {
      process.exitCode = await merge(paths, options)
    })
}

const merge = async (paths: readonly string[], options: MergeOptions): Promise<ExitCode> => {
  const parts = await Promise.all(
    paths.map(async (name): Promise<NamedResult> => ({ name, result: await readResult(name) })),
  )
  const result = await merged(parts, options.baseline)
  const folder = acquireFolder(options.out, result.run.startedAt)
  await joinLogs(paths, join(options.out, reportFiles.cases))
  writeFileAtomically(join(options.out, reportFiles.result), `${JSON.stringify(result, undefined, 2)}\n`)
  folder.release()
  await regenerateReports(options.out, { generator: 'allure', allure: options.allure, open: false })
  if (result.baseline && options.baseline !== undefined) {
    process.stdout.write(`${baselineLines(result.baseline, options.baseline).join('\n')}\n`)
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

/** The logs also have the exchanges of passed cases, which results leave out. */
const joinLogs = async (paths: readonly string[], file: string): Promise<void> => {
  const logs = paths.map((path) => join(resultFile(path), '..', reportFiles.cases)).filter((log) => existsSync(log))
  if (logs.length < paths.length) return
  await pipeline(linesOf(logs), createWriteStream(file))
}

/** Appends one log to the other; the last line of a part that was killed may be incomplete, and is ended. */
async function* linesOf(logs: readonly string[]): AsyncGenerator<string> {
  let ended = true
  for (const log of logs) {
    if (!ended) yield '\n'
    for await (const chunk of createReadStream(log, 'utf8')) {
      ended = String(chunk).endsWith('\n')
      yield String(chunk)
    }
  }
}
