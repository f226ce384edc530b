/** Why a case was not verified. */
export const unverifiedReasons = [
  'no-clock',
  'no-outbox',
  'no-provisioning',
  'no-client-address',
  'no-support-role',
  'no-sandboxes',
  'setting-not-available',
  'undeclared-parameter',
  'wall-clock-budget',
  'not-run',
] as const
export type UnverifiedReason = (typeof unverifiedReasons)[number]
export const isUnverifiedReason = (text: string | null): text is UnverifiedReason =>
  unverifiedReasons.some((one) => one === text)

/** Why a rule does not apply to a target. */
export const notApplicableReasons = ['edition', 'capability', 'setting', 'no-server-shows-it'] as const
export type NotApplicableReason = (typeof notApplicableReasons)[number]

/** Whose defect an error is. */
export const errorCauses = ['harness', 'target-down', 'adapter'] as const
export type ErrorCause = (typeof errorCauses)[number]

/** The kinds of outcome of a case; of a rule too, which has the worst of its cases. */
export const outcomeKinds = ['pass', 'fail', 'warn', 'not-applicable', 'unverified', 'blocked', 'error'] as const
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
  | { readonly kind: 'error'; readonly cause: ErrorCause; readonly message: string }
