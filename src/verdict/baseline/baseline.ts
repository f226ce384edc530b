import type { Edition } from '../../rules/rule.ts'
import type { UnverifiedReason } from '../outcome.ts'

/** The version of the form of baselines; additive only. */
export const baselineSchema = 'urn:assay:schema:baseline:1'

/** Who looks after an entry, why it is there, and until when. */
export type Excuse = {
  /** One sentence. */
  readonly reason: string
  /** Where it is being dealt with; null when nobody does. */
  readonly issue: string | null
  readonly owner: string
  /** The last day on which it holds: `2027-03-31`. */
  readonly expires: string
}

/** A scenario that is known to fail, in one way. */
export type KnownFailure = Excuse & { readonly rule: string; readonly case: string; readonly fingerprint: string }
/** A scenario that fails at times. */
export type KnownFlaky = Excuse & { readonly rule: string; readonly case: string }
/** Rules that are known not to be seen, for the same reason. */
export type KnownGap = Excuse & { readonly outcome: UnverifiedReason; readonly rules: readonly string[] }

/** What is known not to be as it should, of one target. What is not in here is unexpected. */
export type Baseline = {
  readonly schema: typeof baselineSchema
  readonly target: {
    /** The name of the product without its version. */
    readonly product: string
    readonly edition: Edition
  }
  readonly failures: readonly KnownFailure[]
  readonly flaky: readonly KnownFlaky[]
  readonly unverified: readonly KnownGap[]
}

/** Outcomes of a case that a baseline can list as a failure. */
export const failing = ['fail', 'blocked'] as const

/** Whether a case went wrong in a way that a baseline can list. */
export const isFailing = ({ outcome }: { readonly outcome: string }): boolean => failing.some((one) => one === outcome)
