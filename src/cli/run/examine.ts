import { loadSupportCode } from '../../run/support.ts'
import type { Target } from '../../targets/target.ts'
import type { ExitCode } from '../exit-code.ts'
import { ownSteps } from '../home.ts'
import { openChosenTarget } from '../open-chosen-target.ts'
import { carryOut } from './carry-out.ts'
import type { Course } from './course.ts'
import { withGivenFeatures } from './given-features.ts'
import type { RunOptions } from './options.ts'
import { describeTarget, loadChosenSuite, planChosen, tryControl } from './prepare.ts'
import { earlyThreads } from './threads.ts'

/** One run from its options to its exit code. Throws what stands in its way before the first case. */
export const examine = async (asked: readonly string[], given: RunOptions, course: Course = {}): Promise<ExitCode> => {
  const startedAt = new Date()
  const { selectors, options } = withGivenFeatures(asked, given)
  const threads = earlyThreads(selectors, options)
  const open = (): Promise<Target> => openChosenTarget(options, course.pause)
  const [suite, support, target] = await Promise.all([
    loadChosenSuite(options, selectors),
    loadSupportCode(ownSteps),
    course.target?.(open) ?? open(),
  ])
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  try {
    const declaration = await describeTarget(target, options)
    if (options.controlUrl !== undefined) await tryControl(target)
    const plan = planChosen(suite, selectors, options, declaration)
    course.begin?.(declaration, suite)
    // Once: whoever presses Ctrl-C again does not want to wait for the reports.
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
    const { signal } = stop
    return await carryOut({
      selectors,
      options,
      startedAt,
      target,
      declaration,
      plan,
      support,
      signal,
      course,
      threads,
    })
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    await target.close()
  }
}
