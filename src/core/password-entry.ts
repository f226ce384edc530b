import { type Refused, refused } from '../protocol/refusal.ts'
import type { Context } from './context.ts'
import type { PasswordPlace } from './policy/passwords.ts'
import type { Account } from './state.ts'
import { countFailure, countSuccess, lockedFor, lockRefusal } from './throttle.ts'

/**
 * An entry of the account password, wherever it is asked for: all of them count together (password.attempts). `opens` says
 * whether it is right. The refusal, or undefined where it is.
 */
export const refusedEntry = (
  cx: Context,
  account: Account,
  place: PasswordPlace,
  opens: () => boolean,
): Refused | undefined => {
  const wait = lockedFor(account.passwordThrottle, cx.now)
  if (wait > 0) return lockRefusal(wait)
  if (opens()) {
    countSuccess(account.passwordThrottle)
    return undefined
  }
  const { attempts, countsWrongAt: countedAt, lockTime, disableAfter } = cx.policy.passwords
  if (countedAt(place))
    countFailure(
      account.passwordThrottle,
      cx.now,
      attempts(cx.parameters),
      lockTime(cx.parameters),
      disableAfter(cx.parameters),
    )
  return refused('wrong-credentials')
}
