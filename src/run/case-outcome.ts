import { AssertionError } from 'node:assert'
import type { Level, Power } from '../rules/rule.ts'
import { TargetError, type TargetErrorCode } from '../targets/target-error.ts'
import { BrokenRule } from '../verdict/broken-rule.ts'
import { CannotArrange } from '../verdict/cannot-arrange.ts'
import type { Outcome, UnverifiedReason } from '../verdict/outcome.ts'
import { messageOf, valueText } from './error-text.ts'

/** Where in a case something happened: before it asks, while it asks and judges, or after it has judged. */
export type Phase = 'arranging' | 'judging' | 'cleaning-up'

/** What went wrong in a case first, and where. `place` names the sentence or the hook. */
export type Failure = { readonly thrown: unknown; readonly phase: Phase; readonly place: string }

/** The target is away, or is not what it was taken for: no rule can be judged. */
const downCodes: ReadonlySet<TargetErrorCode> = new Set([
  'bad-url',
  'unreachable',
  'timed-out',
  'bad-certificate',
  'connection-lost',
  'redirected',
  'not-the-contract',
  'incompatible-version',
])

const withoutPower: Readonly<Record<Power, UnverifiedReason>> = {
  provisioning: 'no-provisioning',
  clock: 'no-clock',
  push: 'no-outbox',
  text: 'no-outbox',
  call: 'no-outbox',
  email: 'no-outbox',
  concurrency: 'no-sandboxes',
  'client-address': 'no-client-address',
  support: 'no-support-role',
}

export const harnessError = (message: string): Outcome => ({ kind: 'error', cause: 'harness', message })

const broken = (level: Level, message: string, expected?: string, actual?: string): Outcome => ({
  kind: level === 'SHOULD' || level === 'INFORMATIVE' ? 'warn' : 'fail',
  message,
  ...(expected !== undefined && { expected }),
  ...(actual !== undefined && { actual }),
})

const ofTargetError = (error: TargetError, { phase, place }: Failure, level: Level): Outcome => {
  const { code, message } = error
  if (downCodes.has(code)) return { kind: 'error', cause: 'target-down', message }
  if (code === 'missing-power')
    return {
      kind: 'unverified',
      reason: error.power ? withoutPower[error.power] : 'setting-not-available',
      detail: message,
    }
  if (phase === 'judging' && code !== 'control-refused') return broken(level, message)
  return phase === 'cleaning-up' ? harnessError(`${message} (${place})`) : { kind: 'blocked', message }
}

/**
 * What a failure makes of a case that examines a rule of this level: the target's defect, an examiner without the power,
 * an arrangement that was refused, or, for everything else, a defect of the harness. The control plane is the examiner's
 * own tool, so its refusal never breaks a rule.
 */
export const outcomeOfFailure = (failure: Failure, level: Level): Outcome => {
  const { thrown } = failure
  if (thrown instanceof BrokenRule) return broken(level, thrown.message, thrown.expected, thrown.actual)
  if (thrown instanceof AssertionError) {
    const message = thrown.generatedMessage ? (thrown.message.split('\n')[0] ?? '') : thrown.message
    return broken(level, message, valueText(thrown.expected), valueText(thrown.actual))
  }
  if (thrown instanceof CannotArrange)
    return { kind: 'blocked', message: thrown.message, ...(thrown.by !== undefined && { by: thrown.by }) }
  if (thrown instanceof TargetError) return ofTargetError(thrown, failure, level)
  return harnessError(`${messageOf(thrown)} (${failure.place})`)
}
