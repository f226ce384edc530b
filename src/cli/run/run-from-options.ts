import { endingSignals } from '../../input/ending-signals.ts'
import { stderr } from '../../output/terminal.ts'
import { profileOfSelectors } from '../../run/selection/selected-profiles.ts'
import { assertOwnFeatures } from '../../run/suite/own-features-check.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import type { Target } from '../../targets/target.ts'
import { openTimed } from '../../targets/timed-target.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { builtInSteps } from '../package-info.ts'
import { openDescribedTarget } from '../target/described-target.ts'
import { openChosenTarget } from '../target/open-chosen-target.ts'
import { checkBeforeRun } from './check-before-run.ts'
import { execute } from './execute.ts'
import { withFeatureFileSelectors } from './feature-file-selectors.ts'
import { foreseenCases } from './foreseen-cases.ts'
import { goneCases, withLastFailed } from './last-failed.ts'
import type { RunCommandOptions } from './options.ts'
import { loadChosenSuite, planSelection } from './prepare.ts'
import type { RunHooks } from './run-hooks.ts'
import { startWorkersEarly } from './workers.ts'

/** Selectors tell the profile where the user does not, since the reference declares what a profile wants. */
const withProfile = (selectors: readonly string[], options: RunCommandOptions): RunCommandOptions => {
  const profile = options.profile ?? profileOfSelectors(selectors)
  return profile === 'documented' ? options : { ...options, profile }
}

/** One run from its options to its exit code. Throws what prevents it from starting. */
export const runFromOptions = async (
  givenSelectors: readonly string[],
  givenOptions: RunCommandOptions,
  hooks: RunHooks = {},
): Promise<ExitCode> => {
  const startedAt = new Date()
  const isUsers = givenOptions.recording === undefined
  // Only the user names feature files: neither a recording nor what is kept of an earlier run does.
  const named = isUsers
    ? withFeatureFileSelectors(givenSelectors, givenOptions)
    : { selectors: givenSelectors, options: givenOptions }
  const selectors = withLastFailed(named.selectors, named.options)
  const options = withProfile(selectors, named.options)
  const workers = startWorkersEarly(selectors, options)
  const open = (): Promise<Target> => openTimed(() => openChosenTarget(options, hooks.pause))
  const [suite, support, { target, declaration }] = await Promise.all([
    loadChosenSuite(options, selectors),
    loadSupportCode(builtInSteps),
    openDescribedTarget(options, () => hooks.target?.(open) ?? open()),
  ])
  if (options.features !== undefined) assertOwnFeatures(suite, support)
  const controller = new AbortController()
  const interrupt = (): void => controller.abort()
  try {
    const check = hooks.checks === false ? 'left-out' : await checkBeforeRun(target, declaration, options)
    const whole = () => planSelection(suite, selectors, { ...options, depth: 'full' }, declaration)
    const foreseen = await foreseenCases(target, declaration, whole, support)
    const plan = planSelection(suite, selectors, options, declaration, foreseen)
    hooks.begin?.(declaration, suite)
    // Only once: a second Ctrl-C does not wait for the reports.
    for (const one of endingSignals) process.once(one, interrupt)
    const { signal } = controller
    const code = await execute({
      selectors,
      options,
      startedAt,
      target,
      declaration,
      plan,
      foreseen,
      support,
      signal,
      hooks,
      workers,
      check,
    })
    const gone = options.lastFailed ? goneCases(suite, selectors) : undefined
    if (gone === undefined) return code
    stderr.print(gone)
    return code === exitCodes.clean ? exitCodes.incomplete : code
  } finally {
    for (const one of endingSignals) process.off(one, interrupt)
    await target.close()
  }
}
