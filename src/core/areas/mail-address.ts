import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { isRefused, pageSigned } from '../access.ts'
import type { Context } from '../given.ts'

/** ELIGIBILITY-13: the account's own mail address; nobody else has it. */
export const createMailAddress = (cx: Context, command: Protocol['create-mail-address']['command']): Answer => {
  const asked = pageSigned(cx, command.session)
  if (isRefused(asked)) return asked
  const address = command.address.trim().toLowerCase()
  if (!cx.policy.account.isIdentifier(address)) return refused('malformed')
  const taken = cx.state.accounts.some((one) => one.mailAddress === address || one.identifier === address)
  if (taken || asked.account.mailAddress !== undefined) return refused('already-exists')
  asked.account.mailAddress = address
  return { type: 'mail-address-created' }
}
