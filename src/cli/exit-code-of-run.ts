import type { RunSummary } from '../run/execution/run-options.ts'
import type { OutcomeKind } from '../verdict/outcome.ts'
import type { RunResult } from '../verdict/result.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'

/**
 * What a run says with its exit code. `obstacles`: reports that could not be written, a target that became another one.
 * What the baseline of the run knows does not count, but the baseline has to fit.
 */
export const exitCodeOf = (result: RunResult, summary: RunSummary, obstacles: number): ExitCode => {
  if (isHarnessDefect(result) || summary.problems.length > 0) return exitCodes.harnessDefect
  const code = exitCodeOfResult(result)
  return obstacles > 0 && !decisiveCodes.has(code) ? exitCodes.notReady : code
}

/** Of these it does not matter whether a report could be written. */
const decisiveCodes: ReadonlySet<ExitCode> = new Set([exitCodes.nonConformance, exitCodes.notReady])

/** What a result says with an exit code, whoever reads it. */
export const exitCodeOfResult = (result: RunResult): ExitCode => {
  const { rules, run, baseline } = result
  const has = (kind: OutcomeKind): boolean => rules.some(({ outcome }) => outcome === kind)
  const hasUnlisted = (kind: OutcomeKind): boolean =>
    rules.some(({ cases }) => cases.some((one) => one.outcome === kind && one.known === undefined))
  if (isHarnessDefect(result)) return exitCodes.harnessDefect
  if (hasUnlisted('fail')) return exitCodes.nonConformance
  if (has('error')) return exitCodes.notReady
  if (baseline && baseline.problems.length > 0) return exitCodes.staleBaseline
  const unseen = baseline ? baseline.unseen.length > 0 : has('unverified')
  // A rule that was seen broken, as is known, was seen.
  const seen = has('pass') || (baseline !== undefined && baseline.known > 0)
  return !run.complete || unseen || hasUnlisted('blocked') || !seen ? exitCodes.incomplete : exitCodes.clean
}

const isHarnessDefect = ({ rules }: RunResult): boolean =>
  rules.some(({ cases }) => cases.some(({ outcome, reason }) => outcome === 'error' && reason === 'harness'))
