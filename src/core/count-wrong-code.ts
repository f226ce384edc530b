import type { Context } from './context.ts'
import type { Account } from './state.ts'
import { countFailure } from './throttle.ts'

/** Counts a wrong code against the account, wherever it was entered. */
export const countWrongCode = (
  { now, parameters, policy }: Context,
  { codeThrottle }: Pick<Account, 'codeThrottle'>,
): void =>
  countFailure(
    codeThrottle,
    now,
    parameters['code.attempts'],
    parameters['code.lock_time'],
    policy.codes.disableAfter(parameters),
  )
