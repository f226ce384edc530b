import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRecentSecrets } from '../../redaction/recent-secrets.ts'
import { contractNames } from '../../redaction/secret-names.ts'
import { createExchangeLog } from './exchange-log.ts'

const exchange = (request: object, response?: { headers?: Record<string, string>; body: string }) => ({
  plane: 'public' as const,
  command: 'enter-code' as const,
  at: 0,
  milliseconds: 1,
  base: 'http://a.test',
  request: { method: 'POST', path: '/x', headers: {}, ...request },
  ...(response ? { response: { status: 200, headers: {}, ...response } } : {}),
})

test('a secret that is met late is replaced in what came before it', () => {
  const log = createExchangeLog({ controlToken: 'canary-control' })
  log.record(exchange({ path: '/x/canary-session', headers: { 'x-control': 'canary-control' } }))
  log.record(
    exchange({ body: '{"text":"The code is 402911, the password canary-password"}' }, { body: 'canary-cookie' }),
  )
  log.record(exchange({ body: '{"code":"402911"}' }, { body: '{"session":"canary-session"}' }))
  log.record({
    ...exchange({ body: '{"password":"canary-password"}' }),
    failure: 'lost while canary-password was sent',
  })
  log.record(exchange({}, { headers: { 'set-cookie': 'a=canary-cookie' }, body: 'canary-control' }))
  const read = JSON.stringify(log.read())
  assert.doesNotMatch(read, /canary|402911/)
  const counts = { 'session-1': 2, 'code-1': 2, 'password-1': 3, 'cookie-1': 2, 'control-token-1': 2 }
  for (const [placeholder, count] of Object.entries(counts))
    assert.equal(read.split(`«${placeholder}»`).length - 1, count, placeholder)
})

test('a secret in a query is replaced there and everywhere else', () => {
  const log = createExchangeLog()
  log.record(exchange({ path: '/x?next=home&code=402911' }, { body: 'is it 402911?' }))
  const [read] = log.read()
  assert.equal(read?.request.url, 'http://a.test/x?next=home&code=«code-1»')
  assert.equal(read?.response?.body, 'is it «code-1»?')
})

test('a value similar to a secret is replaced by the displayed request, also in the answer', () => {
  const shown = { request: { method: 'POST', path: '/x', headers: {}, body: '{"code":"«a strange one»"}' } }
  const log = createExchangeLog()
  log.record({
    ...exchange({ path: '/x/402-canary' }, { body: 'what is 402-canary?' }),
    displayed: { ...shown, replaces: '402-canary' },
  })
  const [read] = log.read()
  assert.equal(read?.request.url, 'http://a.test/x')
  assert.equal(read?.request.body, '{"code":"«a strange one»"}')
  assert.equal(read?.response?.body, 'what is «input-1»?')
})

test('an answer with thousands of secrets is hidden as a whole, and soon', () => {
  const log = createExchangeLog()
  log.record(exchange({ headers: { authorization: 'Bearer canary-own' } }, { body: '{"session":"canary-early"}' }))
  const secrets = Array.from({ length: 8_000 }, (_, at) => `c${at}x`)
  const began = performance.now()
  for (let repeat = 0; repeat < 5; repeat++) {
    log.record(exchange({}, { body: JSON.stringify({ secret: secrets.map((secret) => `${secret}${repeat}`) }) }))
    assert.equal(log.text(`it said "c7x${repeat}" to canary-own`), 'it said "«quoted»" to «session-1»')
  }
  const read = log.read()
  assert.ok(performance.now() - began < 5_000)
  assert.ok(read.every(({ response }) => response?.body === '«a body with too many secrets»'))
  assert.doesNotMatch(JSON.stringify(read), /canary|c\d+x/)
})

test('of a long answer the first 65,536 characters are kept', () => {
  const log = createExchangeLog()
  for (const length of [65_536, 65_537]) log.record(exchange({}, { body: 'x'.repeat(length), headers: { a: 'b' } }))
  for (const { response } of log.read()) {
    assert.deepEqual(response, { status: 200, headers: { a: 'b' }, body: 'x'.repeat(65_536) })
  }
})

test('a sentence about the exchanges is rid of their secrets', () => {
  const log = createExchangeLog({ controlToken: 'canary-control' })
  log.record(exchange({ body: '{"password":"canary-password"}' }))
  assert.equal(
    log.text('it said "canary-password" and "canary-control"'),
    'it said "«password-1»" and "«control-token-1»"',
  )
})

test('the control token goes by its own name, also where it comes from the environment', () => {
  process.env.ASSAY_CONTROL_TOKEN = 'canary-control'
  try {
    assert.equal(createExchangeLog({ controlToken: 'canary-control' }).text('canary-control'), '«control-token-1»')
  } finally {
    delete process.env.ASSAY_CONTROL_TOKEN
  }
})

test('a secret of one scenario is hidden where a server repeats it in another, and its own keep their marks', () => {
  const recent = createRecentSecrets(contractNames)
  const [first, second] = [createExchangeLog({ recent }), createExchangeLog({ recent })]
  first.record(exchange({ body: '{"password":"Canary horse 41"}' }, { body: '{"session":"Zq7_canary-x9"}' }))
  const body =
    '{"title":"Zq7_canary-x9","k_Zq7_canary-x9":"Canary horse 41","session":"Kx82canaryPw0","note":"Kx82canaryPw0"}'
  second.record({ ...exchange({}, { body, headers: { 'x-note': 'Zq7_canary-x9' } }), failure: 'lost Zq7_canary-x9' })
  const [read] = second.read()
  assert.doesNotMatch(JSON.stringify(read), /canary/i)
  assert.match(read?.response?.body ?? '', /"session":"«session-1»","note":"«session-1»"/)
  assert.equal(second.text('it had Zq7_canary-x9'), 'it had «another-scenario»')
})

test('reading changes nothing: it can be read again, and goes on', () => {
  const log = createExchangeLog()
  log.record(exchange({ body: '{"code":"402911"}' }))
  const first = log.read()
  assert.deepEqual(log.read(), first)
  log.record(exchange({ body: '{"code":"111222"}' }))
  assert.deepEqual(log.read().slice(0, 1), first)
  assert.match(log.read()[1]?.request.body ?? '', /«code-2»/)
})
