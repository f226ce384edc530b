import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WireRequest, WireResponse } from '../../http/wire/message.ts'
import type { Exchange } from '../target.ts'
import { type AdapterLog, createAdapterLog } from './adapter-log.ts'

const common = { plane: 'public', command: 'read-account', at: 1, milliseconds: 2 } as const
const base = 'http://127.0.0.1:9'

const record = (log: AdapterLog, request: Partial<WireRequest>, response?: Partial<WireResponse>): Exchange => {
  log.record({
    ...common,
    base,
    request: { method: 'POST', path: '/x', headers: {}, ...request },
    ...(response && { response: { status: 200, headers: {}, body: '', ...response } }),
  })
  const last = log.read().at(-1)
  assert.ok(last)
  return last
}
/** The body of a request as the log shows it. */
const loggedBody = (body: string, headers: Readonly<Record<string, string>> = {}, fields: readonly string[] = []) =>
  record(createAdapterLog(fields), { body, headers }).request.body

test('exchanges are logged in their order', () => {
  const log = createAdapterLog([])
  record(log, { method: 'GET', path: '/me?a=b', headers: { accept: 'text/html' } }, { status: 404, body: 'lost' })
  record(log, { method: 'PUT', body: 'name' }, { headers: { 'content-type': 'text/plain' } })
  assert.deepEqual(log.read(), [
    {
      ...common,
      request: { method: 'GET', url: `${base}/me?a=b`, headers: { accept: 'text/html' } },
      response: { status: 404, headers: {}, body: 'lost' },
    },
    {
      ...common,
      request: { method: 'PUT', url: `${base}/x`, headers: {}, body: 'name' },
      response: { status: 200, headers: { 'content-type': 'text/plain' }, body: '' },
    },
  ])
})

test('an exchange without an answer has its reason, without the secrets', () => {
  const log = createAdapterLog([])
  log.secret('canary-1', 'Session')
  const request = { method: 'GET', path: '/x', headers: {} }
  log.record({ ...common, base, request, failure: 'no answer for canary-1' })
  assert.deepEqual(log.read(), [
    { ...common, request: { method: 'GET', url: `${base}/x`, headers: {} }, failure: 'no answer for «Session-1»' },
  ])
})

test('fields with secret names are replaced at any depth, and keep their names', () => {
  assert.equal(
    loggedBody('{"user":[{"passCode":"canary-1","pin":4829},null],"name":"Ada","spinning":"wheel"}'),
    '{"user":[{"passCode":"«passcode-1»","pin":"«pin-1»"},null],"name":"Ada","spinning":"wheel"}',
  )
})

test('booleans, null and empty values are not secret', () => {
  const body = '{"token":true,"session":null,"known":true,"seen":false,"secret":false}'
  assert.equal(loggedBody(body), body)
})

test('a code is secret where it is one of digits, and not the name of an error', () => {
  assert.equal(loggedBody('{"code":"48 29-13","zipCode":91532}'), '{"code":"«code-1»","zipCode":"«code-2»"}')
  for (const code of ['INVALID_CODE', 'E4829', '4829E', '401']) {
    assert.equal(loggedBody(JSON.stringify({ code, name: code })), JSON.stringify({ code, name: code }))
  }
})

test('JSON is parsed, with or without its media type', () => {
  const body = '{"token":"canary&1=2"}'
  for (const headers of [{}, { 'content-type': 'application/json' }]) {
    assert.equal(loggedBody(body, headers), '{"token":"«token-1»"}')
  }
})

test('further fields and headers are secret when the adapter names them', () => {
  const { request } = record(createAdapterLog(['mine', 'X-Mine']), {
    headers: { 'x-mine': 'canary-1', 'x-plain': 'everybody' },
    body: '{"mine":"canary-2","plain":"anybody"}',
  })
  assert.deepEqual(request.headers, { 'x-mine': '«x-mine-1»', 'x-plain': 'everybody' })
  assert.equal(request.body, '{"mine":"«mine-1»","plain":"anybody"}')
})

test('secrets in forms and queries are found by their names', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }
  assert.equal(loggedBody('password=canary+1&name=ada', form), 'password=«password-1»&name=ada')
  const { request } = record(createAdapterLog([]), { path: '/reset?token=can?ary&name=ada' })
  assert.equal(request.url, `${base}/reset?token=«token-1»&name=ada`)
})

test('what an answer gives is secret in every later exchange, and in earlier ones', () => {
  const log = createAdapterLog([])
  record(
    log,
    { path: '/x/canary-1' },
    { headers: { 'set-cookie': 'sid=canary-2; Path=/' }, body: '{"csrf":"canary-1"}' },
  )
  record(log, { body: 'canary-1 canary-2' })
  assert.deepEqual(
    log.read().map(({ request, response }) => [request.url, request.body, response?.headers['set-cookie']]),
    [
      [`${base}/x/«csrf-1»`, undefined, 'sid=«cookie-1»; Path=/'],
      [`${base}/x`, '«csrf-1» «cookie-1»', undefined],
    ],
  )
})

test('the secrets of commands and registered ones are in no sentence', () => {
  const log = createAdapterLog([])
  log.learn({ type: 'sign-out', session: 'canary-1' })
  log.secret('canary-2', 'sid')
  assert.equal(log.text('canary-1, canary-2 and canary-3'), '«session-1», «sid-1» and canary-3')
})
