import type { Item } from '../../../protocol/areas/keychain.ts'
import type { Answer, Protocol } from '../../../protocol/command.ts'
import { refused } from '../../../protocol/refusal.ts'
import { isRefused, requireFullSession } from '../../access.ts'
import type { Context } from '../../context.ts'
import type { Account, Device, Keychain } from '../../state.ts'
import {
  joinKeychain,
  keychainOf,
  keychainStatus,
  leaveKeychain,
  membersOf,
  type Participant,
  participant,
} from './membership.ts'
import { type CreatedSecurityCode, createKeychain, createSecurityCode, refusedAtKeychain } from './set-up.ts'

type TurnOnCommand = Protocol['turn-keychain-on']['command']

/** KEYCHAIN-12, KEYCHAIN-16, KEYCHAIN-19: start a keychain, join at once, or wait for a member to approve. */
export const turnKeychainOn = (cx: Context, command: TurnOnCommand): Answer => {
  const caller = participant(cx, command.session)
  if (isRefused(caller)) return caller
  const wrong = refusedAtKeychain(cx, caller, command)
  if (wrong) return wrong
  const { account, device } = caller
  const keychain = keychainOf(cx, account)
  if (device.keychain) return keychainStatus(cx, account, device)
  const items = command.items ?? []
  if (!keychain) {
    const made = createSecurityCode(cx, device, command)
    return isRefused(made) ? made : createAndResetAttempts(cx, caller, made, items)
  }
  if (command.securityCode) return refused('already-exists')
  const members = membersOf(account)
  if (cx.policy.keychain.joinsWithoutApproval(cx.policy.devices.keychainOpen(account, device), members, keychain)) {
    joinKeychain(cx, account, device, [...items])
    return keychainStatus(cx, account, device)
  }
  if (members.length === 0) return refused('approval-required')
  if (keychainStatus(cx, account, device).state === 'off') notifyMembers(cx, account, keychain, device, items)
  return keychainStatus(cx, account, device)
}

/** KSC-12: with a new security code the count of wrong ones starts at zero. */
const createAndResetAttempts = (
  cx: Context,
  caller: Participant,
  made: CreatedSecurityCode,
  items: readonly Item[],
): Answer => {
  const answer = createKeychain(cx, caller, made, items)
  if (!isRefused(answer) && made.kept.securityCode !== undefined) {
    caller.account.securityCodeAttempts = cx.policy.securityCode.afterChange(caller.account.securityCodeAttempts)
  }
  return answer
}

/** KEYCHAIN-12, KEYCHAIN-13: notify the members of a device that asks to join. */
const notifyMembers = (
  cx: Context,
  account: Account,
  keychain: Keychain,
  device: Device,
  items: readonly Item[],
): void => {
  leaveKeychain(account, device)
  const request = { id: cx.idGenerator.token(), device: device.id, startedAt: cx.now, items }
  keychain.requests.push(request)
  const name = device.client.name ?? device.client.kind
  for (const { id } of cx.policy.keychain.approvers(account, device)) {
    const text = `${name} wants to use your keychain.`
    cx.deliver({ channel: 'push', to: id, purpose: 'keychain', request: request.id, text })
  }
}

export const readKeychain = (cx: Context, command: Protocol['read-keychain']['command']): Answer => {
  const caller = requireFullSession(cx, command.session)
  return isRefused(caller) ? caller : keychainStatus(cx, caller.account, caller.device)
}

/** KEYCHAIN-14, KEYCHAIN-15, KEYCHAIN-44: a member admits the device that asked, or turns it away. */
export const answerKeychainRequest = (cx: Context, command: Protocol['answer-keychain-request']['command']): Answer => {
  const caller = participant(cx, command.session)
  if (isRefused(caller)) return caller
  const { account } = caller
  const keychain = keychainOf(cx, account)
  if (!keychain || !cx.policy.keychain.mayAnswer(caller.device)) return refused('not-a-member')
  const waiting = keychain.requests.filter((one) => cx.policy.keychain.requestPending(one, cx.now, cx.parameters))
  const request = waiting.find((one) => one.id === command.request)
  if (!request) return refused('not-found')
  for (const one of cx.policy.keychain.admittedRequests(request, waiting, command.approve, keychain)) {
    const device = account.devices.find(({ id, signedIn }) => id === one.device && signedIn)
    if (device) joinKeychain(cx, account, device, [...one.items])
  }
  keychain.requests = keychain.requests.filter((one) => one.id !== request.id)
  return { type: 'keychain-request-answered' }
}

/** KEYCHAIN-32 to 35: what becomes of the items on the device is its owner's choice; the others keep theirs. */
export const turnKeychainOff = (cx: Context, command: Protocol['turn-keychain-off']['command']): Answer => {
  const caller = participant(cx, command.session)
  if (isRefused(caller)) return caller
  const { account, device } = caller
  const keychain = keychainOf(cx, account)
  if (!keychain || keychainStatus(cx, account, device).state === 'off') return refused('not-a-member')
  if (!cx.policy.keychain.mayChooseData(command.data)) return refused('malformed')
  if (device.keychain) keychain.items = [...cx.policy.keychain.afterLeaving(keychain.items, command.data)]
  leaveKeychain(account, device)
  device.keychainData = command.data
  return keychainStatus(cx, account, device)
}

/** KEYCHAIN-38, KEYCHAIN-39: the copy is deleted once both conditions hold; until then it stays. */
export const deleteServerCopy = (cx: Context, command: Protocol['delete-server-copy']['command']): Answer => {
  const caller = participant(cx, command.session)
  if (isRefused(caller)) return caller
  const { account, device } = caller
  const keychain = keychainOf(cx, account)
  const stays = keychain && !cx.policy.keychain.deletesCopy(keychain, membersOf(account))
  return stays ? refused('forbidden') : keychainStatus(cx, account, device)
}
