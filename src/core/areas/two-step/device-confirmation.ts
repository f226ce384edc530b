import type { Answer, Protocol } from '../../../protocol/command.ts'
import { refused } from '../../../protocol/refusal.ts'
import { isRefused, pendingSignInOwner, requirePageSession } from '../../access.ts'
import type { Context } from '../../context.ts'
import { countWrongCode } from '../../count-wrong-code.ts'
import { issueCode, isUsable } from '../../issue-code.ts'
import { countSuccess, lockedFor, lockRefusal } from '../../throttle.ts'

/** TWOSTEP-22: who adds and removes trusted devices of a two-step account. */
export const requireDeviceManager = (cx: Context, token: string, act: 'add' | 'remove') => {
  const caller = requirePageSession(cx, token)
  if (!isRefused(caller) || cx.policy.twoStep.needsFullSession(act)) return caller
  return pendingSignInOwner(cx, token) ?? caller
}

/** CODE-04, TWOSTEP-12, TWOSTEP-15: a short code goes to the device that will be trusted. */
export const startDeviceConfirmation = (
  cx: Context,
  command: Protocol['start-device-confirmation']['command'],
): Answer => {
  const caller = requireDeviceManager(cx, command.session, 'add')
  if (isRefused(caller)) return caller
  const { account } = caller
  const device = account.devices.find((one) => one.id === command.device)
  if (account.scheme !== 'two-step' || !device || !cx.policy.twoStep.canBeTrusted(device.client)) {
    return refused('not-found')
  }
  if (!cx.policy.twoStep.mayBeAdded(device)) return refused('not-eligible')
  device.candidate = true
  const length = cx.policy.codes.confirmationLength(cx.parameters)
  const { code } = issueCode(
    cx,
    { account: account.id, purpose: 'device-confirmation', channel: 'push', device: device.id },
    cx.idGenerator.code(length, cx.policy.codes.alphabet()),
  )
  for (const { id } of cx.policy.twoStep.confirmationGoesTo(account, device)) {
    cx.deliver({ channel: 'push', to: id, purpose: 'device-confirmation', code, text: `The code is ${code}.` })
  }
  return { type: 'device-confirmation-started' }
}

/** TWOSTEP-11, TWOSTEP-13, TWOSTEP-14 */
export const confirmDevice = (cx: Context, command: Protocol['confirm-device']['command']): Answer => {
  const caller = requireDeviceManager(cx, command.session, 'add')
  if (isRefused(caller)) return caller
  const { account } = caller
  const device = account.devices.find((one) => one.id === command.device)
  if (account.scheme !== 'two-step' || !device) return refused('not-found')
  if (!cx.policy.twoStep.mayBeAdded(device)) return refused('not-eligible')
  const wait = lockedFor(account.codeThrottle, cx.now)
  if (wait > 0) return lockRefusal(wait)
  const right = cx.state.codes.find(
    (code) =>
      code.account === account.id &&
      isUsable(cx, code) &&
      cx.policy.twoStep.confirms(code, command.code, device, cx.hasher),
  )
  if (!right) {
    const wellFormed = new RegExp(`^\\d{${cx.parameters['twostep.confirmation_length']}}$`).test(command.code)
    if (cx.policy.codes.countsFailure(wellFormed, cx.parameters)) countWrongCode(cx, account)
    return refused(wellFormed ? 'wrong-code' : 'malformed-code')
  }
  countSuccess(account.codeThrottle)
  right.spent = true
  device.trusted = cx.policy.twoStep.trustedOnceConfirmed(device)
  return { type: 'device-confirmed' }
}
