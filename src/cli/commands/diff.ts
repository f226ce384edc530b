import type { Command } from 'commander'
import { brokeSomething, compareResults } from '../../report/comparison.ts'
import { comparisonPage } from '../../report/comparison-page.ts'
import { comparisonText } from '../../report/comparison-text.ts'
import { reportFiles } from '../../report/folder.ts'
import { readResult } from '../../report/read-result.ts'
import { writeWhole } from '../../report/write-whole.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { writeRulesBeside } from '../report/rules-beside.ts'
import { screenColour, screenWidth } from '../screen.ts'

type DiffOptions = { readonly html?: string; readonly json: boolean; readonly rules: boolean }

/** `assay diff BEFORE AFTER`: what got worse, what got better, what became visible. */
export const addDiff = (program: Command): void => {
  program
    .command('diff')
    .description('what changed from one result to another; exit code 1 when a demand is broken that was not')
    .argument('<before>', 'folder of a run, or its result.json')
    .argument('<after>', 'the same of the later run')
    .option('--html <file>', 'write it as a page as well')
    .option('--no-rules', 'no page of rules beside that page')
    .option('--json', 'the changes as JSON', false)
    .action(async (before: string, after: string, options: DiffOptions) => {
      process.exitCode = await diff(before, after, options)
    })
}

const diff = async (before: string, after: string, { html, json, rules }: DiffOptions): Promise<ExitCode> => {
  const [earlier, later] = await Promise.all([readResult(before), readResult(after)])
  const comparison = compareResults(earlier, later)
  if (html !== undefined) {
    writeWhole(html, await comparisonPage(comparison, rules ? { rulesPage: reportFiles.rules } : {}))
    if (rules) await writeRulesBeside(html)
  }
  if (json) {
    const { changes, sameDemands } = comparison
    const told = changes.map(({ rule, cases, ...change }) => ({
      ...change,
      rule: rule.id,
      cases: cases.map(({ now: _, ...one }) => one),
    }))
    process.stdout.write(`${JSON.stringify({ sameDemands, changes: told }, undefined, 2)}\n`)
  } else {
    process.stdout.write(`${comparisonText(comparison, { width: screenWidth(), colour: screenColour() })}\n`)
    if (html !== undefined) process.stdout.write(`\nPage: ${html}\n`)
  }
  if (brokeSomething(comparison)) return exitCodes.nonConformance
  return earlier.run.complete && later.run.complete ? exitCodes.clean : exitCodes.incomplete
}
