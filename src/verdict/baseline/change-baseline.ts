import { isUnverifiedReason } from '../outcome.ts'
import type { CaseResult, RuleResult } from '../result.ts'
import { type Baseline, type EntryMetadata, type FailureEntry, isFailing } from './baseline.ts'
import type { BaselineVerdict } from './baseline-verdict.ts'
import { fingerprintOf } from './fingerprint.ts'

export type BaselineChange = {
  readonly baseline: Baseline
  /** Cases and rules that were not listed before. */
  readonly added: readonly string[]
  /** Cases that fail in another way than was listed. */
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

export type UpdateOptions = {
  /** The metadata of new entries; needed only when there are some. */
  readonly metadata: () => EntryMetadata
  /** Lists new failures as flaky, and leaves the entries of known failures as they are. */
  readonly flaky?: boolean
  /** Lists the rules that were not verified, and no failure. */
  readonly unverified?: boolean
  /** Only these cases and rules; all of them when absent. */
  readonly only?: (id: string) => boolean
}

/**
 * A baseline that lists the failures of a run, or with an option what that names and nothing else: a reason that was given for one kind
 * is none for another. Existing entries keep their metadata.
 */
export const updateBaseline = (
  baseline: Baseline,
  rules: readonly RuleResult[],
  { metadata, flaky = false, unverified = false, only = () => true }: UpdateOptions,
): BaselineChange => {
  const failed = rules
    .flatMap((rule) => rule.cases.map((one) => ({ rule: rule.id, one })))
    .filter(({ one }) => (flaky || !unverified) && isFailing(one) && only(one.id))
  const known = new Map(baseline.failures.map((entry) => [entry.case, entry]))
  const flakyIds = new Set(baseline.flaky.map((entry) => entry.case))
  const fresh = failed.filter(({ one }) => !known.has(one.id) && !flakyIds.has(one.id))
  const again = flaky ? [] : failed
  const changed = again.filter(({ one }) => differs(known.get(one.id), one)).map(({ one }) => one.id)
  const selected = rules.filter(({ id, cases }) => only(id) || cases.some((one) => only(one.id)))
  const gaps = unverified ? newUnverifiedEntries(baseline, selected, metadata) : []
  const now = new Map(again.map(({ one }) => [one.id, fingerprintOf(one)]))
  return {
    baseline: {
      ...baseline,
      failures: [
        ...baseline.failures.map((entry) => ({ ...entry, fingerprint: now.get(entry.case) ?? entry.fingerprint })),
        ...(flaky ? [] : fresh.map(({ rule, one }) => entryOf(rule, one, metadata()))),
      ],
      flaky: [
        ...baseline.flaky,
        ...(flaky ? fresh.map(({ rule, one }) => ({ rule, case: one.id, ...metadata() })) : []),
      ],
      unverified: [...baseline.unverified, ...gaps],
    },
    added: [...fresh.map(({ one }) => one.id), ...gaps.flatMap((gap) => gap.rules)],
    changed,
    removed: [],
  }
}

const entryOf = (rule: string, one: CaseResult, metadata: EntryMetadata): FailureEntry => ({
  rule,
  case: one.id,
  fingerprint: fingerprintOf(one),
  ...metadata,
})

const differs = (entry: FailureEntry | undefined, one: CaseResult): boolean =>
  entry !== undefined && entry.fingerprint !== fingerprintOf(one)

/** Rules that were not verified and are not listed yet, one entry for each reason. */
const newUnverifiedEntries = (
  baseline: Baseline,
  rules: readonly RuleResult[],
  metadata: () => EntryMetadata,
): Baseline['unverified'] => {
  const listed = new Set(baseline.unverified.flatMap((gap) => gap.rules))
  const open = rules.filter(
    ({ id, outcome, reason }) => outcome === 'unverified' && reason !== 'not-run' && !listed.has(id),
  )
  return [...Map.groupBy(open, ({ reason }) => reason)].flatMap(([reason, those]) =>
    isUnverifiedReason(reason) ? [{ outcome: reason, rules: those.map(({ id }) => id), ...metadata() }] : [],
  )
}

/** A baseline without the entries that a run has shown to be stale. */
export const pruneBaseline = (baseline: Baseline, { problems }: BaselineVerdict): BaselineChange => {
  const stale = new Set(problems.filter(({ kind }) => kind === 'stale').map(({ entry }) => entry))
  const stays = (entry: { readonly case: string }): boolean => !stale.has(entry.case)
  return {
    baseline: {
      ...baseline,
      failures: baseline.failures.filter(stays),
      flaky: baseline.flaky.filter(stays),
      unverified: baseline.unverified
        .map((gap) => ({ ...gap, rules: gap.rules.filter((id) => !stale.has(id)) }))
        .filter(({ rules }) => rules.length > 0),
    },
    added: [],
    changed: [],
    removed: [...stale],
  }
}
