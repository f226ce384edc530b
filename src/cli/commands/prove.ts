import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { loadSuite } from '../../run/suite.ts'
import { loadSupportCode } from '../../run/support.ts'
import { exitCodes } from '../exit-code.ts'
import { ownFeatures, ownSteps } from '../home.ts'
import { proveFaults } from '../prove/faults.ts'
import { proveFlakiness } from '../prove/flakiness.ts'
import { proveNulls } from '../prove/nulls.ts'
import type { ProveOptions } from '../prove/options.ts'
import { readCount } from '../settings.ts'

/** `assay prove`: do the scenarios catch what they claim to catch? Faulty references, and servers that do nothing. */
export const addProve = (program: Command): void => {
  program
    .command('prove')
    .description('examine the examiner: deliberate faults have to be caught, servers that do nothing earn nothing')
    .argument('[selectors...]', 'rule ids, areas such as APPPW, names of faults or null targets; all when absent')
    .option('--all', 'run every scenario against each fault, to see what else turns red', false)
    .option('--quick', 'a sample of the faults, at least one of each area', false)
    .option('--seed <text>', 'chooses the sample', '1')
    .option('-j, --jobs <n>', 'threads', readCount('--jobs', 1, 64), availableParallelism())
    .option('--json <file>', 'write rules by faults to a file')
    .option('--null', 'the servers that implement nothing instead of the faults', false)
    .option('--flakiness <n>', 'the reference in n orders instead of the faults', readCount('--flakiness', 1, 10_000))
    .action(async (selectors: readonly string[], options: ProveOptions) => {
      if (!(await holds(selectors, options))) process.exitCode = exitCodes.nonConformance
    })
}

const holds = async (selectors: readonly string[], options: ProveOptions): Promise<boolean> => {
  const suite = await loadSuite(ownFeatures)
  if (options.null) return (await proveNulls(selectors, suite, await loadSupportCode(ownSteps))).points === 0
  if (options.flakiness !== undefined) {
    const support = await loadSupportCode(ownSteps)
    return (await proveFlakiness(options.flakiness, suite, support)).differing.length === 0
  }
  const { own, total } = await proveFaults(selectors, options, suite)
  return own === total
}
