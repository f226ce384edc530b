import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { isRefused, requirePageSession } from '../access.ts'
import type { Context } from '../context.ts'

/** ELIGIBILITY-13: the account's own mail address; nobody else has it. */
export const createMailAddress = (cx: Context, command: Protocol['create-mail-address']['command']): Answer => {
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  const address = command.address.trim().toLowerCase()
  if (!cx.policy.account.isIdentifier(address)) return refused('malformed')
  const taken = cx.state.accounts.some((one) => one.mailAddress === address || one.identifier === address)
  if (taken || caller.account.mailAddress !== undefined) return refused('already-exists')
  caller.account.mailAddress = address
  return { type: 'mail-address-created' }
}
