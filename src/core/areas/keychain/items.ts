import type { Item } from '../../../protocol/areas/keychain.ts'
import type { Answer, Protocol } from '../../../protocol/command.ts'
import { refused } from '../../../protocol/refusal.ts'
import { isRefused } from '../../access.ts'
import type { Context } from '../../context.ts'
import { keychainOf, type Participant, participant } from './membership.ts'

/** KEYCHAIN-01 to 08, KEYCHAIN-36: a member's change is there for all members. */
export const saveItem = (cx: Context, command: Protocol['save-item']['command']): Answer => {
  const caller = participant(cx, command.session)
  if (isRefused(caller)) return caller
  const keychain = keychainOf(cx, caller.account)
  if (!keychain || !cx.policy.keychain.mayWrite(caller.device, caller.account)) return refused('not-a-member')
  const item = cx.policy.keychain.storedItem(command.item)
  keychain.items = [...keychain.items.filter((one) => !cx.policy.keychain.replaces(item, one)), item]
  return { type: 'item-saved' }
}

/** KEYCHAIN-09, KEYCHAIN-14: members only. */
export const listItems = (cx: Context, command: Protocol['list-items']['command']): Answer => {
  const caller = participant(cx, command.session)
  if (isRefused(caller)) return caller
  const items = itemsOf(cx, caller)
  return items ? { type: 'items', items: items.map(cx.policy.keychain.shownItem) } : refused('not-a-member')
}

/** KEYCHAIN-05 */
export const readFillData = (cx: Context, command: Protocol['read-fill-data']['command']): Answer => {
  const caller = participant(cx, command.session)
  if (isRefused(caller)) return caller
  const items = itemsOf(cx, caller)
  if (!items) return refused('not-a-member')
  const item = items.find((one) => one.name === command.name)
  return item ? { type: 'fill-data', fields: cx.policy.keychain.fillableFields(item) } : refused('not-found')
}

/** What a device should hold, or undefined where the answer does not say. */
const itemsOf = (cx: Context, { account, device }: Participant) => {
  const keychain = keychainOf(cx, account)
  if (!keychain || !cx.policy.keychain.mayRead(device, account)) {
    return cx.policy.keychain.itemsAfterLeaving(device, account)?.map(copyOf)
  }
  return cx.policy.keychain
    .readableItems(keychain, cx.state.accounts)
    .filter((item) => cx.policy.keychain.syncsTo(item, device))
    .map(copyOf)
}

/** An item as an answer may hold it: the state that it comes from is gone when the answer is written. */
const copyOf = (item: Item): Item => ({ ...item, fields: { ...item.fields } })
