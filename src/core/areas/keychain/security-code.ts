import type { PhoneMethod } from '../../../protocol/client.ts'
import type { Answer, Protocol } from '../../../protocol/command.ts'
import { type Refused, refused } from '../../../protocol/refusal.ts'
import { isRefused } from '../../access.ts'
import type { Context } from '../../context.ts'
import { countWrongCode } from '../../count-wrong-code.ts'
import { issueCode, isUsable } from '../../issue-code.ts'
import type { Account, Device, Keychain } from '../../state.ts'
import { countSuccess, lockedFor, lockRefusal } from '../../throttle.ts'
import { recordSend } from '../sign-in/codes.ts'
import { joinKeychain, keychainOf, keychainStatus, leaveKeychain, membersOf, participant } from './membership.ts'
import { createKeychain, createSecurityCode, refusedAtKeychain } from './set-up.ts'

/** KSC-06 to 15, KEYCHAIN-21 to 25: the right code leads on to a code in a text message; wrong ones are counted. */
export const enterSecurityCode = (cx: Context, command: Protocol['enter-security-code']['command']): Answer => {
  const caller = participant(cx, command.session)
  if (isRefused(caller)) return caller
  const { account, device } = caller
  const { securityCode: policy } = cx.policy
  const method = command.method ?? 'text'
  if (!policy.sendsBy(method, cx.parameters)) return refused('not-offered')
  if (!policy.open(account.securityCodeAttempts)) return refuseLocked(cx, account)
  const keychain = keychainOf(cx, account)
  if (!keychain || !policy.opens(keychain)) return refused('no-keychain')
  const right =
    policy.matches(command.securityCode, keychain.securityCode ?? '', cx.hasher) ||
    policy.acceptsInstead(command.securityCode, account, cx.state.codes)
  if (policy.continuesToMessage(right)) {
    const wait = policy.needsMessage() ? sendKeychainCode(cx, account, keychain, device, method) : undefined
    if (wait) return wait
  }
  if (!right) return recordWrongCode(cx, account, keychain, device)
  account.securityCodeAttempts = policy.afterSuccess(account.securityCodeAttempts, cx.parameters)
  if (!policy.needsMessage()) joinByCode(cx, account, keychain, device)
  return { type: 'security-code-accepted' }
}

/** KEYCHAIN-24: the code goes to the number of the keychain, whatever other numbers there are. */
const sendKeychainCode = (
  cx: Context,
  account: Account,
  keychain: Keychain,
  device: Device,
  channel: PhoneMethod,
): Refused | undefined => {
  const wait = recordSend(cx, account)
  if (wait) return wait
  keychain.awaitingMessageCode = [...keychain.awaitingMessageCode.filter((id) => id !== device.id), device.id]
  const { code } = issueCode(cx, { account: account.id, purpose: 'keychain', channel, device: device.id })
  for (const to of cx.policy.securityCode.recipients(keychain, account)) {
    const text = `Your code for the keychain is ${code}.`
    cx.deliver({ channel, to, purpose: 'keychain', code, text })
  }
  return undefined
}

/** KSC-09, KSC-11, KSC-13: first access is lost, then the keychain on the servers; members keep what they hold. */
const recordWrongCode = (cx: Context, account: Account, keychain: Keychain, device: Device): Refused => {
  const { securityCode: policy } = cx.policy
  const attempts = account.securityCodeAttempts
  attempts.wrong += 1
  attempts.sinceUnlock += 1
  const deleted = policy.deletes(attempts, cx.parameters)
  if (!deleted && !policy.locks(attempts, cx.parameters)) return refused(policy.reason(attempts, cx.parameters))
  attempts.state = deleted ? 'deleted' : 'locked'
  if (policy.turnsOff(device)) leaveKeychain(account, device)
  if (deleted) {
    delete keychain.securityCode
    delete keychain.number
    keychain.awaitingMessageCode = []
    if (membersOf(account).length === 0) delete account.keychain
  }
  return refuseLocked(cx, account)
}

const refuseLocked = (cx: Context, account: Account): Refused => {
  const remedies = cx.policy.securityCode.remedies(cx.parameters)
  const reason = cx.policy.securityCode.reason(account.securityCodeAttempts, cx.parameters)
  return refused(reason, remedies === undefined ? {} : { remedies })
}

/** KEYCHAIN-21 to 23, KSC-23: the code from the message, on a device that gave the security code. */
export const enterKeychainCode = (cx: Context, command: Protocol['enter-keychain-code']['command']): Answer => {
  const caller = participant(cx, command.session)
  if (isRefused(caller)) return caller
  const { account, device } = caller
  const keychain = keychainOf(cx, account)
  const { securityCode: policy } = cx.policy
  if (!keychain || !policy.enteredSecurityCode(keychain, device) || !policy.opens(keychain)) return refused('not-found')
  const wait = lockedFor(account.codeThrottle, cx.now)
  if (wait > 0) return lockRefusal(wait)
  const entry = cx.policy.codes.readEntry(command.code, cx.parameters)
  const right = cx.state.codes.find(
    (code) =>
      code.account === account.id &&
      isUsable(cx, code) &&
      policy.completes(code, device) &&
      entry !== undefined &&
      cx.policy.codes.matches(entry, code.code, cx.hasher),
  )
  if (!right && !policy.completesInstead(command.code, keychain, cx.hasher)) {
    if (
      cx.policy.codes.countsFailuresAt('keychain') &&
      cx.policy.codes.countsFailure(entry !== undefined, cx.parameters)
    ) {
      countWrongCode(cx, account)
    }
    return refused(entry === undefined ? 'malformed-code' : 'wrong-code')
  }
  if (right) right.spent = true
  countSuccess(account.codeThrottle)
  joinByCode(cx, account, keychain, device)
  return keychainStatus(cx, account, device)
}

/** KEYCHAIN-26, KSC-07: the device joins and gets what the servers kept. */
export const joinByCode = (cx: Context, account: Account, keychain: Keychain, device: Device): void => {
  keychain.items = cx.policy.securityCode.handedOver(keychain.items)
  joinKeychain(cx, account, device)
}

/** KSC-16: on a member, without the old code. */
export const changeSecurityCode = (cx: Context, command: Protocol['change-security-code']['command']): Answer => {
  const caller = participant(cx, command.session)
  if (isRefused(caller)) return caller
  const { account, device } = caller
  const keychain = keychainOf(cx, account)
  if (!keychain || !cx.policy.securityCode.mayChange(device, account)) return refused('not-a-member')
  const number = cx.policy.securityCode.numberOfNew(command.number, keychain, account)
  const made = createSecurityCode(cx, device, { ...command, ...(number === undefined ? {} : { number }) })
  if (isRefused(made)) return made
  Object.assign(keychain, made.kept)
  if (cx.policy.securityCode.changeEndsJoining()) keychain.awaitingMessageCode = []
  account.securityCodeAttempts = cx.policy.securityCode.afterChange(account.securityCodeAttempts)
  return keychainStatus(cx, account, device, made.shown)
}

/** KSC-23 */
export const setCodeApproval = (cx: Context, command: Protocol['set-code-approval']['command']): Answer => {
  const caller = participant(cx, command.session)
  if (isRefused(caller)) return caller
  const keychain = keychainOf(cx, caller.account)
  if (!keychain || !caller.device.keychain) return refused('not-a-member')
  if (!command.on && !cx.policy.securityCode.mayForbid()) return refused('not-offered')
  keychain.codeApproval = command.on
  return keychainStatus(cx, caller.account, caller.device)
}

/** KSC-20, KSC-21: the old keychain is deleted everywhere, and this device starts an empty one. */
export const resetKeychain = (cx: Context, command: Protocol['reset-keychain']['command']): Answer => {
  const caller = participant(cx, command.session)
  if (isRefused(caller)) return caller
  const wrong = refusedAtKeychain(cx, caller, command)
  if (wrong) return wrong
  const { account, device } = caller
  if (!cx.policy.securityCode.mayReset(device, account)) return refused('forbidden')
  const made = createSecurityCode(cx, device, command)
  if (isRefused(made)) return made
  for (const member of membersOf(account)) leaveKeychain(account, member)
  delete account.keychain
  account.securityCodeAttempts = cx.policy.securityCode.afterReset(account.securityCodeAttempts)
  return createKeychain(cx, caller, made)
}
