import { type Refused, refused } from '../protocol/refusal.ts'
import type { Throttle } from './state.ts'

/** Seconds until entry is open again; 0 when it is open. */
export const lockedFor = (throttle: Throttle, now: number): number =>
  throttle.lockedUntil > now ? Math.ceil((throttle.lockedUntil - now) / 1000) : 0

/** The refusal of an entry that is locked for so many seconds, or closed until the factor is bound again. */
export const lockRefusal = (seconds: number): Refused =>
  Number.isFinite(seconds) ? refused('too-many-attempts', { retryAfter: seconds }) : refused('disabled')

/**
 * Count one failure; at the limit (0 is none) entry locks, and counting starts again at zero when the lock ends. After
 * `disableAfter` failures in a row (0 is never), locks in between or not, entry stays closed.
 */
export const countFailure = (
  throttle: Throttle,
  now: number,
  limit: number,
  lockSeconds: number,
  disableAfter = 0,
): void => {
  if (disableAfter > 0) throttle.inARow = (throttle.inARow ?? 0) + 1
  if (disableAfter > 0 && throttle.inARow === disableAfter) {
    throttle.lockedUntil = Number.POSITIVE_INFINITY
    return
  }
  throttle.failures += 1
  if (limit === 0 || throttle.failures < limit) return
  throttle.failures = 0
  throttle.lockedUntil = now + lockSeconds * 1000
}

/** A success sets the count of failures to zero. */
export const countSuccess = (throttle: Throttle): void => {
  throttle.failures = 0
  delete throttle.inARow
}

/** Whether entry stays closed until the factor is bound again. */
export const isDisabled = ({ lockedUntil }: Throttle): boolean => lockedUntil === Number.POSITIVE_INFINITY
