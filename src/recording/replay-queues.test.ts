import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { matchRequest } from './match-request.ts'
import { createPseudonymizer } from './pseudonymizer.ts'
import type { RecordedExchange } from './recorded-exchange.ts'
import { createReplayQueues } from './replay-queues.ts'

const origin = 'http://127.0.0.1:4010'
const exchange = (more: Partial<RecordedExchange>): RecordedExchange => ({
  method: 'POST',
  origin,
  path: '/sign-ins',
  body: null,
  status: 200,
  headers: {},
  answer: '',
  ...more,
})

const shapeOf = (text: string): string => text.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a').replace(/\d/g, '9')

describe('the veil over a recording', () => {
  const secret = {
    password: 'Correct horse 0a1b2c 1',
    code: '482913',
    session: 'Zm9vYmFyLTEyMzQ1Njc4OTA',
  }
  const covered = createPseudonymizer().pseudonymize([
    exchange({
      token: secret.session,
      path: `/sessions/${secret.session}`,
      body: { identifier: 'ada@example.test', password: secret.password },
      answer: { type: 'signed-in', session: secret.session },
    }),
    exchange({ answer: { type: 'deliveries', deliveries: [{ code: secret.code, text: 'Your code is 482 913.' }] } }),
    exchange({ path: '/.well-known/account-security', answer: { capabilities: { recovery: { from: 'declared' } } } }),
  ])

  it('keeps no secret, wherever it occurs', () => {
    const text = JSON.stringify(covered)
    for (const one of [...Object.values(secret), '482 913', encodeURIComponent(secret.password)])
      assert.equal(text.includes(one), false, one)
  })
  it('puts the same stand-in for the same secret, of the same shape', () => {
    const [first, second, discovery] = covered
    const session = String(Reflect.get(Object(first?.answer), 'session'))
    assert.equal(first?.token, session)
    assert.equal(first?.path, `/sessions/${session}`)
    assert.equal(shapeOf(session), shapeOf(secret.session))
    const [delivery] = Reflect.get(Object(second?.answer), 'deliveries')
    assert.match(delivery.code, /^\d{6}$/)
    assert.equal(delivery.text, `Your code is ${delivery.code}.`)
    assert.match(
      String(Reflect.get(Object(first?.body), 'password')),
      /^[A-Z][a-z]{6} [a-z]{5} \d[a-z]\d[a-z]\d[a-z] \d$/,
    )
    assert.deepEqual(discovery?.answer, { capabilities: { recovery: { from: 'declared' } } })
  })
  it('never gives two secrets one stand-in', () => {
    const codes = Array.from({ length: 2000 }, (_, at) => exchange({ body: { code: String(at).padStart(4, '0') } }))
    const pseudonyms = createPseudonymizer()
      .pseudonymize(codes)
      .map(({ body }) => Reflect.get(Object(body), 'code'))
    assert.equal(new Set(pseudonyms).size, codes.length)
  })
  it('leaves the things in a list of secrets as they are, but for their own secrets', () => {
    const list = [{ label: 'Mail', createdAt: 1527854400, secret: 'abcd-efgh' }]
    const [one] = createPseudonymizer().pseudonymize([exchange({ answer: { appPasswords: list } })])
    const [entry] = Reflect.get(Object(one?.answer), 'appPasswords')
    assert.deepEqual([entry.label, entry.createdAt], ['Mail', 1527854400])
    assert.notEqual(entry.secret, 'abcd-efgh')
  })
  it('keeps numbers numbers, and words of the contract', () => {
    const [one] = createPseudonymizer().pseudonymize([
      exchange({ body: { code: 482913 }, answer: { type: 'account', answer: 'account' } }),
    ])
    assert.equal(typeof Reflect.get(Object(one?.body), 'code'), 'number')
    assert.equal(Reflect.get(Object(one?.answer), 'type'), 'account')
  })
})

describe('a request of a replay', () => {
  const recorded = exchange({ body: { identifier: 'ada@example.test', password: 'aaaa bbbb' } })
  const requestOf = (body: unknown) => ({ ...recorded, body })

  it('is the recorded one but for a secret that the client made, which then stays', () => {
    const bindings = matchRequest(
      recorded,
      requestOf({ identifier: 'ada@example.test', password: 'cccc dddd' }),
      new Map(),
      false,
    )
    assert.deepEqual([...(bindings ?? [])], [['aaaa bbbb', 'cccc dddd']])
    assert.equal(
      matchRequest(
        recorded,
        requestOf({ identifier: 'ada@example.test', password: 'other' }),
        bindings ?? new Map(),
        false,
      ),
      undefined,
    )
  })
  it('is another one with another path, method, field or value', () => {
    const same = { identifier: 'ada@example.test', password: 'x' }
    const others = [
      { ...requestOf(same), path: '/sign-in' },
      { ...requestOf(same), method: 'GET' },
      { ...requestOf(same), origin: 'http://127.0.0.1:4011' },
      { ...requestOf(same), token: 'a token' },
      requestOf({ ...same, identifier: 'ben@example.test' }),
      requestOf({ ...same, more: true }),
      requestOf({ identifier: 'ada@example.test' }),
      requestOf(null),
    ]
    for (const other of others)
      assert.equal(matchRequest(recorded, other, new Map(), false), undefined, JSON.stringify(other))
  })
})

describe('a tape', () => {
  const answers = (exchanges: readonly RecordedExchange[]) => {
    const queues = createReplayQueues([{ case: 'A', exchanges }], `${origin}/control`)
    return {
      queues,
      ask: (more: Partial<RecordedExchange>, id = 'A') => queues.takeResponse(id, exchange(more))?.answer,
    }
  }
  it('gives each answer once, in order, and only to its case', () => {
    const { queues, ask } = answers([exchange({ answer: '1' }), exchange({ answer: '2' })])
    assert.equal(queues.remaining('A'), 2)
    assert.equal(ask({}, 'B'), undefined)
    assert.deepEqual([ask({}), ask({}), ask({})], ['1', '2', undefined])
    assert.equal(queues.remaining('A'), 0)
  })
  it('prefers an equal request', () => {
    const { ask } = answers([
      exchange({ body: { code: '111111' }, answer: 'wrong' }),
      exchange({ body: { code: '222222' }, answer: 'right' }),
    ])
    assert.equal(ask({ body: { code: '222222' } }), 'right')
    assert.equal(ask({ body: { code: '999999' } }), 'wrong')
  })
  it('returns the current value of a secret of the client', () => {
    const { ask } = answers([
      exchange({ body: { fields: { password: 'kqw mte' } }, answer: 'saved' }),
      exchange({ method: 'GET', answer: { items: [{ fields: { password: 'kqw mte' } }] } }),
    ])
    ask({ body: { fields: { password: 'abc def' } } })
    assert.deepEqual(ask({ method: 'GET' }), { items: [{ fields: { password: 'abc def' } }] })
  })
  it('knows a secret again where it is none', () => {
    const { ask } = answers([
      exchange({ body: { phones: [{ number: '+26036560879' }] }, answer: 'made' }),
      exchange({ body: { evidence: { number: '+26036560879' } }, answer: 'known' }),
    ])
    assert.equal(ask({ body: { phones: [{ number: '+12025550101' }] } }), 'made')
    assert.equal(ask({ body: { evidence: { number: '+12025550199' } } }), undefined)
    assert.equal(ask({ body: { evidence: { number: '+12025550101' } } }), 'known')
  })
  it('does not ask for the token of the control plane', () => {
    const { ask } = answers([exchange({ path: '/control/clock', token: 'was', answer: 'now' })])
    assert.equal(ask({ path: '/control/clock', token: 'is' }), 'now')
  })
})
