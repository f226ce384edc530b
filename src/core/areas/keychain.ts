import type { Item } from '../../protocol/areas/keychain.ts'
import type { Answer, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import { fullySigned, isRefused } from '../access.ts'
import type { Context } from '../given.ts'
import { join, keychainOf, leave, membersOf, type Participant, participant, standing } from '../membership.ts'
import type { Account, Device, Keychain } from '../state.ts'
import { begin, entered, type Made, makeCode } from './keychain-set-up.ts'

type In = Protocol['turn-keychain-on']['command']

/** KEYCHAIN-12, KEYCHAIN-16, KEYCHAIN-19: begin a keychain, join at once, or wait for a member to approve. */
export const turnKeychainOn = (cx: Context, command: In): Answer => {
  const asked = participant(cx, command.session)
  if (isRefused(asked)) return asked
  if (!entered(cx, asked, command)) return refused('wrong-credentials')
  const { account, device } = asked
  const keychain = keychainOf(cx, account)
  if (device.keychain) return standing(cx, account, device)
  const items = command.items ?? []
  if (!keychain) {
    const made = makeCode(cx, device, command)
    return isRefused(made) ? made : beginCounting(cx, asked, made, items)
  }
  if (command.securityCode) return refused('already-exists')
  const members = membersOf(account)
  if (cx.policy.keychain.joinsUnasked(cx.policy.devices.keychainOpen(account, device), members, keychain)) {
    join(cx, account, device, [...items])
    return standing(cx, account, device)
  }
  if (members.length === 0) return refused('approval-required')
  if (standing(cx, account, device).state === 'off') ask(cx, account, keychain, device, items)
  return standing(cx, account, device)
}

/** KSC-12: with a new security code wrong ones are counted from the beginning. */
const beginCounting = (cx: Context, asked: Participant, made: Made, items: readonly Item[]): Answer => {
  const answer = begin(cx, asked, made, items)
  if (!isRefused(answer) && made.kept.securityCode !== undefined) {
    asked.account.securityCodeEntry = cx.policy.securityCode.afterChange(asked.account.securityCodeEntry)
  }
  return answer
}

/** KEYCHAIN-12, KEYCHAIN-13: tell the members of a device that wants to join. */
const ask = (cx: Context, account: Account, keychain: Keychain, device: Device, items: readonly Item[]): void => {
  leave(account, device)
  const request = { id: cx.mint.token(), device: device.id, startedAt: cx.now, items }
  keychain.requests.push(request)
  const name = device.client.name ?? device.client.kind
  for (const { id } of cx.policy.keychain.asked(account, device)) {
    const text = `${name} wants to use your keychain.`
    cx.deliver({ channel: 'push', to: id, purpose: 'keychain', request: request.id, text })
  }
}

export const readKeychain = (cx: Context, command: Protocol['read-keychain']['command']): Answer => {
  const asked = fullySigned(cx, command.session)
  return isRefused(asked) ? asked : standing(cx, asked.account, asked.device)
}

/** KEYCHAIN-14, KEYCHAIN-15, KEYCHAIN-44: a member admits the device that asked, or turns it away. */
export const answerKeychainRequest = (cx: Context, command: Protocol['answer-keychain-request']['command']): Answer => {
  const asked = participant(cx, command.session)
  if (isRefused(asked)) return asked
  const { account } = asked
  const keychain = keychainOf(cx, account)
  if (!keychain || !cx.policy.keychain.mayAnswer(asked.device)) return refused('not-a-member')
  const waiting = keychain.requests.filter((one) => cx.policy.keychain.requestStands(one, cx.now, cx.parameters))
  const request = waiting.find((one) => one.id === command.request)
  if (!request) return refused('not-found')
  for (const one of cx.policy.keychain.admitted(request, waiting, command.approve, keychain)) {
    const device = account.devices.find(({ id, signedIn }) => id === one.device && signedIn)
    if (device) join(cx, account, device, [...one.items])
  }
  keychain.requests = keychain.requests.filter((one) => one.id !== request.id)
  return { type: 'keychain-request-answered' }
}

/** KEYCHAIN-32 to 35: what becomes of the items on the device is its owner's choice; the others keep theirs. */
export const turnKeychainOff = (cx: Context, command: Protocol['turn-keychain-off']['command']): Answer => {
  const asked = participant(cx, command.session)
  if (isRefused(asked)) return asked
  const { account, device } = asked
  const keychain = keychainOf(cx, account)
  if (!keychain || standing(cx, account, device).state === 'off') return refused('not-a-member')
  if (!cx.policy.keychain.mayLeaveWith(command.data)) return refused('malformed')
  if (device.keychain) keychain.items = [...cx.policy.keychain.afterLeaving(keychain.items, command.data)]
  leave(account, device)
  device.keychainData = command.data
  return standing(cx, account, device)
}

/** KEYCHAIN-38, KEYCHAIN-39: the copy goes by itself once both conditions hold; until then it stays. */
export const deleteServerCopy = (cx: Context, command: Protocol['delete-server-copy']['command']): Answer => {
  const asked = participant(cx, command.session)
  if (isRefused(asked)) return asked
  const { account, device } = asked
  const keychain = keychainOf(cx, account)
  const stays = keychain && !cx.policy.keychain.deletesCopy(keychain, membersOf(account))
  return stays ? refused('forbidden') : standing(cx, account, device)
}
