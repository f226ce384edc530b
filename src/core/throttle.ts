import type { Throttle } from './state.ts'

/** Seconds until entry is open again; 0 when it is open. */
export const lockedFor = (throttle: Throttle, now: number): number =>
  throttle.lockedUntil > now ? Math.ceil((throttle.lockedUntil - now) / 1000) : 0

/** Count one failure; at the limit (0 is none) entry locks, and counting starts again at zero when the lock ends. */
export const countFailure = (throttle: Throttle, now: number, limit: number, lockSeconds: number): void => {
  throttle.failures += 1
  if (limit === 0 || throttle.failures < limit) return
  throttle.failures = 0
  throttle.lockedUntil = now + lockSeconds * 1000
}

/** A success sets the count of failures to zero. */
export const countSuccess = (throttle: Throttle): void => {
  throttle.failures = 0
}
