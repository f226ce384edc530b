import type { Edition } from '../../rules/rule.ts'
import type { UnverifiedReason } from '../outcome.ts'

/** The version of the format of baselines; additive only. */
export const baselineSchemaId = 'urn:assay:schema:baseline:1'

/** The owner, the reason and the expiry of an entry. */
export type EntryMetadata = {
  /** One sentence. */
  readonly reason: string
  /** URL of the issue; null when there is none. */
  readonly issue: string | null
  readonly owner: string
  /** The last day on which it is valid: `2027-03-31`. */
  readonly expires: string
}

/**
 * How a failed case matches a baseline: `as-known`, `changed` (it fails in another way than is known), `flaky`; each
 * may have expired.
 */
export type BaselineMatch = EntryMetadata & {
  readonly state: 'as-known' | 'changed' | 'flaky'
  readonly expired: boolean
}

/** A scenario that is known to fail in one way. */
export type FailureEntry = EntryMetadata & {
  readonly rule: string
  readonly case: string
  readonly fingerprint: string
}
/** A scenario that fails at times. */
export type FlakyEntry = EntryMetadata & { readonly rule: string; readonly case: string }
/** Rules that are known not to be verified, for the same reason. */
export type UnverifiedEntry = EntryMetadata & { readonly outcome: UnverifiedReason; readonly rules: readonly string[] }

/** The known failures of one target. Any other failure is unexpected. */
export type Baseline = {
  readonly schema: typeof baselineSchemaId
  readonly target: {
    /** The name of the product without its version. */
    readonly product: string
    readonly edition: Edition
  }
  readonly failures: readonly FailureEntry[]
  readonly flaky: readonly FlakyEntry[]
  readonly unverified: readonly UnverifiedEntry[]
}

/** Outcomes of a case that a baseline can list as a failure. */
export const failingOutcomes = ['fail', 'blocked'] as const

/** Whether a case failed in a way that a baseline can list. */
export const isFailing = ({ outcome }: { readonly outcome: string }): boolean =>
  failingOutcomes.some((one) => one === outcome)
