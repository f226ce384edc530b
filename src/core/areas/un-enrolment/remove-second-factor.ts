import type { Context } from '../../context.ts'
import type { Account } from '../../state.ts'
import { endTrust } from '../two-step/trust.ts'

/** Let an account go on under another scheme, with nothing left of the second factor: no trust, no sign-in that waits. */
export const removeSecondFactor = (cx: Context, account: Account, scheme: Account['scheme']): void => {
  account.scheme = scheme
  account.trustedBrowsers = []
  for (const device of account.devices) endTrust(device)
  for (const signIn of cx.state.signIns) {
    if (signIn.account === account.id && signIn.state === 'pending') signIn.state = 'ended'
  }
}
