import { type Refused, refused } from '../../../protocol/refusal.ts'
import type { Context } from '../../context.ts'
import type { CodeEntryPoint } from '../../policy/codes.ts'
import type { Throttle } from '../../state.ts'
import { countFailure, countSuccess, lockedFor, lockRefusal } from '../../throttle.ts'

/** Whether an entry has the form of a code, and whether it is right. */
export type Entry = {
  readonly wellFormed: boolean
  readonly right: boolean
  readonly place?: CodeEntryPoint | undefined
}

/** Count an entered code, wherever it comes from (SIGNIN-04). The refusal of a wrong one, or of any while entry is locked. */
export const judgeEntry = (
  cx: Context,
  throttle: Throttle,
  { wellFormed, right, place }: Entry,
): Refused | undefined => {
  const { codes } = cx.policy
  const wait = lockedFor(throttle, cx.now)
  if (wait > 0 && codes.lockHolds(right)) return lockRefusal(wait)
  if (right) {
    if (codes.successEndsCount()) countSuccess(throttle)
    return undefined
  }
  const counted =
    (place === undefined || codes.countsFailuresAt(place)) && cx.policy.account.countsFrom(cx.state.address)
  if (counted && codes.countsFailure(wellFormed, cx.parameters)) {
    const { attempts, lockTime, disableAfter } = codes
    countFailure(throttle, cx.now, attempts(cx.parameters), lockTime(cx.parameters), disableAfter(cx.parameters))
  }
  return refused(wellFormed ? 'wrong-code' : 'malformed-code')
}
