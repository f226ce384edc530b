import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Command, Option } from 'commander'
import { reportFiles, resultFile, takeFolder } from '../../report/folder.ts'
import { readResult } from '../../report/read-result.ts'
import { writeWhole } from '../../report/write-whole.ts'
import { loadSuite } from '../../run/suite.ts'
import { resultWithKnown } from '../../verdict/baseline/known.ts'
import { mergeResults, type NamedResult } from '../../verdict/merge-results.ts'
import type { RunResult } from '../../verdict/result.ts'
import { baselineLines } from '../baseline/baseline-text.ts'
import { dateOfToday, holdAgainst, readBaselineFor } from '../baseline/chosen-baseline.ts'
import { targetOf } from '../baseline/finished-result.ts'
import type { ExitCode } from '../exit-code.ts'
import { exitCodeOfResult } from '../exit-of-run.ts'
import { ownFeatures } from '../home.ts'
import { reportAgain } from '../report/report-again.ts'

type MergeOptions = { readonly out: string; readonly baseline?: string; readonly allure: boolean }

/** `assay merge`: the results of all parts of a run, made with --shard, as the result of the run. */
export const addMerge = (program: Command): void => {
  program
    .command('merge')
    .description('put the parts of a run together that were made with --shard')
    .argument('<results...>', 'folders of the parts, or their result.json')
    .option('-o, --out <folder>', 'where the reports go', 'reports')
    .addOption(new Option('--baseline <file>', 'what is known to fail, and why').env('ASSAY_BASELINE'))
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
  const folder = takeFolder(options.out, result.run.startedAt)
  await joinLogs(paths, join(options.out, reportFiles.cases))
  writeWhole(join(options.out, reportFiles.result), `${JSON.stringify(result, undefined, 2)}\n`)
  folder.release()
  await reportAgain(options.out, { generator: 'allure', allure: options.allure, open: false })
  if (result.baseline && options.baseline !== undefined) {
    process.stdout.write(`${baselineLines(result.baseline, options.baseline).join('\n')}\n`)
  }
  return exitCodeOfResult(result)
}

const merged = async (parts: readonly NamedResult[], file: string | undefined): Promise<RunResult> => {
  const plain = mergeResults(parts)
  if (file === undefined) return plain
  const { baseline } = readBaselineFor(file, targetOf(plain))
  const today = dateOfToday()
  const known = parts.map(({ name, result }) => ({ name, result: resultWithKnown(result, baseline, today) }))
  return mergeResults(known, { holdAgainst: holdAgainst(baseline, await loadSuite(ownFeatures), today) })
}

/** The logs have the exchanges of what passed as well, which results leave out. */
const joinLogs = async (paths: readonly string[], file: string): Promise<void> => {
  const logs = paths.map((path) => join(resultFile(path), '..', reportFiles.cases)).filter((log) => existsSync(log))
  if (logs.length < paths.length) return
  await pipeline(linesOf(logs), createWriteStream(file))
}

/** One log after the other; the last line of a part that was killed may be cut off, and is ended. */
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
