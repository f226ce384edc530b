import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { storeFigure } from '../../proof/selftest.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { exitCodes } from '../exit-code.ts'
import { builtInFeatures } from '../package-info.ts'
import { proveFaults } from '../prove/faults.ts'
import { proveFlakiness } from '../prove/flakiness.ts'
import { proveNullTargets } from '../prove/null-targets.ts'
import type { ProveOptions } from '../prove/options.ts'
import { parseWholeNumber } from '../target/option-values.ts'

/**
 * `assay prove`: whether the scenarios detect what they claim to detect. Faulty references, and servers without any
 * implementation.
 */
export const addProve = (program: Command): void => {
  program
    .command('prove')
    .description('test the test suite with deliberately faulty servers')
    .argument('[selectors...]', 'rule ids, areas such as APPPW, names of faults or null targets (default: all)')
    .option('--all', 'run every scenario that a fault can affect, to see which others fail', false)
    .option('--exhaustive', 'with --all: also run the unaffected scenarios (an hour for all faults)', false)
    .option('--quick', 'only a sample of the faults, at least one for each area', false)
    .option('--seed <text>', 'seed that chooses the sample', '1')
    .option('-j, --jobs <n>', 'threads', parseWholeNumber('--jobs', 1, 64), availableParallelism())
    .option('--json <file>', 'write the table of rules and faults to a file')
    .option('--null', 'run servers that implement nothing, which takes minutes: they must score 0 points', false)
    .option(
      '--flakiness <n>',
      'run the reference in n different orders: verdicts must not differ',
      parseWholeNumber('--flakiness', 1, 10_000),
    )
    .option('--write', 'save the measured figure in the file that ships with the suite', false)
    .action(async (selectors: readonly string[], options: ProveOptions) => {
      if (!(await runProof(selectors, options))) process.exitCode = exitCodes.nonConformance
    })
}

/** Prints the measurement, saves its figure if wanted, and returns whether it is as it should be. */
const runProof = async (selectors: readonly string[], options: ProveOptions): Promise<boolean> => {
  const suite = await loadSuite(builtInFeatures)
  const { null: nulls, flakiness, quick, write, jobs } = options
  const whole = selectors.length === 0 && !quick
  if (write && !whole) throw new UsageError('--write saves figures of a full proof, and this is only a part')
  if (nulls) {
    const totals = await proveNullTargets(selectors, jobs)
    if (write) storeFigure('nullTargets', totals, { suite, command: 'npx assay prove --null' })
    return totals.points === 0
  }
  if (flakiness !== undefined) {
    const { differing, verdicts, runs } = await proveFlakiness(flakiness, jobs)
    const command = shellCommand`npx assay prove --flakiness ${String(flakiness)}`
    if (write) storeFigure('flakiness', { differing: differing.length, verdicts, runs }, { suite, command })
    return differing.length === 0
  }
  const { own, total } = await proveFaults(selectors, options, suite)
  if (write) storeFigure('faults', { caught: own, total }, { suite, command: 'npx assay prove' })
  return own === total
}
