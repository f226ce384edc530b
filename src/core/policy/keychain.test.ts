import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Item } from '../../protocol/areas/keychain.ts'
import { plainDevice } from '../fixtures/plain-rows.ts'
import { keychainPolicy } from './keychain.ts'

const item = (kind: Item['kind'], name: string, fields: Item['fields'] = {}): Item => ({ kind, name, fields })

test('devices take part from their first version on, other clients never', () => {
  assert.equal(keychainPolicy.canTakePart({ kind: 'mac', version: '10.9' }), true)
  assert.equal(keychainPolicy.canTakePart({ kind: 'mac', version: '10.8.5' }), false)
  assert.equal(keychainPolicy.canTakePart({ kind: 'pc', version: '10.9' }), false)
  assert.equal(keychainPolicy.canTakePart({ kind: 'tablet', version: '7.0.3' }), true)
})

test('of a card its code is never filled in; of anything else all that is kept', () => {
  const fields = { number: '4111', expiry: '01/30', holder: 'Ada', code: '123' }
  assert.deepEqual(Object.keys(keychainPolicy.fillableFields(item('card', 'Blue', fields))), [
    'number',
    'expiry',
    'holder',
  ])
  assert.deepEqual(keychainPolicy.fillableFields(item('web', 'forum', { user: 'ada' })), { user: 'ada' })
})

test('accounts come to Macs alone, everything else to all', () => {
  const phone = plainDevice()
  const mac = plainDevice({ client: { kind: 'mac' } })
  assert.deepEqual(
    [phone, mac].map((one) => keychainPolicy.syncsTo(item('account', 'Mail'), one)),
    [false, true],
  )
  assert.deepEqual(
    [phone, mac].map((one) => keychainPolicy.syncsTo(item('web', 'forum'), one)),
    [true, true],
  )
})

test('an item takes the place of one of the same kind and name', () => {
  const older = item('web', 'forum')
  assert.equal(keychainPolicy.replaces(item('web', 'forum'), older), true)
  assert.equal(keychainPolicy.replaces(item('wifi', 'forum'), older), false)
  assert.equal(keychainPolicy.replaces(item('web', 'shop'), older), false)
})

test('a refusal admits nobody', () => {
  const request = { id: 'request', device: 'device', startedAt: 0, items: [] }
  const keychain = { items: [], codeApproval: true, requests: [request], awaitingMessageCode: [] }
  assert.deepEqual(keychainPolicy.admittedRequests(request, [request], false, keychain), [])
  assert.deepEqual(keychainPolicy.admittedRequests(request, [request], true, keychain), [request])
})
