import type { Command } from 'commander'
import { loadSupportCode } from '../../run/support.ts'
import type { ExitCode } from '../exit-code.ts'
import { ownSteps } from '../home.ts'
import { openChosenTarget } from '../open-chosen-target.ts'
import { carryOut } from '../run/carry-out.ts'
import { withGivenFeatures } from '../run/given-features.ts'
import { addRunOptions, type RunOptions } from '../run/options.ts'
import { describeTarget, loadChosenSuite, planChosen, tryControl } from '../run/prepare.ts'

/** `assay run`: examine a target and say which rules it keeps. */
export const addRun = (program: Command): void => {
  const run = program
    .command('run')
    .description('examine a target; without selectors every rule of its edition')
    .argument('[selectors...]', 'rule ids, globs such as APPPW-*, areas, case ids, feature files, tag expressions')
  addRunOptions(run).action(async (selectors: readonly string[], options: RunOptions) => {
    const given = withGivenFeatures(selectors, options)
    process.exitCode = await examine(given.selectors, given.options)
  })
}

const examine = async (selectors: readonly string[], options: RunOptions): Promise<ExitCode> => {
  const startedAt = new Date()
  const [suite, support, target] = await Promise.all([
    loadChosenSuite(options),
    loadSupportCode(ownSteps),
    openChosenTarget(options),
  ])
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  try {
    const declaration = await describeTarget(target, options)
    if (options.controlUrl !== undefined) await tryControl(target)
    const plan = planChosen(suite, selectors, options, declaration)
    // Once: whoever presses Ctrl-C again does not want to wait for the reports.
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
    return await carryOut({ selectors, options, startedAt, target, declaration, plan, support, signal: stop.signal })
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    await target.close()
  }
}
