import type { RunSummary } from '../run/execution/run-options.ts'
import type { OutcomeKind } from '../verdict/outcome.ts'
import type { RunResult } from '../verdict/result.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'

/**
 * The exit code of a run. `problemCount`: reports that could not be written, a target that changed during the run. Known
 * failures of its baseline do not count, but the baseline has to fit.
 */
export const exitCodeOf = (result: RunResult, summary: RunSummary, problemCount: number, failOn?: FailOn): ExitCode => {
  if (isHarnessDefect(result) || summary.problems.length > 0) return exitCodes.harnessDefect
  const code = exitCodeOfResult(result, failOn)
  return problemCount > 0 && !decisiveCodes.has(code) ? exitCodes.notReady : code
}

/** With these it does not matter whether a report could be written. */
const decisiveCodes: ReadonlySet<ExitCode> = new Set([exitCodes.nonConformance, exitCodes.notReady])

/** What fails a build beside a broken rule: `weak` is a protection that is declared away. */
export const failOnChoices = ['weak'] as const
export type FailOn = (typeof failOnChoices)[number]

/** The exit code of a result, for every command that reads one. */
export const exitCodeOfResult = (result: RunResult, failOn?: FailOn): ExitCode => {
  const { rules, run, baseline } = result
  const has = (kind: OutcomeKind): boolean => rules.some(({ outcome }) => outcome === kind)
  const hasCase = (kind: OutcomeKind): boolean => rules.some(({ cases }) => cases.some((one) => one.outcome === kind))
  const hasUnlisted = (kind: OutcomeKind): boolean =>
    rules.some(({ cases }) => cases.some((one) => one.outcome === kind && one.known === undefined))
  if (isHarnessDefect(result)) return exitCodes.harnessDefect
  if (hasUnlisted('fail')) return exitCodes.nonConformance
  if (failOn === 'weak' && (result.target.weaknesses?.length ?? 0) > 0) return exitCodes.nonConformance
  if (hasCase('error')) return exitCodes.notReady
  if (baseline && baseline.problems.length > 0) return exitCodes.staleBaseline
  const hasUnverified = baseline ? baseline.unseen.length > 0 : has('unverified')
  // A known failure is a verified rule.
  const hasVerified = has('pass') || (baseline !== undefined && baseline.known > 0)
  return !run.complete || hasUnverified || hasUnlisted('blocked') || !hasVerified
    ? exitCodes.incomplete
    : exitCodes.clean
}

const isHarnessDefect = ({ rules }: RunResult): boolean =>
  rules.some(({ cases }) => cases.some(({ outcome, reason }) => outcome === 'error' && reason === 'harness'))
