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
    .description('examine the examiner: deliberate faults have to be caught, servers that do nothing earn nothing')
    .argument('[selectors...]', 'rule ids, areas such as APPPW, names of faults or null targets; all when absent')
    .option('--all', 'every scenario that a fault can matter to, to see what else turns red', false)
    .option('--exhaustive', 'with --all: the others as well, which takes an hour for all faults', false)
    .option('--quick', 'a sample of the faults, at least one of each area', false)
    .option('--seed <text>', 'chooses the sample', '1')
    .option('-j, --jobs <n>', 'threads', parseWholeNumber('--jobs', 1, 64), availableParallelism())
    .option('--json <file>', 'write rules by faults to a file')
    .option('--null', 'the servers that implement nothing instead of the faults', false)
    .option(
      '--flakiness <n>',
      'the reference in n orders instead of the faults',
      parseWholeNumber('--flakiness', 1, 10_000),
    )
    .option('--write', 'keep the figure in the file that ships with the suite', false)
    .action(async (selectors: readonly string[], options: ProveOptions) => {
      if (!(await runProof(selectors, options))) process.exitCode = exitCodes.nonConformance
    })
}

/** Prints the measurement, saves its figure if wanted, and returns whether it is as it should be. */
const runProof = async (selectors: readonly string[], options: ProveOptions): Promise<boolean> => {
  const suite = await loadSuite(builtInFeatures)
  const { null: nulls, flakiness, quick, write, jobs } = options
  const whole = selectors.length === 0 && !quick
  if (write && !whole) throw new UsageError('--write keeps figures of the whole, and this is a part')
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
