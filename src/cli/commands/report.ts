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
    .description('make the reports of a run from its result; runs side by side; a statement')
    .argument('[result]', 'folder of a run, or its result.json', 'reports')
    .option('-o, --out <folder>', 'where the reports go; beside the result when absent')
    .addOption(
      new Option('--generator <name>', 'of the Allure report; allure-commandline needs Java')
        .choices(allureGenerators)
        .default('allure'),
    )
    .option('--allure-results', 'allure-results/ too, for other generators of Allure reports', false)
    .option('--no-allure', 'no Allure report')
    .option('--open', 'show the report in the browser', false)
    .action(async (result: string, options: ReportOptions) => {
      process.exitCode = await regenerateReports(result, options)
    })
  report
    .command('matrix')
    .description('results side by side on one page: runs, targets, editions or versions as columns')
    .argument('<results...>', 'folders of runs, or their result.json')
    .option('-o, --out <file>', 'the page', 'matrix.html')
    .option('--no-rules', 'no page of rules beside it')
    .action(async (results: readonly string[], { out, rules }: { out: string; rules: boolean }) => {
      process.exitCode = await writeMatrix(results, out, rules)
    })
  report
    .command('statement')
    .description('what may be said in public about a run, as Markdown')
    .argument('[result]', 'folder of a run, or its result.json', 'reports')
    .addOption(new Option('--json', 'as JSON').conflicts('badge'))
    .option('--badge', 'as a badge, SVG')
    .action(async (result: string, options: { json?: boolean; badge?: boolean }) => {
      process.exitCode = await printStatement(result, options)
    })
}
