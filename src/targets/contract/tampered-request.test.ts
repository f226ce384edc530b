import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Transport } from '../../http/wire/message.ts'
import { contractTarget } from './contract-target.ts'

/** A server that repeats what it was sent, as a careless one does. */
const echoing = async (field: string, raw: string | undefined) => {
  const sent: { path: string; body: string; authorization: string }[] = []
  const transport: Transport = async (_base, { path, body = '', headers }) => {
    sent.push({ path, body, authorization: headers.authorization ?? '' })
    const problem = { type: 'about:blank', title: `what is ${path} ${body}?` }
    return { status: 400, headers: { 'content-type': 'application/problem+json' }, body: JSON.stringify(problem) }
  }
  const sandbox = await contractTarget({
    name: 'stub',
    kind: 'http',
    url: 'http://127.0.0.1:8080',
    transport,
    close: async () => undefined,
  }).open()
  const command = { type: 'verify-phone', session: 'canary-session', phone: 'phone-1', code: '123456' } as const
  const description = 'a strange value'
  const tampering = raw === undefined ? { field, description } : { field, raw, description }
  const answer = await sandbox.sendTampered?.(command, tampering)
  const [exchange] = sandbox.exchanges
  return { answer, sent: sent[0], shown: JSON.stringify(exchange) }
}

test('one field is replaced, wherever it travels', async () => {
  assert.equal((await echoing('code', '"1","code":[2]')).sent?.body, '{"code":"1","code":[2]}')
  assert.equal((await echoing('code', undefined)).sent?.body, '{}')
  assert.equal((await echoing('phone', 'a%20b')).sent?.path, '/phones/a%20b/code')
  assert.equal((await echoing('session', 'x')).sent?.authorization, 'Bearer x')
  assert.equal((await echoing('session', undefined)).sent?.authorization, '')
})

test('a response against the contract has its status alone', async () => {
  assert.deepEqual((await echoing('code', '[]')).answer, { status: 400 })
})

test('the replacement of a secret is shown as its description, also when the server repeats it', async () => {
  for (const raw of ['"１２３４５６"', '012345', '["123456"]', '{"a":{"b":"12345"}}', '"12345']) {
    const { shown } = await echoing('code', raw)
    assert.match(shown, /«a strange value»/, raw)
    assert.doesNotMatch(shown, /１２３４５６|12345|canary/, raw)
  }
  assert.doesNotMatch((await echoing('session', 'canary-session-and-more')).shown, /canary|and-more/)
})

test('the replacement of any other field is shown as it is', async () => {
  assert.match((await echoing('phone', 'a%20b')).shown, /a%20b/)
})
