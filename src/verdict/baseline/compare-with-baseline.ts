import { currentCaseId } from '../../rules/renamed-cases.ts'
import type { CaseResult, RuleResult } from '../result.ts'
import { type Baseline, isFailing } from './baseline.ts'
import { isExpired, withBaselineMatch } from './baseline-match.ts'
import type { BaselineProblem, BaselineVerdict } from './baseline-verdict.ts'

/** Which part of the suite ran: a case that was left out says nothing about its entry. */
export type ComparedRun = {
  /** Whether the suite has such a case at all. */
  has(caseId: string): boolean
  readonly rules: readonly RuleResult[]
  /** A date: `2026-11-22`. */
  readonly today: string
}

/**
 * Compares the outcomes of a run with a baseline. Entries for cases that did not run stay, unless the suite no longer
 * has them, as do those for cases that an error or a slow server kept from being judged. A case that is no longer applicable, or not
 * verified for another reason, makes its entry stale as one that passes does.
 */
export const compareWithBaseline = (baseline: Baseline, { has, rules, today }: ComparedRun): BaselineVerdict => {
  const known = withBaselineMatch(baseline, today)
  const cases = new Map(rules.flatMap((rule) => rule.cases.map((one) => [currentCaseId(one.id), known(one)] as const)))
  const failed = [...cases.values()].filter(isFailing)
  const gaps = new Map(baseline.unverified.flatMap((gap) => gap.rules.map((id) => [id, gap] as const)))
  const open = rules.filter(isOpen)
  const problems: BaselineProblem[] = []
  const problem = (kind: BaselineProblem['kind'], entry: string, message: string): void => {
    problems.push({ kind, entry, message })
  }
  for (const entry of [...baseline.failures, ...baseline.flaky]) {
    if (!has(entry.case)) problem('stale', entry.case, 'the suite has no such scenario')
    else if (isExpired(entry, today)) problem('expired', entry.case, `it expired on ${entry.expires} (${entry.owner})`)
  }
  for (const entry of baseline.failures) {
    const one = cases.get(entry.case)
    if (!one || !has(entry.case) || wasNotJudged(one)) continue
    if (!isFailing(one)) problem('stale', entry.case, `it no longer fails: ${one.outcome}`)
    else if (one.known?.state === 'changed') problem('changed', entry.case, `it fails differently now: ${one.message}`)
  }
  /** A flaky failure says nothing about whether the rest was verified. */
  const failsByChance = (rule: RuleResult): boolean => {
    const failing = rule.cases.map(known).filter(isFailing)
    return failing.length > 0 && failing.every((one) => one.known?.state === 'flaky')
  }
  for (const gap of baseline.unverified) {
    if (isExpired(gap, today)) problem('expired', gap.rules.join(', '), `it expired on ${gap.expires} (${gap.owner})`)
    for (const id of gap.rules) {
      const rule = rules.find((one) => one.id === id)
      if (!rule || rule.reason === 'not-run' || failsByChance(rule)) continue
      if (rule.outcome !== 'unverified') problem('stale', id, `it is no longer unverified: ${rule.outcome}`)
      else if (rule.reason !== gap.outcome)
        problem('changed', id, `it is unverified for another reason: ${rule.reason}, not ${gap.outcome}`)
    }
  }
  return {
    entries: baseline.failures.length + baseline.flaky.length + gaps.size,
    known: failed.filter((one) => one.known?.state === 'as-known').length,
    flaky: failed.filter((one) => one.known?.state === 'flaky').length,
    gaps: open.filter(({ id }) => gaps.has(id)).length,
    unexpected: failed.filter((one) => !one.known).map(({ id }) => id),
    unseen: open.filter(({ id }) => !gaps.has(id)).map(({ id }) => id),
    problems,
  }
}

const isOpen = ({ outcome }: RuleResult): boolean => outcome === 'unverified'
/** An error, or a server that was too slow in this run, says nothing about a known failure. */
const wasNotJudged = ({ outcome, reason }: CaseResult): boolean =>
  outcome === 'error' || ['not-run', 'target-slow', 'too-close'].includes(reason ?? '')
