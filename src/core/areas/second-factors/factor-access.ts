import { type Refused, refused } from '../../../protocol/refusal.ts'
import { type ActiveSession, isRefused, pendingSignInOwner, requirePageSession } from '../../access.ts'
import type { Context } from '../../context.ts'
import { refusedEntry } from '../../password-entry.ts'
import type { FactorChange } from '../../policy/second-factors.ts'
import type { Account } from '../../state.ts'

/**
 * The session of whoever may change second factors: of the account page, on an account that has one, and with the password
 * once more where the service asks for it.
 */
export const requireFactorAccess = (
  cx: Context,
  change: FactorChange,
  { session, password }: { readonly session: string; readonly password?: string },
): ActiveSession | Refused => {
  const found = requirePageSession(cx, session)
  const caller =
    isRefused(found) && cx.policy.secondFactors.pendingMayChange(change)
      ? (pendingSignInOwner(cx, session) ?? found)
      : found
  if (isRefused(caller)) return caller
  const { account } = caller
  if (!cx.policy.secondFactors.availableTo(account)) return refused('second-factor-required')
  if (!cx.policy.secondFactors.needsReauthentication(change, cx.parameters)) return caller
  if (password === undefined) return refused('reauthentication-required')
  const opens = () => cx.hasher.verifyPassword(password, account.passwordHash)
  return refusedEntry(cx, account, 'second-factor', opens) ?? caller
}

const sentences: Readonly<Record<FactorChange, string>> = {
  'enrol-app': '',
  'confirm-app': 'An authenticator app was added to your account.',
  'remove-app': 'An authenticator app was removed from your account.',
  'make-recovery-codes': 'New recovery codes were made for your account.',
}

/** Tell the owner, at the mail address on file, that a second factor was changed. */
export const tellOfFactor = (cx: Context, account: Account, change: FactorChange): void => {
  if (!cx.policy.secondFactors.tellsOwner(change)) return
  cx.deliver({ channel: 'email', to: account.identifier, purpose: 'notice', text: sentences[change] })
}
