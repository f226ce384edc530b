import type { DeviceDetails, ListedDevice } from '../../protocol/areas/devices.ts'
import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { endSessions, isRefused, requireFullSession, requirePageSession } from '../access.ts'
import type { Context } from '../context.ts'
import type { Account, Device } from '../state.ts'
import { leaveKeychain } from './keychain/membership.ts'
import { requireDeviceManager } from './two-step/device-confirmation.ts'
import { applyFindSetting, removeFromList } from './two-step/trust.ts'

const listEntry = (cx: Context, device: Device): ListedDevice => ({
  device: device.id,
  name: device.client.name ?? device.client.kind,
  kind: device.client.kind,
  signedIn: cx.policy.devices.listedAsSignedIn(
    device,
    cx.state.sessions.some((session) => session.device === device.id),
  ),
  trusted: cx.policy.devices.listedTrust(device),
})

/** DEVICE-07 to 09: the devices on which the account is signed in. TWOSTEP-10, TWOSTEP-19: those that can be trusted. */
export const listDevices = (cx: Context, command: Protocol['list-devices']['command']): Answer => {
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  const shown = caller.account.devices.filter((device) => isListed(cx, caller.account, device))
  return { type: 'devices', devices: shown.map((device) => listEntry(cx, device)) }
}

/** DEVICE-10 to 14 */
export const readDevice = (cx: Context, command: Protocol['read-device']['command']): Answer => {
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  const { account } = caller
  const device = account.devices.find((one) => one.id === command.device && isListed(cx, account, one))
  if (!device) return refused('not-found')
  const { model, serial, version } = cx.policy.devices.described(device, account.devices)
  const details: DeviceDetails = {
    type: 'device',
    ...listEntry(cx, device),
    model: model ?? '',
    serial: serial ?? '',
    ...(version === undefined ? {} : { version }),
    receivesCodes: cx.policy.devices.receivesCodes(device),
  }
  return details
}

/** DEVICE-15 to 19; TWOSTEP-20 to 22 */
export const removeDevice = (cx: Context, command: Protocol['remove-device']['command']): Answer => {
  const caller = requireDeviceManager(cx, command.session, 'remove')
  if (isRefused(caller)) return caller
  const { account } = caller
  const device = account.devices.find((one) => one.id === command.device && isListed(cx, account, one))
  if (!device) return refused('not-found')
  if (account.scheme === 'two-step') return removeFromList(cx, device, command.confirm)
  endSessions(cx, (session) => session.account === account.id && cx.policy.devices.removalEnds(session, device))
  device.signedIn = false
  if (cx.policy.devices.removalForgets(device)) {
    account.devices = account.devices.filter((one) => one.id !== device.id)
  }
  return { type: 'device-removed' }
}

/** DEVICE-20 */
export const locateDevice = (cx: Context, command: Protocol['locate-device']['command']): Answer => {
  const caller = requireFullSession(cx, command.session)
  if (isRefused(caller)) return caller
  return findableDevice(cx, caller.account, command.device) ? { type: 'device-located' } : refused('not-found')
}

/** SIGNIN-09, DEVICE-20, DEVICE-22: an erased device forgets the account, and the account forgets its trust. */
export const eraseDevice = (cx: Context, command: Protocol['erase-device']['command']): Answer => {
  const caller = requireFullSession(cx, command.session)
  if (isRefused(caller)) return caller
  const device = findableDevice(cx, caller.account, command.device)
  if (!device) return refused('not-found')
  device.signedIn = false
  leaveKeychain(caller.account, device)
  if (cx.policy.devices.eraseEndsTrust()) {
    device.trusted = false
    delete device.trustDigest
  }
  endSessions(cx, (session) => session.device === device.id)
  return { type: 'device-erased' }
}

/** TWOSTEP-10, TWOSTEP-18 */
export const setFind = (cx: Context, command: Protocol['set-find']['command']): Answer => {
  const caller = requireFullSession(cx, command.session)
  if (isRefused(caller)) return caller
  if (!caller.device) return refused('forbidden')
  applyFindSetting(cx, caller.account, caller.device, command.on)
  return { type: 'find-set' }
}

const isListed = (cx: Context, account: Account, device: Device): boolean =>
  account.scheme === 'two-step' ? cx.policy.twoStep.isListed(device) : cx.policy.devices.listed(device)

const findableDevice = (cx: Context, account: Account, id: string): Device | undefined =>
  account.devices.find((device) => device.id === id && cx.policy.devices.findable(device))
