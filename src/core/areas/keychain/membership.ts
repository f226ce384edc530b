import type { KeychainState } from '../../../protocol/areas/keychain.ts'
import type { SessionToken } from '../../../protocol/client.ts'
import { type Refused, refused } from '../../../protocol/refusal.ts'
import { isRefused, requireFullSession } from '../../access.ts'
import type { Context } from '../../context.ts'
import type { Account, Device, Keychain } from '../../state.ts'

/** A signed-in device that can take part in a keychain. */
export type Participant = { readonly account: Account; readonly device: Device }

/** The device behind a token; other clients, and devices with older systems, are turned away (KEYCHAIN-11). */
export const participant = (cx: Context, token: SessionToken): Participant | Refused => {
  const caller = requireFullSession(cx, token)
  if (isRefused(caller)) return caller
  const { account, device } = caller
  if (!device) return refused('forbidden')
  return cx.policy.keychain.canTakePart(device.client) ? { account, device } : refused('not-eligible')
}

/** The devices that have the keychain on. */
export const membersOf = (account: Account): readonly Device[] =>
  account.devices.filter((device) => device.keychain && device.signedIn)

/** The keychain, if there is one: it is deleted with its last member, unless the servers keep a copy (KEYCHAIN-28, KEYCHAIN-39). */
export const keychainOf = (cx: Context, account: Account): Keychain | undefined => {
  const { keychain } = account
  if (!keychain) return undefined
  const members = membersOf(account)
  const deleted = cx.policy.keychain.deletesCopy(keychain, members)
  if (deleted) delete keychain.securityCode
  const kept = !deleted && cx.policy.keychain.keepsCopy(account, keychain, cx.parameters)
  if (members.length === 0 && !kept && cx.policy.keychain.deletedWithCopy()) delete account.keychain
  return account.keychain
}

/** Make a device a member, and add the items that it brings. */
export const joinKeychain = (cx: Context, account: Account, device: Device, brought: Keychain['items'] = []): void => {
  if (!account.keychain) return
  account.keychain.items = [
    ...cx.policy.keychain.mergedItems(account.keychain.items, brought.map(cx.policy.keychain.storedItem)),
  ]
  leaveKeychain(account, device)
  device.keychain = true
  delete device.keychainData
}

/** End the membership of a device, or its wait for one. */
export const leaveKeychain = (account: Account, device: Device): void => {
  device.keychain = false
  const { keychain } = account
  if (!keychain) return
  keychain.requests = keychain.requests.filter((request) => request.device !== device.id)
  keychain.awaitingMessageCode = keychain.awaitingMessageCode.filter((id) => id !== device.id)
}

/** Sign every device of the account out; none is a member any more when its owner signs in again (KEYCHAIN-18). */
export const signOutDevices = (cx: Context, account: Account): void => {
  for (const device of account.devices) {
    device.signedIn = false
    if (cx.policy.keychain.endsWhenSignedOut()) leaveKeychain(account, device)
  }
}

/** The state of the keychain on a device. */
export const keychainStatus = (
  cx: Context,
  account: Account,
  device: Device | undefined,
  securityCode?: string,
): KeychainState => {
  const keychain = keychainOf(cx, account)
  const on = device?.keychain === true
  const isWaiting = keychain?.requests.some(
    (request) => request.device === device?.id && cx.policy.keychain.requestPending(request, cx.now, cx.parameters),
  )
  const shownCode = securityCode ?? (keychain?.securityCode && cx.policy.securityCode.revealed(keychain.securityCode))
  return {
    type: 'keychain',
    state: on ? 'on' : isWaiting ? 'waiting-for-approval' : 'off',
    syncing: on,
    hasSecurityCode: keychain?.securityCode !== undefined,
    ...(device && !on && !isWaiting && { data: cx.policy.keychain.dataAfterLeaving(device) }),
    ...(shownCode === undefined ? {} : { securityCode: shownCode }),
  }
}
