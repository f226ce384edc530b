/** Why a case was not verified. */
export const unverifiedReasons = [
  'no-clock',
  'no-outbox',
  'no-provisioning',
  'no-client-address',
  'no-support-role',
  'no-restart',
  'no-sandboxes',
  'setting-not-available',
  'undeclared-parameter',
  /** The target leaves out an optional field of an answer that would show it. */
  'undisclosed',
  'wall-clock-budget',
  /** The target answered too slowly for what the case had to do within its limit. */
  'target-slow',
  /** The target answered more slowly than the case was away from a moment that decides, so it may have been on either side. */
  'too-close',
  'not-run',
] as const
export type UnverifiedReason = (typeof unverifiedReasons)[number]
export const isUnverifiedReason = (text: string | null): text is UnverifiedReason =>
  unverifiedReasons.some((one) => one === text)

/** Why a rule does not apply to a target. */
export const notApplicableReasons = ['edition', 'capability', 'setting', 'no-server-shows-it'] as const
export type NotApplicableReason = (typeof notApplicableReasons)[number]

/**
 * Whose defect an error is. `server`: a server behind an adapter failed (status 5xx). `contract`: the target answers otherwise than the
 * published contract says.
 */
export const errorCauses = ['harness', 'target-down', 'adapter', 'server', 'contract'] as const
export type ErrorCause = (typeof errorCauses)[number]

/** The kinds of outcome of a case; of a rule too, which has the worst of its cases. */
export const outcomeKinds = [
  'pass',
  'fail',
  'warn',
  'not-applicable',
  'unverified',
  'blocked',
  'error',
  'observation',
] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** The outcome of one case. A case that did not run never passed. */
export type Outcome =
  | { readonly kind: 'pass' }
  /** A broken MUST. */
  | { readonly kind: 'fail'; readonly expected?: string; readonly actual?: string; readonly message: string }
  /** A broken SHOULD. */
  | { readonly kind: 'warn'; readonly expected?: string; readonly actual?: string; readonly message: string }
  | { readonly kind: 'not-applicable'; readonly reason: NotApplicableReason; readonly detail?: string }
  | { readonly kind: 'unverified'; readonly reason: UnverifiedReason; readonly detail?: string }
  /** Its arrangement needs another rule that this target breaks. */
  | { readonly kind: 'blocked'; readonly by?: string; readonly message: string }
  | {
      readonly kind: 'error'
      readonly cause: ErrorCause
      readonly message: string
      /** The operation that went wrong, where one did. */
      readonly operation?: string
    }
  /** It differs, and no documented rule says that it must not. */
  | { readonly kind: 'observation'; readonly expected?: string; readonly actual?: string; readonly message: string }
