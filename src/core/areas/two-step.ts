import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { fullySigned, isRefused } from '../access.ts'
import type { Context } from '../given.ts'
import { issue, stands } from '../issue.ts'
import { countFailure, countSuccess, lockedFor } from '../throttle.ts'

/** CODE-04, TWOSTEP-12: a short code goes to the very device that is to be trusted. */
export const startDeviceConfirmation = (
  cx: Context,
  command: Protocol['start-device-confirmation']['command'],
): Answer => {
  const asked = fullySigned(cx, command.session)
  if (isRefused(asked)) return asked
  const { account } = asked
  const device = account.devices.find((one) => one.id === command.device && one.signedIn)
  if (account.scheme !== 'two-step' || !device) return refused('not-found')
  const length = cx.policy.codes.confirmationLength(cx.parameters)
  const { code } = issue(
    cx,
    { account: account.id, purpose: 'device-confirmation', channel: 'push', device: device.id },
    cx.mint.code(length, cx.policy.codes.alphabet()),
  )
  cx.deliver({ channel: 'push', to: device.id, purpose: 'device-confirmation', code, text: `The code is ${code}.` })
  return { type: 'device-confirmation-started' }
}

/** TWOSTEP-11, TWOSTEP-13, TWOSTEP-14 */
export const confirmDevice = (cx: Context, command: Protocol['confirm-device']['command']): Answer => {
  const asked = fullySigned(cx, command.session)
  if (isRefused(asked)) return asked
  const { account } = asked
  const device = account.devices.find((one) => one.id === command.device && one.signedIn)
  if (!device) return refused('not-found')
  const wait = lockedFor(account.codeEntry, cx.now)
  if (wait > 0) return refused('too-many-attempts', { retryAfter: wait })
  const right = cx.state.codes.find(
    (code) =>
      code.account === account.id &&
      code.purpose === 'device-confirmation' &&
      code.device === device.id &&
      stands(cx, code) &&
      cx.policy.codes.matches(command.code, code.code, cx.secrets),
  )
  if (!right) {
    countFailure(account.codeEntry, cx.now, cx.parameters['code.attempts'], cx.parameters['code.lock_time'])
    return refused('wrong-code')
  }
  countSuccess(account.codeEntry)
  right.spent = true
  device.trusted = true
  return { type: 'device-confirmed' }
}
