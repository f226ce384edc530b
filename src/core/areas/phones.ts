import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { MaskedPhone } from '../../protocol/client.ts'
import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { type ActiveSession, isRefused, pendingSignInOwner, requirePageSession } from '../access.ts'
import type { Context } from '../context.ts'
import { countWrongCode } from '../count-wrong-code.ts'
import { tellOfChange } from '../factor-notices.ts'
import { issueCode, isUsable } from '../issue-code.ts'
import type { Account, Phone } from '../state.ts'
import { countSuccess, lockedFor, lockRefusal } from '../throttle.ts'
import { recordSend } from './sign-in/codes.ts'

/** The numbers that a pending sign-in may choose from, all but the last two digits hidden. */
export const maskedPhones = (cx: Context, account: Account): readonly MaskedPhone[] =>
  cx.policy.codes.phoneTargets(account).map((phone) => ({ phone: phone.id, masked: `•••• ${phone.number.slice(-2)}` }))

/** A phone number in E.164, however it was written, or undefined when it is none. */
export const parsePhoneNumber = (written: string): string | undefined => {
  const known = parsedNumbers.get(written)
  if (known !== undefined) return known
  const parsed = parsePhoneNumberFromString(written.replace(/^00/, '+'))
  if (!parsed?.isPossible()) return undefined
  if (parsedNumbers.size >= maxParsedNumbers) parsedNumbers.clear()
  parsedNumbers.set(written, parsed.number)
  return parsed.number
}

/** Numbers as written, with their E.164 form. Parsing one takes as long as setting up the rest of an account. */
const parsedNumbers = new Map<string, string>()
const maxParsedNumbers = 1000

/** PHONE-13: only a full session opens the security section. */
const requireSecuritySection = (cx: Context, token: string): ActiveSession | ReturnType<typeof refused> => {
  const caller = requirePageSession(cx, token)
  if (!isRefused(caller) && cx.policy.phones.needsNewSignIn(caller.session, cx.now, cx.parameters))
    return refused('reauthentication-required')
  if (!isRefused(caller) || cx.policy.phones.needsFullSession()) return caller
  return pendingSignInOwner(cx, token) ?? caller
}

export const listPhones = (cx: Context, command: Protocol['list-phones']['command']): Answer => {
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  dropExpiredPending(cx, caller.account)
  const phones = cx.policy.phones
    .listed(caller.account.phones)
    .map(({ id, number, verified }) => ({ phone: id, number, verified }))
  return { type: 'phones', phones }
}

/** PHONE-03, PHONE-04: a number goes on file unverified, and a code goes to it. */
export const addPhone = (cx: Context, command: Protocol['add-phone']['command']): Answer => {
  const caller = requireSecuritySection(cx, command.session)
  if (isRefused(caller)) return caller
  const { account } = caller
  const number = parsePhoneNumber(command.number)
  if (number === undefined || !cx.policy.phones.acceptsNumber(number, account)) return refused('malformed')
  dropExpiredPending(cx, account)
  if (cx.policy.phones.onFile(number, command.number, account)) return refused('already-exists')
  if (takenElsewhere(cx, account, number)) return refused('already-exists')
  if (!cx.policy.phones.mayAdd(account, cx.parameters)) return refused('limit-reached')
  const wait = recordSend(cx, account)
  if (wait) return wait
  const verified = cx.policy.phones.verifiedWhenAdded()
  const phone: Phone = {
    id: cx.idGenerator.token(),
    number,
    verified,
    addedAt: cx.now,
    primary: account.phones.length === 0,
  }
  account.phones.push(phone)
  sendVerification(cx, account, phone, command.method)
  return { type: 'phone-added', phone: phone.id }
}

export const sendPhoneCode = (cx: Context, command: Protocol['send-phone-code']['command']): Answer => {
  const caller = requireSecuritySection(cx, command.session)
  if (isRefused(caller)) return caller
  const phone = caller.account.phones.find((one) => one.id === command.phone && !one.verified)
  if (!phone || cx.policy.phones.pendingEnded(phone, cx.now, cx.parameters)) return refused('not-found')
  const wait = recordSend(cx, caller.account)
  if (wait) return wait
  sendVerification(cx, caller.account, phone, command.method)
  return { type: 'phone-code-sent' }
}

const sendVerification = (cx: Context, account: Account, phone: Phone, chosen: 'text' | 'call'): void => {
  const channel = cx.policy.phones.verificationMethod(chosen)
  const { code } = issueCode(cx, { account: account.id, purpose: 'phone-verification', channel, phone: phone.id })
  const text = `Your verification code is ${code}. It adds this number to an account.`
  cx.deliver({ channel, to: phone.number, purpose: 'phone-verification', code, text })
}

/** PHONE-04, PHONE-15 */
export const verifyPhone = (cx: Context, command: Protocol['verify-phone']['command']): Answer => {
  const caller = requireSecuritySection(cx, command.session)
  if (isRefused(caller)) return caller
  const { account } = caller
  const phone = account.phones.find((one) => one.id === command.phone)
  if (!phone || cx.policy.phones.pendingEnded(phone, cx.now, cx.parameters)) return refused('not-found')
  const wait = lockedFor(account.codeThrottle, cx.now)
  if (wait > 0) return lockRefusal(wait)
  const entry = cx.policy.codes.readEntry(command.code, cx.parameters)
  const right = cx.state.codes.find(
    (code) =>
      code.account === account.id &&
      isUsable(cx, code) &&
      cx.policy.phones.verifies(code, phone) &&
      entry !== undefined &&
      cx.policy.codes.matches(entry, code.code, cx.hasher),
  )
  if (right && cx.policy.phones.looksElsewhere('verification') && takenElsewhere(cx, account, phone.number)) {
    return refused('already-exists')
  }
  if (right) {
    right.spent = true
    countSuccess(account.codeThrottle)
    phone.verified = true
    tellOfChange(cx, account, 'added')
    return { type: 'phone-verified' }
  }
  if (cx.policy.codes.countsFailuresAt('number') && (entry !== undefined || cx.parameters['code.malformed_counts'])) {
    countWrongCode(cx, account)
  }
  account.phones = [...cx.policy.phones.afterWrongCode(account.phones, phone)]
  return refused(entry === undefined ? 'malformed-code' : 'wrong-code')
}

/** PHONE-02, PHONE-06, PHONE-07, PHONE-13 */
export const removePhone = (cx: Context, command: Protocol['remove-phone']['command']): Answer => {
  const caller = requireSecuritySection(cx, command.session)
  if (isRefused(caller)) return caller
  const account = cx.state.accounts.find((one) => one.phones.some((phone) => phone.id === command.phone))
  const phone = account?.phones.find((one) => one.id === command.phone)
  if (!account || !phone || !cx.policy.phones.mayChange(caller.account, account)) return refused('not-found')
  if (!cx.policy.phones.mayRemove(phone, account)) return refused('last-phone')
  account.phones = [...cx.policy.phones.withoutRemoved(account.phones, phone)]
  if (phone.verified) tellOfChange(cx, account, 'removed')
  return { type: 'phone-removed' }
}

/** PHONE-09: whether another account holds the number and sharing is not allowed. */
export const takenElsewhere = (cx: Context, account: Account, number: string): boolean =>
  !cx.policy.phones.acceptsShared(cx.parameters) &&
  cx.state.accounts.some(
    (other) => other.id !== account.id && other.phones.some((phone) => phone.verified && phone.number === number),
  )

/** Deletes numbers that were not verified in time. One that two-step is being turned on with stays until its code is entered. */
export const dropExpiredPending = (cx: Context, account: Account): void => {
  const isActivating = ({ id }: Phone): boolean =>
    id === account.twoStepPhone &&
    cx.state.codes.some((code) => code.purpose === 'enrolment' && code.phone === id && !cx.policy.codes.isSpent(code))
  account.phones = account.phones.filter(
    (phone) => isActivating(phone) || !cx.policy.phones.pendingEnded(phone, cx.now, cx.parameters),
  )
}
