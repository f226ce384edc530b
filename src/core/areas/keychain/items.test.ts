import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Item } from '../../../protocol/areas/keychain.ts'
import type { Command } from '../../../protocol/command.ts'
import { decideOn, now, reasonOrType } from '../../fixtures/plain-decision.ts'
import { plainAccount, plainDevice } from '../../fixtures/plain-rows.ts'
import type { Account, Session } from '../../state.ts'

const shop: Item = { kind: 'web', name: 'shop', fields: { user: 'ada', password: 'of the shop' } }
const bank: Item = { kind: 'web', name: 'bank', fields: { user: 'ada', password: 'of the bank' } }
const card: Item = { kind: 'card', name: 'card', fields: { number: '4000', holder: 'Ada', 'security code': '123' } }
const member = plainDevice({ id: 'member', keychain: true })
const further = plainDevice({ id: 'further' })
const keychain = { items: [shop, bank], codeApproval: true, requests: [], awaitingMessageCode: [] }
const ada = plainAccount({ devices: [member, further], keychain })
const sessions: Session[] = ['member', 'further'].map((device) => ({
  digest: `digest of ${device}`,
  account: 'ada',
  kind: 'device',
  device,
  createdAt: now,
}))
const on = (command: Command, account: Account = ada) => {
  const { answer, state } = decideOn({ accounts: [account], sessions }, command)
  return { answer, result: reasonOrType(answer), items: state.accounts[0]?.keychain?.items }
}
const unsaved = plainAccount({ devices: [further] })

test('a member gets an item by its name, and a refusal where there is none of that name', () => {
  const read = (name: string, session = 'member', account = ada) =>
    on({ type: 'read-fill-data', session, name }, account)
  assert.deepEqual(read('bank').answer, { type: 'fill-data', fields: bank.fields })
  assert.equal(read('another').result, 'not-found')
  assert.equal(read('bank', 'further').result, 'not-a-member')
})

test('only a member gets items, and only items of a member are saved', () => {
  assert.deepEqual(on({ type: 'list-items', session: 'member' }).answer, { type: 'items', items: [shop, bank] })
  assert.equal(on({ type: 'list-items', session: 'further' }).result, 'not-a-member')
  assert.deepEqual(on({ type: 'save-item', session: 'member', item: card }).items, [
    shop,
    bank,
    { ...card, fields: { number: '4000', holder: 'Ada' } },
  ])
  const refused = on({ type: 'save-item', session: 'further', item: card })
  assert.deepEqual([refused.result, refused.items], ['not-a-member', [shop, bank]])
  assert.equal(on({ type: 'save-item', session: 'further', item: card }, unsaved).result, 'not-a-member')
})

test('an item takes the place of the one of its kind and name', () => {
  const newer = { ...shop, fields: { user: 'ada', password: 'a newer one' } }
  assert.deepEqual(on({ type: 'save-item', session: 'member', item: newer }).items, [bank, newer])
})

test('a trusted device joins at once, with what it brings along', () => {
  const joined = on({ type: 'turn-keychain-on', session: 'further', password: 'password', items: [card] })
  assert.deepEqual(joined.answer, { type: 'keychain', state: 'on', syncing: true, hasSecurityCode: false })
  assert.deepEqual(
    joined.items?.map(({ name }) => name),
    ['shop', 'bank', 'card'],
  )
})

test('the copy on the servers is not deleted by one choice alone, and nothing is where there is none', () => {
  const remove: Command = { type: 'delete-server-copy', session: 'further' }
  assert.equal(on(remove).result, 'forbidden')
  assert.deepEqual(on(remove, unsaved).answer, {
    type: 'keychain',
    state: 'off',
    syncing: false,
    hasSecurityCode: false,
    data: 'kept',
  })
})

test('items of the kind of accounts reach a Mac, and no other device', () => {
  const account: Item = { kind: 'account', name: 'mail', fields: { user: 'ada' } }
  const listed = (kind: 'mac' | 'phone') => {
    const device = plainDevice({ id: 'member', keychain: true, client: { kind, version: '12' } })
    const owner = plainAccount({ devices: [device], keychain: { ...keychain, items: [shop, account] } })
    return on({ type: 'list-items', session: 'member' }, owner).answer
  }
  assert.deepEqual(listed('mac'), { type: 'items', items: [shop, account] })
  assert.deepEqual(listed('phone'), { type: 'items', items: [shop] })
})
