import type { CaseResult } from '../../verdict/result.ts'
import type { Case } from '../suite/suite.ts'
import type { FinishedCase } from './case-result.ts'

/** A case that is put aside, and what it needs to run again. */
export type PutAsideCase = { readonly one: Case; readonly finished: FinishedCase }

/** Whether the target was too slow for a case, or took no more requests, while others ran beside it. */
export const isUndecided = ({ result }: FinishedCase): boolean =>
  result.outcome === 'unverified' && result.reason === 'target-slow'

/** Whether a case is one that runs again before it is reported because it failed, or warned. */
export const isFailure = ({ result }: FinishedCase): boolean => result.outcome === 'fail' || result.outcome === 'warn'

/**
 * The failed case with what its second run, alone, came to. It stays a failure whatever that was. The exchanges of the
 * second run are kept where it passed, so that both can be compared.
 */
export const withRerun = ({ ruleId, result }: FinishedCase, { result: second }: FinishedCase): FinishedCase => {
  const { outcome, reason, message, milliseconds, exchanges = [] } = second
  const rerun: NonNullable<CaseResult['rerun']> = {
    outcome,
    reason,
    message,
    milliseconds,
    ...(outcome === 'pass' && { exchanges }),
  }
  return { ruleId, result: { ...result, rerun } }
}
