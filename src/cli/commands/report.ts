import { type Command, Option } from 'commander'
import { allureGenerators } from '../../report/write-reports.ts'
import { writeMatrix } from '../report/matrix.ts'
import type { ReportOptions } from '../report/options.ts'
import { regenerateReports } from '../report/regenerate-reports.ts'
import { printStatement } from '../report/statement.ts'

/** `assay report`: every report of a finished run, made from its result; runs side by side; a statement. */
export const addReport = (program: Command): void => {
  const report = program
    .command('report')
    .enablePositionalOptions()
    .description('write reports from results: all reports of a run, a matrix, or a statement')
    .argument('[result]', 'folder of a run, or its result.json', 'reports')
    .option('-o, --out <folder>', 'folder for the reports (default: beside the result)')
    .addOption(
      new Option('--generator <name>', 'generator of the Allure report; allure-commandline needs Java')
        .choices(allureGenerators)
        .default('allure'),
    )
    .option('--allure-results', 'also write allure-results/ for other Allure generators', false)
    .option('--no-allure', 'do not write the Allure report')
    .option('--open', 'open the report in the browser', false)
    .action(async (result: string, options: ReportOptions) => {
      process.exitCode = await regenerateReports(result, options)
    })
  report
    .command('matrix')
    .description('write a page that shows several results side by side')
    .argument('<results...>', 'folders of runs, or their result.json')
    .option('-o, --out <file>', 'the page', 'matrix.html')
    .option('--no-rules', 'do not write the rules page beside it')
    .action(async (results: readonly string[], { out, rules }: { out: string; rules: boolean }) => {
      process.exitCode = await writeMatrix(results, out, rules)
    })
  report
    .command('statement')
    .description('print a public statement about a run as Markdown')
    .argument('[result]', 'folder of a run, or its result.json', 'reports')
    .addOption(new Option('--json', 'as JSON').conflicts('badge'))
    .option('--badge', 'print a badge (SVG) instead')
    .action(async (result: string, options: { json?: boolean; badge?: boolean }) => {
      process.exitCode = await printStatement(result, options)
    })
}
