import type { Command } from 'commander'
import { addRunOptions, type RunCommandOptions } from '../run/options.ts'
import { runFromOptions } from '../run/run-from-options.ts'

type RunOnlyOptions = { readonly record?: string; readonly watch: boolean }

const examples = `
Examples:
  assay run                                        the embedded reference, every rule
  assay run -t ./shop.adapter.ts CODE-05           one rule of a server behind an adapter
  assay run -t http://127.0.0.1:4010 'CODE-*' phones --control-url http://127.0.0.1:4011
  assay run --profile hardening                    what NIST SP 800-63B-4 and OWASP ASVS 5.0 demand
  assay run --last-failed --watch                  while a server or an adapter is written
  assay run --baseline known-failures.yaml --sarif # in a build`

/** `assay run`: tests a target and says which rules pass. */
export const addRun = (program: Command): void => {
  const run = program
    .command('run')
    .description('examine a target; without selectors every documented rule of its edition')
    .argument(
      '[selectors...]',
      'rule ids, globs such as APPPW-*, areas, requirements such as V6.5.1, case ids, feature files, tag expressions',
    )
    .addHelpText('after', examples)
  addRunOptions(run)
    .option('--record <folder>', 'keep every exchange, redacted, so that assay replay can play it')
    .optionsGroup('How it runs:')
    .option('--watch', 'run again when adapter, settings or features change, or the server was started again', false)
    .action(
      async (
        selectors: readonly string[],
        { record, watch: isWatched, ...options }: RunCommandOptions & RunOnlyOptions,
      ) => {
        if (isWatched) {
          const { watch } = await import('../watch/watch.ts')
          process.exitCode = await watch(selectors, options)
        } else if (record === undefined) process.exitCode = await runFromOptions(selectors, options)
        else {
          const { recordRun } = await import('../recording/record-run.ts')
          process.exitCode = await recordRun(selectors, options, record)
        }
      },
    )
}
