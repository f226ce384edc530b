import type { Answer } from '../../../src/protocol/command.ts'

/** Whether a sign-in still waits, by what its state is. */
export const waits = (shown: Answer): boolean => shown.type === 'sign-in-state' && shown.state === 'pending'

/**
 * Allows a request. Whether one that was allowed can be allowed again is open, so it has not ended then where its sign-in still waits.
 */
export const useOfRequest = (
  allow: () => Promise<Answer>,
  isWaiting: () => Promise<boolean>,
): (() => Promise<readonly boolean[]>) => {
  let isAllowed = false
  return async () => {
    const answered = (await allow()).type === 'request-answered'
    const before = isAllowed
    isAllowed ||= answered
    return [answered || (before && (await isWaiting()))]
  }
}
