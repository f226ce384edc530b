import type { Command } from 'commander'
import { addRunOptions, type RunCommandOptions } from '../run/options.ts'
import { runFromOptions } from '../run/run-from-options.ts'

type RecordOption = { readonly record?: string }

/** `assay run`: tests a target and says which rules pass. */
export const addRun = (program: Command): void => {
  const run = program
    .command('run')
    .description('examine a target; without selectors every rule of its edition')
    .argument('[selectors...]', 'rule ids, globs such as APPPW-*, areas, case ids, feature files, tag expressions')
  addRunOptions(run)
    .option('--record <folder>', 'keep every exchange, redacted, so that assay replay can play it')
    .action(async (selectors: readonly string[], { record, ...options }: RunCommandOptions & RecordOption) => {
      if (record === undefined) process.exitCode = await runFromOptions(selectors, options)
      else {
        const { recordRun } = await import('../recording/record-run.ts')
        process.exitCode = await recordRun(selectors, options, record)
      }
    })
}
