import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { isRefused, pageSigned, pendingOwner } from '../access.ts'
import type { Context } from '../given.ts'
import { issue, stands } from '../issue.ts'
import { countFailure, countSuccess, lockedFor } from '../throttle.ts'

/** TWOSTEP-22: who adds and removes trusted devices of a two-step account. */
export const managing = (cx: Context, token: string, act: 'add' | 'remove') => {
  const asked = pageSigned(cx, token)
  if (!isRefused(asked) || cx.policy.twoStep.needsFullSession(act)) return asked
  return pendingOwner(cx, token) ?? asked
}

/** CODE-04, TWOSTEP-12, TWOSTEP-15: a short code goes to the very device that is to be trusted. */
export const startDeviceConfirmation = (
  cx: Context,
  command: Protocol['start-device-confirmation']['command'],
): Answer => {
  const asked = managing(cx, command.session, 'add')
  if (isRefused(asked)) return asked
  const { account } = asked
  const device = account.devices.find((one) => one.id === command.device)
  if (account.scheme !== 'two-step' || !device || !cx.policy.twoStep.canBeTrusted(device.client)) {
    return refused('not-found')
  }
  if (!cx.policy.twoStep.mayBeAdded(device)) return refused('not-eligible')
  device.candidate = true
  const length = cx.policy.codes.confirmationLength(cx.parameters)
  const { code } = issue(
    cx,
    { account: account.id, purpose: 'device-confirmation', channel: 'push', device: device.id },
    cx.mint.code(length, cx.policy.codes.alphabet()),
  )
  for (const { id } of cx.policy.twoStep.confirmationGoesTo(account, device)) {
    cx.deliver({ channel: 'push', to: id, purpose: 'device-confirmation', code, text: `The code is ${code}.` })
  }
  return { type: 'device-confirmation-started' }
}

/** TWOSTEP-11, TWOSTEP-13, TWOSTEP-14 */
export const confirmDevice = (cx: Context, command: Protocol['confirm-device']['command']): Answer => {
  const asked = managing(cx, command.session, 'add')
  if (isRefused(asked)) return asked
  const { account } = asked
  const device = account.devices.find((one) => one.id === command.device)
  if (account.scheme !== 'two-step' || !device) return refused('not-found')
  if (!cx.policy.twoStep.mayBeAdded(device)) return refused('not-eligible')
  const wait = lockedFor(account.codeEntry, cx.now)
  if (wait > 0) return refused('too-many-attempts', { retryAfter: wait })
  const right = cx.state.codes.find(
    (code) =>
      code.account === account.id &&
      stands(cx, code) &&
      cx.policy.twoStep.confirms(code, command.code, device, cx.secrets),
  )
  if (!right) {
    countFailure(account.codeEntry, cx.now, cx.parameters['code.attempts'], cx.parameters['code.lock_time'])
    return refused('wrong-code')
  }
  countSuccess(account.codeEntry)
  right.spent = true
  device.trusted = cx.policy.twoStep.trustedOnceConfirmed(device)
  return { type: 'device-confirmed' }
}
