import type { Command } from 'commander'
import { hasColour, stdout } from '../../output/terminal.ts'
import { writeNamedFile } from '../../output/write-named-file.ts'
import { compareResults, hasRegression } from '../../report/comparison/comparison.ts'
import { comparisonPage } from '../../report/comparison/comparison-page.ts'
import { comparisonText } from '../../report/comparison/comparison-text.ts'
import { reportFiles } from '../../report/folder/report-files.ts'
import { readResult } from '../../report/result/read-result.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { writeRulesPage } from '../report/rules-page.ts'

type DiffOptions = { readonly html?: string; readonly json: boolean; readonly rules: boolean }

/** `assay diff BEFORE AFTER`: what got worse, what got better, what became visible. */
export const addDiff = (program: Command): void => {
  program
    .command('diff')
    .description('compare two results; exit code 1 if a rule fails that did not fail before')
    .argument('<before>', 'folder of a run, or its result.json')
    .argument('<after>', 'the later run')
    .option('--html <file>', 'also write the comparison as a page')
    .option('--no-rules', 'do not write the rules page beside it')
    .option('--json', 'print the changes as JSON', false)
    .action(async (before: string, after: string, options: DiffOptions) => {
      process.exitCode = await diff(before, after, options)
    })
}

const diff = async (before: string, after: string, { html, json, rules }: DiffOptions): Promise<ExitCode> => {
  const [earlier, later] = await Promise.all([readResult(before), readResult(after)])
  const comparison = compareResults(earlier, later)
  if (html !== undefined) {
    writeNamedFile(html, await comparisonPage(comparison, rules ? { rulesPage: reportFiles.rules } : {}), 'page')
    if (rules) await writeRulesPage(html)
  }
  if (json) {
    const { changes, sameDemands } = comparison
    const printed = changes.map(({ rule, cases, ...change }) => ({
      ...change,
      rule: rule.id,
      cases: cases.map(({ now: _, ...one }) => one),
    }))
    stdout.printJson({ sameDemands, changes: printed }, 2)
  } else {
    stdout.print(comparisonText(comparison, { width: stdout.width, colour: hasColour() }))
    if (html !== undefined) stdout.print(`\nPage: ${html}`)
  }
  if (hasRegression(comparison)) return exitCodes.nonConformance
  return earlier.run.complete && later.run.complete ? exitCodes.clean : exitCodes.incomplete
}
