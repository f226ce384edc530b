import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge, type Reply, refusal } from './reply.ts'

const reply = (status: number, json: unknown): Reply => ({ status, json, cookies: [] })
const wrongCode = refusal(401, 'INVALID_CODE', 'wrong-code')

test('a refusal is known by status and code together', () => {
  assert.deepEqual(judge('/x', reply(401, { code: 'INVALID_CODE' }), [wrongCode]), {
    type: 'refused',
    reason: 'wrong-code',
  })
  assert.throws(() => judge('/x', reply(200, { code: 'INVALID_CODE' }), [wrongCode]), { code: 'unknown-answer' })
  assert.throws(() => judge('/x', reply(401, { code: 'OTHER' }), [wrongCode]), { code: 'unknown-answer' })
})

test('a failure of the server is told apart, and nothing of a body but its error code is repeated', () => {
  assert.throws(() => judge('/x', reply(500, undefined), [wrongCode]), { code: 'server-error' })
  assert.throws(
    () => judge('/x', reply(418, { code: 'A_CODE', token: 'hush' }), [wrongCode]),
    ({ message }: Error) => message.includes('418') && message.includes('A_CODE') && !message.includes('hush'),
  )
})
