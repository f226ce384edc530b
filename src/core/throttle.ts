import type { Throttle } from './state.ts'

/** Seconds until entry is open again; 0 when it is open. */
export const lockedFor = (throttle: Throttle, now: number): number =>
  throttle.lockedUntil > now ? Math.ceil((throttle.lockedUntil - now) / 1000) : 0

/** Count one failure; at the limit (0 is none) entry locks, and counting starts anew when the lock ends. */
export const countFailure = (throttle: Throttle, now: number, limit: number, lockSeconds: number): void => {
  throttle.failures += 1
  if (limit === 0 || throttle.failures < limit) return
  throttle.failures = 0
  throttle.lockedUntil = now + lockSeconds * 1000
}

/** A success ends the row of failures. */
export const countSuccess = (throttle: Throttle): void => {
  throttle.failures = 0
}
