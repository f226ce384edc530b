import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import {
  accountById,
  accountByIdentifier,
  endSessions,
  isRefused,
  requireFullSession,
  requirePageSession,
  unknownAccountFor,
} from '../access.ts'
import type { Context } from '../context.ts'
import { countWrongCode } from '../count-wrong-code.ts'
import { tellOfChange } from '../factor-notices.ts'
import { issueCode, isUsable } from '../issue-code.ts'
import { refusedEntry } from '../password-entry.ts'
import { type Account, newThrottle } from '../state.ts'
import { countSuccess, lockedFor, lockRefusal } from '../throttle.ts'
import { revokeWithPrimary } from './app-passwords.ts'
import { signOutDevices } from './keychain/membership.ts'
import { recordSend } from './sign-in/codes.ts'

/** PASSWORD-06, PASSWORD-09, APPPW-26 */
export const changePassword = (cx: Context, command: Protocol['change-password']['command']): Answer => {
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  const { account, session } = caller
  const right = (): boolean =>
    !cx.policy.passwords.asksForCurrent() || cx.hasher.verifyPassword(command.currentPassword, account.passwordHash)
  const wrong = refusedEntry(cx, account, 'change', right)
  if (wrong) return wrong
  if (!cx.policy.passwords.acceptable(command.newPassword, cx.parameters, 'change')) return refused('password-policy')
  replacePassword(cx, account, command.newPassword, 'change')
  endOtherSessions(cx, account, session.digest)
  return { type: 'password-changed' }
}

/** PASSWORD-01 to 04, PASSWORD-07: from a trusted device, without the forgotten password. */
export const resetPassword = (cx: Context, command: Protocol['reset-password']['command']): Answer => {
  const caller = requireFullSession(cx, command.session)
  if (isRefused(caller)) return caller
  const { account, device, session } = caller
  if (!cx.policy.passwords.mayResetFrom(device)) return refused('not-a-trusted-device')
  if (!cx.policy.passwords.unlockProofFits(device, command.unlock, cx.parameters)) return refused('unlock-required')
  if (cx.policy.passwords.resetNeedsOldPassword(device)) return refused('reauthentication-required')
  if (!cx.policy.passwords.acceptable(command.newPassword, cx.parameters, 'reset')) return refused('password-policy')
  replacePassword(cx, account, command.newPassword, 'reset')
  endOtherSessions(cx, account, session.digest)
  return { type: 'password-changed' }
}

/** PASSWORD-05: the same answer whether the account exists or not, and the same limits on codes for it. */
export const startPasswordReset = (cx: Context, command: Protocol['start-password-reset']['command']): Answer => {
  const account = accountByIdentifier(cx, command.identifier)
  if (!cx.policy.passwords.forgottenPathOpen(account)) return refused('not-offered')
  const id = cx.idGenerator.token()
  const channel = cx.parameters['password.forgotten_by']
  const phone = account?.phones.find((one) => one.verified)
  const limited = account ?? unknownAccountFor(cx, command.identifier)
  const wait = recordSend(cx, limited)
  if (wait) return wait
  const owner = 'id' in limited ? { account: limited.id } : { account: '', unknown: limited.digest }
  cx.state.resets.push({ id, ...owner, startedAt: cx.now, done: false })
  if (account && phone) {
    const { code } = issueCode(cx, {
      account: account.id,
      purpose: 'password-reset',
      channel,
      phone: phone.id,
      reset: id,
    })
    const text = `Your code to reset your password is ${code}.`
    cx.deliver({ channel, to: phone.number, purpose: 'password-reset', code, text })
  }
  return { type: 'password-reset-started', reset: id }
}

export const finishPasswordReset = (cx: Context, command: Protocol['finish-password-reset']['command']): Answer => {
  const reset = cx.state.resets.find((one) => one.id === command.reset)
  const account = reset && accountById(cx, reset.account)
  const limited = account ?? cx.state.unknownAccounts.find((one) => one.digest === reset?.unknown)
  if (!reset || !limited || reset.done) return refused('wrong-code')
  const wait = lockedFor(limited.codeThrottle, cx.now)
  if (wait > 0) return lockRefusal(wait)
  const entry = cx.policy.codes.readEntry(command.code, cx.parameters)
  const right = cx.state.codes.find(
    (code) =>
      account &&
      cx.policy.passwords.codeFitsReset(code, reset) &&
      cx.policy.passwords.codeSourceValid(code, account) &&
      isUsable(cx, code) &&
      entry !== undefined &&
      cx.policy.codes.matches(entry, code.code, cx.hasher),
  )
  if (!account || !right) {
    const counts = cx.policy.codes.countsFailure(entry !== undefined, cx.parameters)
    if (counts && cx.policy.codes.countsFailuresAt('password-reset')) countWrongCode(cx, limited)
    return refused('wrong-code')
  }
  if (!cx.policy.passwords.acceptable(command.newPassword, cx.parameters, 'reset')) return refused('password-policy')
  countSuccess(account.codeThrottle)
  right.spent = true
  resetForgottenPassword(cx, account, command.newPassword)
  return { type: 'password-changed' }
}

/** A password that its owner forgot is replaced; no session is in use. */
export const resetForgottenPassword = (cx: Context, account: Account, password: string): void => {
  account.scheme = cx.policy.passwords.schemeAfterReset(account)
  replacePassword(cx, account, password, 'reset')
  endOtherSessions(cx, account)
}

/** PASSWORD-08, SIGNIN-10: the password that the service demanded; every device loses its trust. */
export const choosePassword = (cx: Context, command: Protocol['choose-password']['command']): Answer => {
  const change = cx.state.changes.find((one) => one.id === command.change && !one.done)
  const account = change && accountById(cx, change.account)
  if (!change || !account) return refused('not-found')
  if (!cx.policy.passwords.acceptable(command.newPassword, cx.parameters, 'forced')) return refused('password-policy')
  change.done = true
  account.mustChangePassword = !cx.policy.passwords.changeMeetsDemand()
  replacePassword(cx, account, command.newPassword, 'forced')
  if (cx.policy.devices.securityChangeEndsTrust()) {
    endDeviceTrust(account)
    signOutDevices(cx, account)
    endSessions(cx, (session) => session.account === account.id)
  }
  return { type: 'password-changed' }
}

/** Sets the new password and ends what was started with the old one. */
export const setPassword = (cx: Context, account: Account, password: string): void => {
  account.passwordHash = cx.hasher.hashPassword(password)
  if (cx.policy.passwords.newPasswordEndsLock()) account.passwordThrottle = newThrottle()
  if (cx.policy.passwords.endsWaitingSignIns()) endSignIns(cx, account, 'pending')
  if (cx.policy.passwords.endsWaitingAnswers()) endSignIns(cx, account, 'answering')
  if (cx.policy.passwords.endsBegunResets()) endResets(cx, account)
  if (cx.policy.passwords.endsDemandTokens()) endPasswordChanges(cx, account)
}

/** End the resets of the account that were begun. */
export const endResets = (cx: Context, account: Account): void => {
  for (const reset of cx.state.resets) if (reset.account === account.id) reset.done = true
  for (const reset of cx.state.linkResets) if (reset.account === account.id) reset.spent = true
}

/** End the tokens with which a demanded password could be chosen. */
export const endPasswordChanges = (cx: Context, account: Account): void => {
  for (const change of cx.state.changes) if (change.account === account.id) change.done = true
}

const replacePassword = (cx: Context, account: Account, password: string, how: 'change' | 'reset' | 'forced'): void => {
  const old = account.passwordHash
  setPassword(cx, account, password)
  if (!cx.policy.passwords.replacesOldPassword(how)) account.passwordHash = old
  if (cx.policy.devices.passwordEndsBrowserTrust(cx.parameters)) account.trustedBrowsers = []
  // TWOSTEP-16: in two-step no password change takes a device from the list.
  const endsTrust = account.scheme !== 'two-step' && cx.parameters['password.change_ends_trust'] === 'any'
  if (endsTrust) endDeviceTrust(account)
  revokeWithPrimary(cx, account, how)
  tellOfChange(cx, account, 'password')
}

/** End the sign-ins of the account that wait in that state. */
export const endSignIns = (cx: Context, account: Account, state: 'pending' | 'answering'): void => {
  for (const signIn of cx.state.signIns) {
    if (signIn.account === account.id && signIn.state === state) signIn.state = 'ended'
  }
}

const endDeviceTrust = (account: Account): void => {
  for (const device of account.devices) {
    device.trusted = false
    delete device.trustDigest
  }
}

/** Other sessions end as declared; the one in use stays, and so do those of programs, which end on their own. */
const endOtherSessions = (cx: Context, account: Account, inUse?: string): void =>
  endSessions(
    cx,
    ({ account: owner, digest, kind }) =>
      owner === account.id && digest !== inUse && cx.policy.passwords.endsSessions(kind, cx.parameters),
  )
