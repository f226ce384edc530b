import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { baselineText, emptyBaseline, writeBaseline } from '../../baseline/write-baseline.ts'
import { absolutePath } from '../../input/start-folder.ts'
import { statsAt } from '../../input/stats-at.ts'
import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { stdout } from '../../output/terminal.ts'
import { currentCaseId } from '../../rules/renamed-cases.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import type { Baseline } from '../../verdict/baseline/baseline.ts'
import { resultWithBaselineMatches } from '../../verdict/baseline/baseline-match.ts'
import { pruneBaseline, updateBaseline } from '../../verdict/baseline/change-baseline.ts'
import { noChangeReason } from '../../verdict/baseline/no-change.ts'
import type { RunResult } from '../../verdict/result.ts'
import { baselineLines, changeLines } from '../baseline/baseline-text.ts'
import { baselineTargetOf, readCompleteResult } from '../baseline/complete-result.ts'
import { type EntryMetadataOptions, readEntryMetadata } from '../baseline/entry-metadata.ts'
import { compareWith, localDate, readBaselineFor } from '../baseline/target-baseline.ts'
import { withConfiguration } from '../config/with-configuration.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { exitCodeOfResult } from '../exit-code-of-run.ts'
import { builtInFeatures } from '../package-info.ts'
import { missingAdvice } from '../recording/missing-advice.ts'

type FileOptions = { readonly baseline: string; readonly from: string }
type UpdateOptions = FileOptions & EntryMetadataOptions & { readonly flaky: boolean; readonly unverified: boolean }

/** `assay baseline`: a file of known failures that a run is compared with. */
export const addBaseline = (program: Command): void => {
  const baseline = program
    .command('baseline')
    .description('manage the list of known failures and compare results with it')
  withFiles(baseline.command('update'))
    .description('add new failures of a run to the baseline and update changed ones')
    .argument('[selectors...]', 'case ids or rule ids (default: all failures)')
    .option('--reason <text>', 'new entries: why they fail')
    .option('--issue <url>', 'new entries: URL of the issue')
    .option('--owner <name>', 'new entries: who is responsible')
    .option('--expires <date>', 'new entries: expiry date, such as 2027-03-31')
    .option('--flaky', 'add new failures as flaky: they may pass or fail', false)
    .option('--unverified', 'add the rules that could not be verified, and no failures', false)
    .action(update)
  withFiles(baseline.command('prune')).description('remove entries that a run has shown to be stale').action(prune)
  withFiles(baseline.command('check'))
    .description('compare a result with the baseline without running again')
    .action(async (options: FileOptions) => {
      process.exitCode = await check(options)
    })
}

const withFiles = (command: Command): Command =>
  withConfiguration(command)
    .addOption(
      new Option('--baseline <file>', 'the baseline file').default('known-failures.yaml').env('ASSAY_BASELINE'),
    )
    .option('--from <result>', 'folder of a run, or its result.json', 'reports')

const update = async (selectors: readonly string[], options: UpdateOptions): Promise<void> => {
  const result = await readCompleteResult(options.from)
  const before = existsSync(options.baseline) ? readBaselineFor(options.baseline, baselineTargetOf(result)) : undefined
  const ids = new Set(result.rules.flatMap(({ id, cases }) => [id, ...cases.map((one) => one.id)]))
  const unknown = selectors.find((selector) => !ids.has(selector))
  if (unknown !== undefined) throw unknownSelector(unknown, options, result)
  const isSelected = (id: string): boolean =>
    selectors.length === 0 || selectors.some((selector) => selector === id || id.startsWith(`${selector}/`))
  const known = before?.baseline ?? emptyBaseline(baselineTargetOf(result))
  const change = updateBaseline(known, result.rules, {
    metadata: () => readEntryMetadata(options, localDate()),
    flaky: options.flaky,
    unverified: options.unverified,
    only: isSelected,
  })
  // Without an entry there is nothing to keep, and nobody looks for the reason of an empty file.
  const isKept = before !== undefined || change.added.length > 0
  if (isKept) writeBaseline(options.baseline, baselineText(change.baseline, before?.document))
  const touched = [...change.added, ...change.changed]
  const without = selectors.filter(
    (selector) =>
      !touched.some((id) => id === selector || id.startsWith(`${selector}/`) || selector.startsWith(`${id}/`)),
  )
  const about = selectors.length > 0 ? without : touched.length > 0 ? [] : [undefined]
  const why = about.map((selector) => noChangeReason(result.rules, known, options, selector))
  print([...changeLines(change, options.baseline, isKept), ...why.map((sentence) => `  ${sentence}.`)])
}

/** Entries about which a result of a part says nothing. */
const entriesNotRun = ({ failures, unverified }: Baseline, { rules }: RunResult): readonly string[] => {
  const ran = new Set(rules.flatMap(({ id, cases }) => [id, ...cases.map((one) => currentCaseId(one.id))]))
  return [...failures.map((entry) => entry.case), ...unverified.flatMap((gap) => gap.rules)].filter(
    (id) => !ran.has(id),
  )
}

const unknownSelector = (selector: string, { from }: FileOptions, { rules }: RunResult): UsageError => {
  const isFile = statsAt(absolutePath(selector)) !== undefined
  return new UsageError(`${from} has no rule or case "${selector}"`, {
    advice: isFile
      ? `If that is the result to read: ${shellCommand`--from ${selector}`}`
      : missingAdvice(selector, rules),
  })
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
