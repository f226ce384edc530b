import type { CaseResult, RunResult } from '../result.ts'
import { type Baseline, type Excuse, isFailing, type KnownFailure } from './baseline.ts'
import { fingerprintOf } from './fingerprint.ts'

/**
 * What a baseline says of a case that went wrong: `as-known`, `changed` (it fails in another way than is known),
 * `flaky`; each may be out of date.
 */
export type Known = Excuse & { readonly state: 'as-known' | 'changed' | 'flaky'; readonly expired: boolean }

/** A case with what a baseline knows of its failure, in the place of what another one knew. */
export const withKnown =
  (baseline: Baseline, today: string): ((one: CaseResult) => CaseResult) =>
  ({ known: _, ...one }) => {
    if (!isFailing(one)) return one
    const flaky = baseline.flaky.find((entry) => entry.case === one.id)
    if (flaky) return { ...one, known: { ...excuseOf(flaky), state: 'flaky', expired: isExpired(flaky, today) } }
    const entry = baseline.failures.find((known) => known.case === one.id)
    if (!entry) return one
    const state = entry.fingerprint === fingerprintOf(one) ? 'as-known' : 'changed'
    return { ...one, known: { ...excuseOf(entry), state, expired: isExpired(entry, today) } }
  }

const excuseOf = ({ reason, issue, owner, expires }: Excuse): Excuse => ({ reason, issue, owner, expires })

/** `expires` is the last day on which an entry holds. `today` is a date: `2026-11-22`. */
export const isExpired = ({ expires }: Pick<KnownFailure, 'expires'>, today: string): boolean => expires < today

/** The cases of a result with what the baseline knows of them. */
export const resultWithKnown = (result: RunResult, baseline: Baseline, today: string): RunResult => {
  const known = withKnown(baseline, today)
  return { ...result, rules: result.rules.map((rule) => ({ ...rule, cases: rule.cases.map(known) })) }
}
