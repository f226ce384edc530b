import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { accountById, accountByIdentifier, unknownAccountFor } from '../access.ts'
import type { Context } from '../context.ts'
import { resetForgottenPassword } from './passwords.ts'
import { recordSend } from './sign-in/codes.ts'

/** A mail with a link; the same answer whether there is such an account or not. */
export const startLinkReset = (cx: Context, command: Protocol['start-link-reset']['command']): Answer => {
  const account = accountByIdentifier(cx, command.identifier)
  const wait = recordSend(cx, account ?? unknownAccountFor(cx, command.identifier))
  if (wait) return wait
  if (!account) {
    return cx.policy.linkResets.refusesUnknown() ? refused('not-found') : { type: 'link-reset-started' }
  }
  for (const earlier of cx.state.linkResets) {
    if (earlier.account === account.id && cx.policy.linkResets.newLinkEndsEarlier()) earlier.spent = true
  }
  const link = cx.policy.linkResets.linkInMail(cx.idGenerator.token(), account)
  cx.state.linkResets.push({ digest: cx.hasher.digest(link), account: account.id, startedAt: cx.now, spent: false })
  const text = `To choose a new password, open ${link}`
  cx.deliver({ channel: 'email', to: cx.policy.linkResets.destination(account), purpose: 'password-reset', link, text })
  return { type: 'link-reset-started' }
}

/** Whoever has the link chooses a new password, and signs in with it as ever. */
export const finishLinkReset = (cx: Context, command: Protocol['finish-link-reset']['command']): Answer => {
  const digest = cx.hasher.digest(command.link)
  const reset = cx.state.linkResets.find((one) => cx.hasher.timingSafeEqual(one.digest, digest))
  const account = reset && accountById(cx, reset.account)
  if (!reset || !account || cx.policy.linkResets.isSpent(reset)) return refused('link-ended')
  if (!cx.policy.linkResets.linkValid(reset, cx.now, cx.parameters)) return refused('link-ended')
  if (!cx.policy.passwords.acceptable(command.newPassword, cx.parameters, 'reset')) return refused('password-policy')
  reset.spent = true
  resetForgottenPassword(cx, account, command.newPassword)
  account.scheme = cx.policy.linkResets.schemeAfter(account)
  return { type: 'password-changed' }
}
