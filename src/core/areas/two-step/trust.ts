import type { Answer } from '../../../protocol/command.ts'
import { refused } from '../../../protocol/refusal.ts'
import type { Context } from '../../context.ts'
import type { Account, Device } from '../../state.ts'

/** TWOSTEP-10, TWOSTEP-11, TWOSTEP-18: how the find service of a device changes its trust. */
export const applyFindSetting = (cx: Context, account: Account, device: Device, on: boolean): void => {
  device.find = on
  if (on) {
    const rules = cx.policy.twoStep
    if (rules.canBeTrusted(device.client) && rules.findLists(device.client, cx.parameters)) device.candidate = true
    if (rules.findTrusts(account, device)) device.trusted = true
  } else if (account.scheme === 'two-step' && cx.policy.twoStep.findOffEndsTrust(device)) {
    endTrust(device)
  }
}

/** TWOSTEP-20, TWOSTEP-21: a device that is taken off the list stays signed in, and shows no codes any more. */
export const removeFromList = (cx: Context, device: Device, confirm: boolean | undefined): Answer => {
  if (!cx.policy.twoStep.removalConfirmed(confirm, cx.parameters)) return refused('confirmation-required')
  if (cx.policy.twoStep.removalEndsTrust(device)) endTrust(device)
  if (cx.policy.twoStep.removalForgets(device)) delete device.candidate
  return { type: 'device-removed' }
}

export const endTrust = (device: Device): void => {
  device.trusted = false
  delete device.trustDigest
}
