/**
 * Why a command was not carried out: a closed list. The documents name no error codes, so a verdict rests on effects;
 * a reason is judged only where a rule demands that the refusal names it.
 */
export const refusals = [
  // who is asking
  'not-signed-in',
  'wrong-credentials',
  'code-required',
  'reauthentication-required',
  'forbidden',
  // codes
  'wrong-code',
  'malformed-code',
  'too-many-attempts',
  'disabled',
  'too-many-sends',
  'sign-in-ended',
  // what is asked
  'malformed',
  'not-found',
  'already-exists',
  'limit-reached',
  'password-policy',
  'second-factor-required',
  'two-factor-required',
  'last-phone',
  'not-a-trusted-device',
  'unlock-required',
  'app-password-required',
  'confirmation-required',
  // enrolment, recovery, questions
  'not-eligible',
  'two-step-active',
  'already-on',
  'not-offered',
  'wrong-answers',
  'wrong-date-of-birth',
  'questions-required',
  'link-ended',
  'waiting',
  // keychain
  'approval-required',
  'not-a-member',
  'wrong-security-code',
  'security-code-locked',
  'no-keychain',
] as const

export type RefusalReason = (typeof refusals)[number]

/** The answer to a command that was not carried out. It is data, not an exception. */
export type Refused = {
  readonly type: 'refused'
  readonly reason: RefusalReason
  /** Seconds until the same command may succeed, where waiting helps (RFC 9110 section 10.2.3). */
  readonly retryAfter?: number
  /** What the person can do next, where a rule demands that the refusal says so (KSC-15). */
  readonly remedies?: readonly string[]
}

export const refused = (reason: RefusalReason, more: Omit<Refused, 'type' | 'reason'> = {}): Refused => ({
  type: 'refused',
  reason,
  ...more,
})
