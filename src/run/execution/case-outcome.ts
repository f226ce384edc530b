import { AssertionError } from 'node:assert'
import type { Level, Power } from '../../rules/rule.ts'
import { TargetError, type TargetErrorCode } from '../../targets/target-error.ts'
import { BrokenRule } from '../../verdict/broken-rule.ts'
import { CannotArrange } from '../../verdict/cannot-arrange.ts'
import type { Outcome, UnverifiedReason } from '../../verdict/outcome.ts'
import { OutsideDeclaration } from '../../verdict/outside-declaration.ts'
import { messageOf, valueText } from './error-text.ts'

/** The phase of a case: before its first action, during actions and checks, or after the last check. */
export type Phase = 'arranging' | 'judging' | 'cleaning-up'

/** The first failure of a case, and its phase. `place` names the sentence or the hook. */
export type Failure = { readonly thrown: unknown; readonly phase: Phase; readonly place: string }

/** The outcome of the tested rule for each failure of a target. */
const outcomeByErrorCode = {
  'bad-url': 'down',
  unreachable: 'down',
  'timed-out': 'down',
  'bad-certificate': 'down',
  'connection-lost': 'down',
  redirected: 'down',
  'not-the-contract': 'down',
  'incompatible-version': 'down',
  'contradictory-declaration': 'down',
  'unexpected-answer': 'contract',
  'server-error': 'contract',
  'internal-error': 'server',
  contradiction: 'contract',
  'control-refused': 'down',
  'missing-power': 'no-power',
  'unsupported-command': 'no-capability',
  'undeclared-parameter': 'no-parameter',
  undisclosed: 'undisclosed',
  'too-long-to-wait': 'no-time',
  'target-slow': 'slow',
  throttled: 'slow',
  'unknown-answer': 'adapter',
  'adapter-failed': 'adapter',
  'port-in-use': 'down',
} as const satisfies Record<TargetErrorCode, string>

const reasonWithoutPower: Readonly<Record<Power, UnverifiedReason>> = {
  provisioning: 'no-provisioning',
  clock: 'no-clock',
  push: 'no-outbox',
  text: 'no-outbox',
  call: 'no-outbox',
  email: 'no-outbox',
  concurrency: 'no-sandboxes',
  'client-address': 'no-client-address',
  support: 'no-support-role',
  restart: 'no-restart',
}

export const harnessError = (message: string): Outcome => ({ kind: 'error', cause: 'harness', message })

/** A broken rule of this level. */
export const brokenRuleOutcome = (level: Level, message: string, expected?: string, actual?: string): Outcome => ({
  kind: level === 'SHOULD' || level === 'INFORMATIVE' ? 'warn' : 'fail',
  message,
  ...(expected !== undefined && { expected }),
  ...(actual !== undefined && { actual }),
})

const outcomeOfTargetError = ({ code, message, power, operation }: TargetError): Outcome => {
  const meaning = outcomeByErrorCode[code]
  switch (meaning) {
    case 'down':
      return { kind: 'error', cause: 'target-down', message }
    case 'server':
      return { kind: 'error', cause: 'server', message }
    case 'adapter':
      return { kind: 'error', cause: 'adapter', message }
    case 'contract':
      return { kind: 'error', cause: 'contract', message, ...(operation !== undefined && { operation }) }
    case 'no-power':
      return {
        kind: 'unverified',
        reason: power ? reasonWithoutPower[power] : 'setting-not-available',
        detail: message,
      }
    case 'no-time':
      return { kind: 'unverified', reason: 'wall-clock-budget', detail: message }
    case 'slow':
      return { kind: 'unverified', reason: 'target-slow', detail: message }
    case 'no-parameter':
      return { kind: 'unverified', reason: 'undeclared-parameter', detail: message }
    case 'undisclosed':
      return { kind: 'unverified', reason: 'undisclosed', detail: message }
    case 'no-capability':
      return { kind: 'not-applicable', reason: 'capability', detail: message }
    default:
      return meaning satisfies never
  }
}

/**
 * The outcome of a failed case of a rule of this level: a defect of the target, a missing power, an arrangement that
 * was refused, or, for everything else, a defect of the harness. The control plane belongs to the harness, so its
 * refusal never breaks a rule.
 */
export const outcomeOfFailure = (failure: Failure, level: Level): Outcome => {
  const { thrown } = failure
  if (thrown instanceof BrokenRule) return brokenRuleOutcome(level, thrown.message, thrown.expected, thrown.actual)
  if (thrown instanceof AssertionError) {
    const message = thrown.generatedMessage ? (thrown.message.split('\n')[0] ?? '') : thrown.message
    return brokenRuleOutcome(level, message, valueText(thrown.expected), valueText(thrown.actual))
  }
  if (thrown instanceof OutsideDeclaration) return { kind: 'not-applicable', reason: 'setting', detail: thrown.message }
  if (thrown instanceof CannotArrange && thrown.cause instanceof TargetError) return outcomeOfTargetError(thrown.cause)
  if (thrown instanceof CannotArrange)
    return { kind: 'blocked', message: thrown.message, ...(thrown.by !== undefined && { by: thrown.by }) }
  if (thrown instanceof TargetError) return outcomeOfTargetError(thrown)
  return harnessError(`${messageOf(thrown)} (${failure.place})`)
}

/**
 * A verdict against the target that something else explains as well. Without a reason: a moment too close to tell on which side of it a
 * request was.
 */
export const withDoubt = (
  outcome: Outcome,
  doubt: string | undefined,
  reason: UnverifiedReason = 'too-close',
): Outcome =>
  doubt !== undefined && ['fail', 'warn', 'blocked'].includes(outcome.kind)
    ? { kind: 'unverified', reason, detail: doubt }
    : outcome

/** A scenario that could not be set up does not apply where the target offers less than it needs. */
export const withAbsence = (outcome: Outcome, absence: string | undefined): Outcome =>
  absence !== undefined && outcome.kind === 'blocked'
    ? { kind: 'not-applicable', reason: 'capability', detail: `${absence}: ${outcome.message}` }
    : outcome
