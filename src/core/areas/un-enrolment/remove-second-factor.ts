import type { Context } from '../../context.ts'
import type { Account } from '../../state.ts'
import { endTrust } from '../two-step/trust.ts'

/** Move an account to another scheme and delete what the second factor left: trust, apps, recovery codes and pending sign-ins. */
export const removeSecondFactor = (cx: Context, account: Account, scheme: Account['scheme']): void => {
  account.scheme = scheme
  account.trustedBrowsers = []
  account.authenticatorApps = []
  account.recoveryCodes = []
  for (const device of account.devices) endTrust(device)
  for (const signIn of cx.state.signIns) {
    if (signIn.account === account.id && signIn.state === 'pending') signIn.state = 'ended'
  }
}
