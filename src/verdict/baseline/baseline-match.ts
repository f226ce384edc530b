import { currentCaseId } from '../../rules/renamed-cases.ts'
import type { CaseResult, RunResult } from '../result.ts'
import { type Baseline, type EntryMetadata, type FailureEntry, isFailing } from './baseline.ts'
import { fingerprintOf } from './fingerprint.ts'

/** A case with the baseline's match of its failure, which replaces that of another baseline. */
export const withBaselineMatch =
  (baseline: Baseline, today: string): ((one: CaseResult) => CaseResult) =>
  ({ known: _, ...one }) => {
    if (!isFailing(one)) return one
    const id = currentCaseId(one.id)
    const flaky = baseline.flaky.find((entry) => entry.case === id)
    if (flaky) return { ...one, known: { ...metadataOf(flaky), state: 'flaky', expired: isExpired(flaky, today) } }
    const entry = baseline.failures.find((known) => known.case === id)
    if (!entry) return one
    const state = entry.fingerprint === fingerprintOf(one) ? 'as-known' : 'changed'
    return { ...one, known: { ...metadataOf(entry), state, expired: isExpired(entry, today) } }
  }

const metadataOf = ({ reason, issue, owner, expires }: EntryMetadata): EntryMetadata => ({
  reason,
  issue,
  owner,
  expires,
})

/** `expires` is the last day on which an entry holds. `today` is a date: `2026-11-22`. */
export const isExpired = ({ expires }: Pick<FailureEntry, 'expires'>, today: string): boolean => expires < today

/** The cases of a result with their matches in the baseline. */
export const resultWithBaselineMatches = (result: RunResult, baseline: Baseline, today: string): RunResult => {
  const known = withBaselineMatch(baseline, today)
  return { ...result, rules: result.rules.map((rule) => ({ ...rule, cases: rule.cases.map(known) })) }
}
