import { existsSync, statSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { baselineText, emptyBaseline, writeBaseline } from '../../baseline/write-baseline.ts'
import { absolutePath } from '../../input/start-folder.ts'
import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { stdout } from '../../output/terminal.ts'
import { currentCaseId } from '../../rules/renamed-cases.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import type { Baseline } from '../../verdict/baseline/baseline.ts'
import { resultWithBaselineMatches } from '../../verdict/baseline/baseline-match.ts'
import { pruneBaseline, updateBaseline } from '../../verdict/baseline/change-baseline.ts'
import type { RunResult } from '../../verdict/result.ts'
import { baselineLines, changeLines } from '../baseline/baseline-text.ts'
import { baselineTargetOf, readCompleteResult } from '../baseline/complete-result.ts'
import { type EntryMetadataOptions, readEntryMetadata } from '../baseline/entry-metadata.ts'
import { compareWith, localDate, readBaselineFor } from '../baseline/target-baseline.ts'
import { withConfiguration } from '../config/with-configuration.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { exitCodeOfResult } from '../exit-code-of-run.ts'
import { builtInFeatures } from '../package-info.ts'

type FileOptions = { readonly baseline: string; readonly from: string }
type UpdateOptions = FileOptions & EntryMetadataOptions & { readonly flaky: boolean; readonly unverified: boolean }

/** `assay baseline`: a file of known failures that a run is compared with. */
export const addBaseline = (program: Command): void => {
  const baseline = program
    .command('baseline')
    .description('known failures: take them over, tidy up, hold a result against them')
  withFiles(baseline.command('update'))
    .description('list what a run found: new failures are added, changed ones take their new fingerprint')
    .argument('[selectors...]', 'case ids or rule ids; all failures when absent')
    .option('--reason <text>', 'of new entries: why it is so')
    .option('--issue <url>', 'of new entries: where it is being dealt with')
    .option('--owner <name>', 'of new entries: who looks after it')
    .option('--expires <date>', 'of new entries: the last day on which they hold, such as 2027-03-31')
    .option('--flaky', 'list the failures as flaky: they may pass or fail', false)
    .option('--unverified', 'list the rules that could not be seen as well', false)
    .action(update)
  withFiles(baseline.command('prune')).description('take out what a run has shown to be stale').action(prune)
  withFiles(baseline.command('check'))
    .description('hold a result against the baseline, without another run')
    .action(async (options: FileOptions) => {
      process.exitCode = await check(options)
    })
}

const withFiles = (command: Command): Command =>
  withConfiguration(command)
    .addOption(new Option('--baseline <file>', 'the baseline').default('known-failures.yaml').env('ASSAY_BASELINE'))
    .option('--from <result>', 'folder of a run, or its result.json', 'reports')

const update = async (selectors: readonly string[], options: UpdateOptions): Promise<void> => {
  const result = await readCompleteResult(options.from)
  const before = existsSync(options.baseline) ? readBaselineFor(options.baseline, baselineTargetOf(result)) : undefined
  const ids = new Set(result.rules.flatMap(({ id, cases }) => [id, ...cases.map((one) => one.id)]))
  const unknown = selectors.find((selector) => !ids.has(selector))
  if (unknown !== undefined) throw unknownSelector(unknown, options)
  const isSelected = (id: string): boolean =>
    selectors.length === 0 || selectors.some((selector) => selector === id || id.startsWith(`${selector}/`))
  const change = updateBaseline(before?.baseline ?? emptyBaseline(baselineTargetOf(result)), result.rules, {
    metadata: () => readEntryMetadata(options, localDate()),
    flaky: options.flaky,
    unverified: options.unverified,
    only: isSelected,
  })
  // Without an entry there is nothing to keep, and nobody looks for the reason of an empty file.
  if (before !== undefined || change.added.length > 0) {
    writeBaseline(options.baseline, baselineText(change.baseline, before?.document))
  }
  print(changeLines(change, options.baseline))
}

/** Entries about which a result of a part says nothing. */
const entriesNotRun = ({ failures, unverified }: Baseline, { rules }: RunResult): readonly string[] => {
  const ran = new Set(rules.flatMap(({ id, cases }) => [id, ...cases.map((one) => currentCaseId(one.id))]))
  return [...failures.map((entry) => entry.case), ...unverified.flatMap((gap) => gap.rules)].filter(
    (id) => !ran.has(id),
  )
}

const unknownSelector = (selector: string, { from }: FileOptions): UsageError => {
  const isFile = statSync(absolutePath(selector), { throwIfNoEntry: false }) !== undefined
  return new UsageError(
    `${from} has no rule or case "${selector}"`,
    isFile ? { advice: `If that is the result to take them from: ${shellCommand`--from ${selector}`}` } : {},
  )
}

const prune = async (options: FileOptions): Promise<void> => {
  const result = await readCompleteResult(options.from)
  const { baseline, document } = readBaselineFor(options.baseline, baselineTargetOf(result))
  const suite = await loadSuite(builtInFeatures)
  const change = pruneBaseline(baseline, compareWith(baseline, suite, localDate())(result.rules))
  writeBaseline(options.baseline, baselineText(change.baseline, document))
  print(changeLines(change, options.baseline))
}

const check = async (options: FileOptions): Promise<ExitCode> => {
  const result = await readCompleteResult(options.from)
  const { baseline } = readBaselineFor(options.baseline, baselineTargetOf(result))
  const verdict = compareWith(baseline, await loadSuite(builtInFeatures), localDate())(result.rules)
  const notRun = entriesNotRun(baseline, result)
  print([...baselineLines(verdict, options.baseline), ...notRun.map((id) => `  NOT RUN  ${id}`)])
  const code = exitCodeOfResult({ ...resultWithBaselineMatches(result, baseline, localDate()), baseline: verdict })
  return notRun.length > 0 && code === exitCodes.clean ? exitCodes.incomplete : code
}

const print = (lines: readonly string[]): void => {
  stdout.print(lines.join('\n'))
}
