import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { fullySigned, isRefused } from '../access.ts'
import type { Context } from '../given.ts'

/** CODE-22, KEYCHAIN-16: on a device that signed in with two-factor the keychain is turned on with the password alone. */
export const turnKeychainOn = (cx: Context, command: Protocol['turn-keychain-on']['command']): Answer => {
  const asked = fullySigned(cx, command.session)
  if (isRefused(asked)) return asked
  const { account, device } = asked
  if (!device) return refused('forbidden')
  if (!cx.secrets.verifyPassword(command.password, account.passwordHash)) return refused('wrong-credentials')
  if (!cx.policy.devices.keychainOpen(account, device)) return refused('approval-required')
  device.keychain = true
  return { type: 'keychain', state: 'on', syncing: true, hasSecurityCode: false }
}

export const readKeychain = (cx: Context, command: Protocol['read-keychain']['command']): Answer => {
  const asked = fullySigned(cx, command.session)
  if (isRefused(asked)) return asked
  const on = asked.device?.keychain === true
  return { type: 'keychain', state: on ? 'on' : 'off', syncing: on, hasSecurityCode: false }
}
