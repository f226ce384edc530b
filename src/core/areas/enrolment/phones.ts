import type { PhoneMethod } from '../../../protocol/client.ts'
import type { Answer, Protocol } from '../../../protocol/command.ts'
import { type Refused, refused } from '../../../protocol/refusal.ts'
import { isRefused } from '../../access.ts'
import type { Context } from '../../context.ts'
import { countWrongCode } from '../../count-wrong-code.ts'
import { issueCode, isUsable } from '../../issue-code.ts'
import type { Account, Enrolment, Phone } from '../../state.ts'
import { countSuccess, lockedFor, lockRefusal } from '../../throttle.ts'
import { dropExpiredPending, parsePhoneNumber, takenElsewhere } from '../phones.ts'
import { recordSend, refusedSend } from '../sign-in/codes.ts'
import { activateIfComplete, enrolmentStatus, findOpenEnrolment, needsAnswers } from './enrolment.ts'

/** ENROL-11 to 13: the number goes on file unverified, and a code goes to it. */
export const enrolPhone = (cx: Context, command: Protocol['enrol-phone']['command']): Answer => {
  const found = findOpenEnrolment(cx, command.enrolment)
  if (isRefused(found)) return found
  const { account, enrolment } = found
  if (enrolment.state === 'on') return refused('already-on')
  if (needsAnswers(cx, account, enrolment) && cx.policy.enrolment.answersComeFirst()) {
    return refused('questions-required')
  }
  const number = parsePhoneNumber(command.number)
  if (!cx.policy.enrolment.isNumber(number)) return refused('malformed')
  if (!cx.policy.phones.acceptsNumber(number, account)) return refused('malformed')
  if (takenElsewhere(cx, account, number)) return refused('already-exists')
  dropExpiredPending(cx, account)
  const wait = refusedSend(cx, account)
  if (wait) return wait
  const phone = enrolledPhone(cx, account, enrolment, number)
  if (isRefused(phone)) return phone
  recordSend(cx, account)
  account.scheme = cx.policy.enrolment.schemeWhileWaiting(account)
  sendEnrolmentCode(cx, account, enrolment, phone, command.method)
  return enrolmentStatus(cx, account, enrolment, phone.id)
}

/** Add the number to the account and to this enrolment. Where the account is full it replaces an unverified one. */
const enrolledPhone = (cx: Context, account: Account, enrolment: Enrolment, number: string): Phone | Refused => {
  const known = account.phones.find((phone) => phone.number === number)
  if (known && enrolment.phones.includes(known.id)) return known
  if (!cx.policy.enrolment.hasRoom(enrolment, cx.parameters)) {
    const waits = enrolment.phones.find((id) => !enrolment.verified.includes(id))
    if (waits === undefined) return refused('limit-reached')
    enrolment.phones = enrolment.phones.filter((id) => id !== waits)
    account.phones = account.phones.filter((phone) => phone.id !== waits || phone.verified)
  }
  const phone = known ?? addNumber(cx, account, number)
  if (!isRefused(phone)) enrolment.phones.push(phone.id)
  return phone
}

const addNumber = (cx: Context, account: Account, number: string): Phone | Refused => {
  if (!cx.policy.phones.mayAdd(account, cx.parameters)) return refused('limit-reached')
  const id = cx.idGenerator.token()
  const verified = cx.policy.enrolment.verifiedWhenGiven()
  account.phones.push({ id, number, verified, addedAt: cx.now, primary: account.phones.length === 0 })
  return account.phones.at(-1) ?? refused('not-found')
}

const sendEnrolmentCode = (
  cx: Context,
  account: Account,
  enrolment: Enrolment,
  phone: Phone,
  chosen: PhoneMethod,
): void => {
  const channel = cx.policy.enrolment.method(chosen)
  const { code } = issueCode(cx, {
    account: account.id,
    purpose: 'enrolment',
    channel,
    phone: phone.id,
    enrolment: enrolment.id,
  })
  const text = `Your verification code is ${code}. It turns two-factor authentication on.`
  for (const { number: to } of cx.policy.enrolment.codeGoesTo(phone, account)) {
    cx.deliver({ channel, to, purpose: 'enrolment', code, text })
  }
}

/** ENROL-14 to 16, ENROL-30 */
export const verifyEnrolledPhone = (cx: Context, command: Protocol['verify-enrolled-phone']['command']): Answer => {
  const found = findOpenEnrolment(cx, command.enrolment)
  if (isRefused(found)) return found
  const { account, enrolment } = found
  const phone = account.phones.find((one) => one.id === command.phone && enrolment.phones.includes(one.id))
  if (!phone || cx.policy.phones.pendingEnded(phone, cx.now, cx.parameters)) return refused('not-found')
  const wait = lockedFor(account.codeThrottle, cx.now)
  if (wait > 0) return lockRefusal(wait)
  const entry = cx.policy.codes.readEntry(command.code, cx.parameters)
  const right = cx.state.codes.find(
    (code) =>
      code.account === account.id &&
      isUsable(cx, code) &&
      cx.policy.enrolment.verifies(code, phone, enrolment) &&
      entry !== undefined &&
      cx.policy.enrolment.matches(entry, code.code, cx.hasher),
  )
  if (!right) {
    if (
      cx.policy.codes.countsFailuresAt('enrolment') &&
      cx.policy.codes.countsFailure(entry !== undefined, cx.parameters)
    ) {
      countWrongCode(cx, account)
    }
    return refused(entry === undefined ? 'malformed-code' : 'wrong-code')
  }
  if (cx.policy.phones.looksElsewhere('enrolment') && takenElsewhere(cx, account, phone.number)) {
    return refused('already-exists')
  }
  countSuccess(account.codeThrottle)
  right.spent = true
  phone.verified = cx.policy.enrolment.verifiedByCode(phone)
  enrolment.verified.push(phone.id)
  activateIfComplete(cx, account, enrolment)
  return enrolmentStatus(cx, account, enrolment, phone.id)
}
