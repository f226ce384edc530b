import type { Answer, Protocol } from '../../protocol/command.ts'
import { type Refused, refused } from '../../protocol/refusal.ts'
import { accountByIdentifier, isRefused } from '../access.ts'
import type { Context } from '../context.ts'
import type { Account } from '../state.ts'
import { keychainOf } from './keychain/membership.ts'
import { joinByCode } from './keychain/security-code.ts'
import { recoveryStatus } from './recovery.ts'

const isStaff = (cx: Context, token: string): boolean => {
  const digest = cx.hasher.digest(token)
  return cx.state.staff.some((one) => cx.hasher.timingSafeEqual(one, digest))
}

/** The account that a command of support staff names, or the refusal. */
const accountForStaff = (
  cx: Context,
  command: { readonly staff: string; readonly identifier: string },
): Account | Refused => {
  if (!isStaff(cx, command.staff)) return refused('not-signed-in')
  return accountByIdentifier(cx, command.identifier) ?? refused('not-found')
}

/**
 * SUPPORT-04, SUPPORT-05: for the keychain alone. Completes a set-up that waits for the code in a text message, or
 * unlocks the entry of the security code.
 */
export const supportVerifyIdentity = (cx: Context, command: Protocol['support-verify-identity']['command']): Answer => {
  const account = accountForStaff(cx, command)
  if (isRefused(account)) return account
  if (command.for === 'account') {
    return cx.policy.recovery.staffVerifies(account) ? { type: 'identity-verified' } : refused('forbidden')
  }
  const keychain = keychainOf(cx, account)
  if (!keychain) return refused('no-keychain')
  const attempts = account.securityCodeAttempts
  const waiting = account.devices.filter(({ id, signedIn }) => signedIn && keychain.awaitingMessageCode.includes(id))
  const unlocks = attempts.state === 'locked' && cx.parameters['ksc.unlock_by_support']
  const joins = waiting.length > 0 && cx.policy.recovery.staffCompletesSetUp(cx.parameters)
  const completes = joins && cx.policy.securityCode.staffMayComplete(keychain)
  if (!unlocks && !completes) return refused('forbidden')
  if (unlocks) account.securityCodeAttempts = cx.policy.securityCode.afterUnlock(attempts)
  if (completes) for (const device of waiting) joinByCode(cx, account, keychain, device)
  return { type: 'identity-verified' }
}

/** SUPPORT-03 */
export const supportReadSecurityCode = (
  cx: Context,
  command: Protocol['support-read-security-code']['command'],
): Answer => {
  const account = accountForStaff(cx, command)
  if (isRefused(account)) return account
  const securityCode = account.keychain && cx.policy.securityCode.shownToStaff(account.keychain)
  return securityCode === undefined ? refused('forbidden') : { type: 'security-code-read', securityCode }
}

/** SUPPORT-06 */
export const supportRestoreKeychain = (
  cx: Context,
  command: Protocol['support-restore-keychain']['command'],
): Answer => {
  const account = accountForStaff(cx, command)
  if (isRefused(account)) return account
  return cx.policy.securityCode.staffRestores() ? { type: 'keychain-restored' } : refused('forbidden')
}

/** SUPPORT-01 */
export const supportSkipCode = (cx: Context, command: Protocol['support-skip-code']['command']): Answer => {
  if (!isStaff(cx, command.staff)) return refused('not-signed-in')
  const signIn = cx.state.signIns.find((one) => one.id === command.signIn && one.state === 'pending')
  if (!signIn) return refused('not-found')
  return cx.policy.recovery.staffSkipsCode() ? { type: 'code-skipped' } : refused('forbidden')
}

/** SUPPORT-02 */
export const supportReadRecovery = (cx: Context, command: Protocol['support-read-recovery']['command']): Answer => {
  if (!isStaff(cx, command.staff)) return refused('not-signed-in')
  const recovery = cx.state.recoveries.find((one) => one.id === command.recovery)
  if (!recovery) return refused('not-found')
  return cx.policy.recovery.staffReads(cx.parameters) ? recoveryStatus(cx, recovery) : refused('forbidden')
}

/** RECOVERY-08 */
export const supportHastenRecovery = (cx: Context, command: Protocol['support-hasten-recovery']['command']): Answer => {
  if (!isStaff(cx, command.staff)) return refused('not-signed-in')
  const recovery = cx.state.recoveries.find((one) => one.id === command.recovery)
  if (!recovery) return refused('not-found')
  const readyAt = cx.policy.recovery.readyAtWhenHastened(recovery, cx.now)
  if (readyAt === undefined) return refused('forbidden')
  recovery.readyAt = readyAt
  return recoveryStatus(cx, recovery)
}
