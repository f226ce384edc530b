import type { DeviceDetails, ListedDevice } from '../../protocol/areas/devices.ts'
import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { endSessions, fullySigned, isRefused } from '../access.ts'
import type { Context } from '../given.ts'
import { leave } from '../membership.ts'
import type { Account, Device } from '../state.ts'

const entry = (cx: Context, device: Device): ListedDevice => ({
  device: device.id,
  name: device.client.name ?? device.client.kind,
  kind: device.client.kind,
  signedIn: device.signedIn,
  trusted: cx.policy.devices.listedTrust(device),
})

/** DEVICE-07 to 09: the devices on which the account is signed in. */
export const listDevices = (cx: Context, command: Protocol['list-devices']['command']): Answer => {
  const asked = fullySigned(cx, command.session)
  if (isRefused(asked)) return asked
  const shown = asked.account.devices.filter((device) => device.signedIn)
  return { type: 'devices', devices: shown.map((device) => entry(cx, device)) }
}

/** DEVICE-10 to 14 */
export const readDevice = (cx: Context, command: Protocol['read-device']['command']): Answer => {
  const asked = fullySigned(cx, command.session)
  if (isRefused(asked)) return asked
  const device = listedDevice(asked.account, command.device)
  if (!device) return refused('not-found')
  const details: DeviceDetails = {
    type: 'device',
    ...entry(cx, device),
    model: device.client.model ?? '',
    serial: device.client.serial ?? '',
    receivesCodes: cx.policy.devices.receivesCodes(device),
  }
  return details
}

/** DEVICE-15 to 19 */
export const removeDevice = (cx: Context, command: Protocol['remove-device']['command']): Answer => {
  const asked = fullySigned(cx, command.session)
  if (isRefused(asked)) return asked
  const { account } = asked
  const device = listedDevice(account, command.device)
  if (!device) return refused('not-found')
  endSessions(cx, (session) => session.account === account.id && cx.policy.devices.removalEnds(session, device))
  account.devices = account.devices.filter((one) => one.id !== device.id)
  return { type: 'device-removed' }
}

/** DEVICE-20 */
export const locateDevice = (cx: Context, command: Protocol['locate-device']['command']): Answer => {
  const asked = fullySigned(cx, command.session)
  if (isRefused(asked)) return asked
  return listedDevice(asked.account, command.device) ? { type: 'device-located' } : refused('not-found')
}

/** SIGNIN-09, DEVICE-22: an erased device forgets the account, and the account forgets its trust. */
export const eraseDevice = (cx: Context, command: Protocol['erase-device']['command']): Answer => {
  const asked = fullySigned(cx, command.session)
  if (isRefused(asked)) return asked
  const device = listedDevice(asked.account, command.device)
  if (!device) return refused('not-found')
  device.signedIn = false
  leave(asked.account, device)
  if (cx.policy.devices.eraseEndsTrust()) {
    device.trusted = false
    delete device.trustDigest
  }
  endSessions(cx, (session) => session.device === device.id)
  return { type: 'device-erased' }
}

export const setFind = (cx: Context, command: Protocol['set-find']['command']): Answer => {
  const asked = fullySigned(cx, command.session)
  if (isRefused(asked)) return asked
  if (!asked.device) return refused('forbidden')
  asked.device.find = command.on
  return { type: 'find-set' }
}

const listedDevice = (account: Account, id: string): Device | undefined =>
  account.devices.find((device) => device.id === id && device.signedIn)
