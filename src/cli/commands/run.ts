import type { Command } from 'commander'
import { UsageError } from '../../input/usage-error.ts'
import { addRunCommandOptions, type RunCommandOptions } from '../run/options.ts'
import { runFromOptions } from '../run/run-from-options.ts'

type RunOnlyOptions = { readonly record?: string; readonly watch: boolean }

const examples = `
Examples:
  assay run                                        test the built-in reference with every rule
  assay run -t ./shop.adapter.ts CODE-05           test one rule through an adapter
  assay run -t http://127.0.0.1:4010 'CODE-*' phones --control-url http://127.0.0.1:4011
  assay run --profile hardening                    test the rules of NIST SP 800-63B-4 and OWASP ASVS 5.0
  assay run --last-failed --watch                  while you work on a server or an adapter
  assay run --baseline known-failures.yaml --sarif in CI`

/** `assay run`: tests a target and says which rules pass. */
export const addRun = (program: Command): void => {
  const run = program
    .command('run')
    .description('test a target (default: every documented rule of its edition)')
    .argument(
      '[selectors...]',
      'rule ids, globs such as APPPW-*, areas, requirements such as V6.5.1, case ids, feature files, tag expressions',
    )
    .addHelpText('after', examples)
  addRunCommandOptions(run).action(
    async (
      selectors: readonly string[],
      { record, watch: isWatched, ...options }: RunCommandOptions & RunOnlyOptions,
    ) => {
      if (isWatched) {
        if (record !== undefined) {
          throw new UsageError('--record and --watch cannot be used together: a recording is of one run', {
            advice: 'Leave one of them out.',
          })
        }
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
