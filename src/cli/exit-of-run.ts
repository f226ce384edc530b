import type { RunSummary } from '../run/run-options.ts'
import type { RunResult } from '../verdict/result.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'

/** What a run says with its exit code. */
export const exitCodeOf = (result: RunResult, summary: RunSummary, unwritten: number): ExitCode => {
  const { rules } = result
  const has = (kind: string): boolean => rules.some(({ outcome }) => outcome === kind)
  const harness = rules.some((rule) =>
    rule.cases.some(({ outcome, reason }) => outcome === 'error' && reason === 'harness'),
  )
  if (harness || summary.problems.length > 0) return exitCodes.harnessDefect
  if (has('fail')) return exitCodes.nonConformance
  if (has('error')) return exitCodes.notReady
  if (unwritten > 0) return exitCodes.notReady
  const open = rules.some(({ outcome }) => outcome === 'unverified' || outcome === 'blocked')
  return !summary.complete || open || !has('pass') ? exitCodes.incomplete : exitCodes.clean
}
