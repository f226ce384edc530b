import type { Answer, Protocol } from '../../../protocol/command.ts'
import { isRefused, requirePageSession } from '../../access.ts'
import type { Context } from '../../context.ts'
import { requireFactorAccess, tellOfFactor } from './factor-access.ts'

/** A new set; digests alone are kept, and the earlier set ends. */
export const makeRecoveryCodes = (cx: Context, command: Protocol['make-recovery-codes']['command']): Answer => {
  const caller = requireFactorAccess(cx, 'make-recovery-codes', command)
  if (isRefused(caller)) return caller
  const { account } = caller
  const codes = cx.policy.secondFactors.recoveryCodes(cx.idGenerator, cx.parameters)
  const made = codes.map((code) => ({ digest: cx.hasher.digest(code), used: false }))
  account.recoveryCodes = [...cx.policy.secondFactors.earlierCodes(account.recoveryCodes), ...made]
  tellOfFactor(cx, account, 'make-recovery-codes')
  return { type: 'recovery-codes', codes }
}

export const readRecoveryCodes = (cx: Context, command: Protocol['read-recovery-codes']['command']): Answer => {
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  return { type: 'recovery-codes-left', left: cx.policy.secondFactors.left(caller.account.recoveryCodes) }
}
