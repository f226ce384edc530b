import type { HeldCode } from '../../../protocol/client.ts'
import type { Refused } from '../../../protocol/refusal.ts'
import type { Context } from '../../context.ts'
import type { Account, SignIn } from '../../state.ts'
import { usableStep } from '../second-factors/authenticator-apps.ts'
import { judgeEntry } from './judge-entry.ts'

/** Compare an entry with what its owner holds, and use up what is right. Returns the refusal of a wrong one. */
export const checkHeldCode = (
  cx: Context,
  account: Account,
  signIn: SignIn,
  entered: string,
  from: HeldCode,
): Refused | undefined => {
  const throttle = cx.policy.secondFactors.counter(account, signIn, from, cx.parameters)
  const found = from === 'app' ? appCode(cx, account, entered) : recoveryCode(cx, account, entered)
  const wrong = judgeEntry(cx, throttle, { wellFormed: found.wellFormed, right: found.use !== undefined })
  if (wrong) return wrong
  found.use?.()
  for (const code of cx.state.codes) if (code.signIn === signIn.id) code.spent = true
  return undefined
}

/** `use` uses up what was entered; absent where it is wrong. */
type Found = { readonly wellFormed: boolean; readonly use?: () => void }

const appCode = (cx: Context, account: Account, entered: string): Found => {
  const entry = cx.policy.secondFactors.readAppCode(entered, cx.parameters)
  for (const app of cx.policy.secondFactors.appsThatSignIn(account, cx.state.accounts)) {
    const step = usableStep(cx, app, entry)
    if (step === undefined) continue
    const use = (): void => {
      app.usedStep = step
    }
    return { wellFormed: true, use }
  }
  return { wellFormed: entry !== undefined }
}

const recoveryCode = (cx: Context, account: Account, entered: string): Found => {
  const code = cx.policy.secondFactors.recoveryCodeOf(account, entered, cx.hasher, cx.state.accounts)
  if (!code || !cx.policy.secondFactors.isUnused(code)) return { wellFormed: true }
  const use = (): void => {
    code.used = true
  }
  return { wellFormed: true, use }
}
