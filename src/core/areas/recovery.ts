import type { Answer, Protocol } from '../../protocol/command.ts'
import { type Refused, refused } from '../../protocol/refusal.ts'
import { accountById, accountByIdentifier, endSessions, isRefused, requireFullSession } from '../access.ts'
import type { Context } from '../context.ts'
import { tellOfChange } from '../factor-notices.ts'
import { issueCode, isUsable } from '../issue-code.ts'
import { type Account, newThrottle, type Recovery } from '../state.ts'
import { countFailure, countSuccess, isDisabled, lockedFor, lockRefusal } from '../throttle.ts'
import { revokeWithPrimary } from './app-passwords.ts'
import { signOutDevices } from './keychain/membership.ts'
import { setPassword } from './passwords.ts'
import { parsePhoneNumber } from './phones.ts'
import { recordSend } from './sign-in/codes.ts'

/** RECOVERY-01, RECOVERY-02: the same answer whether or not the account exists and the information is right. */
export const startRecovery = (cx: Context, command: Protocol['start-recovery']['command']): Answer => {
  if (!cx.policy.recovery.acceptsGround(command.ground)) return refused('not-offered')
  const number = parsePhoneNumber(command.number)
  if (number === undefined) return refused('malformed')
  const account = accountByIdentifier(cx, command.identifier)
  if (!account && cx.policy.recovery.refusesUnknown()) return refused('not-found')
  const evidenceMatch = cx.policy.recovery.matchEvidence(asStored(command.evidence), account, cx.parameters)
  const wait = cx.policy.recovery.wait(evidenceMatch, cx.parameters)
  const ifRight = Object.keys(command.evidence).length >= 2 ? 'full' : 'some'
  const told = cx.policy.recovery.wait(ifRight, cx.parameters)
  const recovery: Recovery = {
    id: cx.idGenerator.token(),
    account: account?.id ?? '',
    evidenceMatch,
    number,
    readyAt: cx.now + wait * 1000,
    toldReadyAt: cx.now + told * 1000,
    state: 'open',
  }
  cx.state.recoveries.push(recovery)
  return recoveryStatus(cx, recovery)
}

/** The information that was given, a number in it as numbers are stored, however it was written. */
const asStored = (evidence: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const { 'trusted-number': number } = evidence
  return number === undefined ? evidence : { ...evidence, 'trusted-number': parsePhoneNumber(number) ?? number }
}

export const readRecovery = (cx: Context, command: Protocol['read-recovery']['command']): Answer => {
  const recovery = cx.state.recoveries.find((one) => one.id === command.recovery)
  return recovery ? recoveryStatus(cx, recovery) : refused('not-found')
}

/** The answer about a recovery. Until its end it does not show whether the information was right. */
export const recoveryStatus = (cx: Context, recovery: Recovery): Answer => {
  const { id, state, readyAt, toldReadyAt = readyAt, evidenceMatch } = recovery
  const base = { type: 'recovery', recovery: id } as const
  if (state !== 'open') return { ...base, state }
  if (!cx.policy.recovery.ready(recovery, cx.now) || cx.policy.recovery.needsOperator()) {
    const end = cx.now < toldReadyAt ? toldReadyAt : readyAt
    return { ...base, state: 'waiting', readyIn: Math.max(0, Math.ceil((end - cx.now) / 1000)) }
  }
  return { ...base, state: cx.policy.recovery.granted(evidenceMatch) ? 'ready' : 'refused' }
}

/** The signed-in owner cancels every open recovery of the account, where that is declared. */
export const cancelRecovery = (cx: Context, command: Protocol['cancel-recovery']['command']): Answer => {
  const caller = requireFullSession(cx, command.session)
  if (isRefused(caller)) return caller
  if (!cx.policy.recovery.ownerCancels(cx.parameters)) return refused('not-offered')
  const open = cx.state.recoveries.filter((one) => one.account === caller.account.id && one.state === 'open')
  if (open.length === 0) return refused('not-found')
  for (const recovery of open) recovery.state = 'cancelled'
  return { type: 'recovery-cancelled' }
}

const findReadyRecovery = (cx: Context, id: string): Recovery | Refused => {
  const recovery = cx.state.recoveries.find((one) => one.id === id && one.state === 'open')
  if (!recovery) return refused('not-found')
  const answer = recoveryStatus(cx, recovery)
  return answer.type === 'recovery' && answer.state === 'ready' ? recovery : refused('waiting')
}

/** Send the code for the last step to the number that was given at the start. */
export const sendRecoveryCode = (cx: Context, command: Protocol['send-recovery-code']['command']): Answer => {
  const recovery = findReadyRecovery(cx, command.recovery)
  if (isRefused(recovery)) return recovery
  const account = accountById(cx, recovery.account)
  const wait = account && cx.policy.recovery.countsSends() ? recordSend(cx, account) : undefined
  if (wait) return wait
  const { code } = issueCode(cx, {
    account: recovery.account,
    purpose: 'recovery',
    channel: 'text',
    reset: recovery.id,
  })
  const text = `Your code to finish the recovery of your account is ${code}.`
  cx.deliver({ channel: 'text', to: recovery.number, purpose: 'recovery', code, text })
  return { type: 'recovery-code-sent' }
}

/** RECOVERY-07: the owner gets the account back, with a new password and a number that can be reached. */
export const finishRecovery = (cx: Context, command: Protocol['finish-recovery']['command']): Answer => {
  const recovery = findReadyRecovery(cx, command.recovery)
  if (isRefused(recovery)) return recovery
  const account = accountById(cx, recovery.account)
  if (!account) return refused('not-found')
  const wait = lockedFor(account.recoveryThrottle, cx.now)
  if (wait > 0) return lockRefusal(wait)
  const entry = cx.policy.codes.readEntry(command.code, cx.parameters)
  const right = cx.state.codes.find(
    (code) =>
      code.reset === recovery.id &&
      isUsable(cx, code) &&
      entry !== undefined &&
      cx.policy.codes.matches(entry, code.code, cx.hasher),
  )
  if (!right) {
    const wellFormed = entry !== undefined
    if (cx.policy.codes.countsFailure(wellFormed, cx.parameters))
      countFailure(
        account.recoveryThrottle,
        cx.now,
        cx.parameters['code.attempts'],
        cx.parameters['code.lock_time'],
        cx.policy.codes.disableAfter(cx.parameters),
      )
    return refused(wellFormed ? 'wrong-code' : 'malformed-code')
  }
  if (!cx.policy.passwords.acceptable(command.newPassword, cx.parameters, 'reset')) return refused('password-policy')
  right.spent = true
  if (cx.policy.recovery.successEndsCount()) countSuccess(account.recoveryThrottle)
  recovery.state = 'finished'
  endSessions(cx, (session) => session.account === account.id && session.kind !== 'program')
  signOutDevices(cx, account)
  for (const device of account.devices) {
    device.trusted = false
    delete device.trustDigest
  }
  account.trustedBrowsers = []
  if (cx.policy.recovery.setsPassword()) setPassword(cx, account, command.newPassword)
  if (cx.parameters['recovery.revokes_app_passwords']) revokeWithPrimary(cx, account, 'reset')
  if (cx.policy.recovery.replacesNumbers(cx.parameters))
    account.phones = account.phones.filter(({ number }) => number === recovery.number)
  trustNumber(cx, account, recovery.number)
  tellOfChange(cx, account, 'password')
  // H-THROTTLE-01: the number that was bound anew may get codes again.
  if (isDisabled(account.codeThrottle)) account.codeThrottle = newThrottle()
  return { type: 'recovery-finished' }
}

/**
 * The number where the owner was reached is a trusted one. Where the account has as many as it may have, it takes the place of
 * one that waits to be verified, or else of the newest.
 */
const trustNumber = (cx: Context, account: Account, number: string): void => {
  const onFile = account.phones.find((phone) => phone.number === number)
  if (onFile) {
    onFile.verified ||= cx.policy.recovery.verifiesNumberOnFile()
    return
  }
  if (!cx.policy.phones.mayAdd(account, cx.parameters) && cx.policy.recovery.replacesNumber()) {
    const replaced = account.phones.find((phone) => !phone.verified) ?? account.phones.at(-1)
    account.phones = account.phones.filter((phone) => phone !== replaced)
  }
  const primary = account.phones.length === 0
  account.phones.push({ id: cx.idGenerator.token(), number, verified: true, addedAt: cx.now, primary })
}
