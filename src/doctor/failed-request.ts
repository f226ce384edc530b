import type { Exchange, Target } from '../targets/target.ts'
import { TargetError, type TargetErrorCode } from '../targets/target-error.ts'
import { type Check, type CheckFinding, diagnosticOf } from './diagnostic.ts'

/** Errors about the last response, which the adapter or the contract does not know. */
const aboutResponse: ReadonlySet<TargetErrorCode> = new Set([
  'unknown-answer',
  'server-error',
  'internal-error',
  'throttled',
])
const withoutResponse: ReadonlySet<TargetErrorCode> = new Set([
  'timed-out',
  'target-slow',
  'connection-lost',
  'redirected',
])

/**
 * The diagnostic of a request that failed, with the operation of the response that is not known; where no response came it names the operation, and says whether connections are
 * lost whatever is asked for. `exchanges`: those of the check so far. Rethrows what is no TargetError.
 */
export const failedRequest = async (
  target: Target,
  exchanges: readonly Exchange[],
  check: Check,
  error: unknown,
): Promise<CheckFinding> => {
  const diagnostic = diagnosticOf(check, error)
  if (!(error instanceof TargetError)) return diagnostic
  if (error.operation !== undefined) return { ...diagnostic, operation: error.operation }
  const last = exchanges.at(-1)
  if (last !== undefined && aboutResponse.has(error.code)) return { ...diagnostic, operation: last.command }
  if (!withoutResponse.has(error.code)) return diagnostic
  // Where no sandbox has it, it was the request for one.
  const operation = exchanges.findLast(({ failure }) => failure !== undefined)?.command ?? 'open'
  const text = `${operation}: ${error.message}`
  const every = error.code === 'connection-lost' && (await losesEvery(target))
  return {
    ...diagnostic,
    text: every
      ? `${text}; the same happens to other requests: does the server close connections that it promises to keep alive?`
      : text,
    operation,
  }
}

/** Whether connections are lost whatever is asked for, as soon as one is used again. */
const losesEvery = async (target: Target): Promise<boolean> => {
  try {
    for (let time = 0; time < 3; time += 1) await target.describe()
    return false
  } catch (error) {
    return error instanceof TargetError && error.code === 'connection-lost'
  }
}
