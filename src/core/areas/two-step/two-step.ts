import type { Answer, Protocol } from '../../../protocol/command.ts'
import { refused } from '../../../protocol/refusal.ts'
import { isRefused, requirePageSession } from '../../access.ts'
import type { Context } from '../../context.ts'
import { countWrongCode } from '../../count-wrong-code.ts'
import { issueCode, isUsable } from '../../issue-code.ts'
import type { Account, Phone } from '../../state.ts'
import { countSuccess, lockedFor, lockRefusal } from '../../throttle.ts'
import { eligible } from '../enrolment/enrolment.ts'
import { endSignIns } from '../passwords.ts'
import { parsePhoneNumber, takenElsewhere } from '../phones.ts'
import { recordSend } from '../sign-in/codes.ts'

/** TWOSTEP-29, ELIGIBILITY-14: a code goes to the number that will be trusted. */
export const startTwoStep = (cx: Context, command: Protocol['start-two-step']['command']): Answer => {
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  const { account } = caller
  if (account.scheme !== 'none') return refused('already-on')
  if (!cx.policy.twoStep.acceptsEnrolment(account, cx.parameters, eligible(cx, account, undefined))) {
    return refused('not-offered')
  }
  const number = parsePhoneNumber(command.number)
  if (number === undefined) return refused('malformed')
  const onFile = account.phones.find((one) => one.number === number)
  if (cx.policy.phones.looksElsewhere('two-step') && takenElsewhere(cx, account, number))
    return refused('already-exists')
  if (!onFile && !cx.policy.phones.mayAdd(account, cx.parameters)) return refused('limit-reached')
  const wait = recordSend(cx, account)
  if (wait) return wait
  const phone = onFile ?? addUnverifiedPhone(cx, account, number)
  account.twoStepPhone = phone.id
  const { code } = issueCode(cx, {
    account: account.id,
    purpose: 'enrolment',
    channel: command.method,
    phone: phone.id,
  })
  const text = `Your verification code is ${code}. It turns two-step verification on.`
  cx.deliver({ channel: command.method, to: number, purpose: 'enrolment', code, text })
  return { type: 'two-step-started' }
}

const addUnverifiedPhone = (cx: Context, account: Account, number: string): Phone => {
  const phone = {
    id: cx.idGenerator.token(),
    number,
    verified: false,
    addedAt: cx.now,
    primary: account.phones.length === 0,
  }
  account.phones.push(phone)
  return phone
}

/** TWOSTEP-08: the code turns it on. */
export const activateTwoStep = (cx: Context, command: Protocol['activate-two-step']['command']): Answer => {
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  const { account } = caller
  const phone = account.phones.find((one) => one.id === account.twoStepPhone)
  if (account.scheme !== 'none' || !phone) return refused('not-found')
  const wait = lockedFor(account.codeThrottle, cx.now)
  if (wait > 0) return lockRefusal(wait)
  const entry = cx.policy.codes.readEntry(command.code, cx.parameters)
  const right = cx.state.codes.find(
    (code) =>
      code.account === account.id &&
      code.purpose === 'enrolment' &&
      code.phone === phone.id &&
      isUsable(cx, code) &&
      entry !== undefined &&
      cx.policy.codes.matches(entry, code.code, cx.hasher),
  )
  if (!right) {
    if (cx.policy.codes.countsFailure(entry !== undefined, cx.parameters)) {
      countWrongCode(cx, account)
    }
    return refused(entry === undefined ? 'malformed-code' : 'wrong-code')
  }
  if (cx.policy.phones.looksElsewhere('activation') && takenElsewhere(cx, account, phone.number)) {
    return refused('already-exists')
  }
  countSuccess(account.codeThrottle)
  right.spent = true
  phone.verified = true
  delete account.twoStepPhone
  account.scheme = cx.policy.twoStep.schemeOnceActivated()
  if (cx.policy.twoStep.activationEndsWaitingAnswers()) endSignIns(cx, account, 'answering')
  return { type: 'two-step-activated' }
}
