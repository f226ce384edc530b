import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createReply } from '../fixtures/create-reply.ts'
import { decideReply, type ReplyCase } from './decide-reply.ts'

const cases: readonly ReplyCase<{ readonly type: 'code-sent'; readonly via: 'text' }>[] = [
  { when: { status: 200, json: { sent: true } }, means: async () => ({ type: 'code-sent', via: 'text' }) },
  { when: { json: { error: 'locked' } }, refused: 'too-many-sends' },
  { when: { json: { error: /./ } }, refused: ['sign-in-ended', 'not-found'] },
]

test('the first case that fits decides', async () => {
  assert.deepEqual(await decideReply(createReply({ body: '{"sent":true}' }), cases), { type: 'code-sent', via: 'text' })
  assert.deepEqual(await decideReply(createReply({ status: 403, body: '{"error":"locked"}' }), cases), {
    type: 'refused',
    reason: 'too-many-sends',
  })
})

test('one reply may mean several refusals, of which the first is returned', async () => {
  const answer = await decideReply(createReply({ status: 410, body: '{"error":"over"}' }), cases)
  assert.deepEqual(answer, { type: 'refused', reason: 'sign-in-ended' })
})

test('a refusal has the time to wait, when the server sends it', async () => {
  const after = (value: string) =>
    decideReply(createReply({ status: 429, headers: { 'retry-after': value }, body: '{"error":"locked"}' }), cases)
  assert.deepEqual(await after('30'), { type: 'refused', reason: 'too-many-sends', retryAfter: 30 })
  for (const other of ['soon', '30 s', 'in 30']) {
    assert.deepEqual(await after(other), { type: 'refused', reason: 'too-many-sends' })
  }
})

test('what no case knows is an adapter error, whatever its status', async () => {
  for (const status of [200, 302, 401, 403]) {
    await assert.rejects(decideReply(createReply({ status, body: '<h1>Hello</h1>' }), cases), {
      code: 'unknown-answer',
      message: `the server answered GET /page with ${status} and <h1>Hello</h1>, which matches no case of the adapter`,
    })
  }
  await assert.rejects(decideReply(createReply({ status: 500 }), cases), { code: 'internal-error' })
})

test('429 and 503 that no case knows ask for fewer requests', async () => {
  for (const [status, header, retryAfter] of [
    [429, '7', 7],
    [503, 'later', 0],
  ] as const) {
    const reply = createReply({ status, headers: { 'retry-after': header }, body: '<h1>Slowly</h1>' })
    await assert.rejects(decideReply(reply, cases), {
      code: 'throttled',
      message: `the server answered GET /page with ${status} and <h1>Slowly</h1>: too many requests`,
      retryAfter,
    })
  }
})

test('a status alone decides where the reply has nothing else', async () => {
  const signedOut: ReplyCase<never> = { when: { status: [204, 205] }, refused: 'not-signed-in' }
  const decide = (more: Parameters<typeof createReply>[0]) => decideReply(createReply(more), [...cases, signedOut])
  assert.deepEqual(await decide({ status: 204, body: '' }), { type: 'refused', reason: 'not-signed-in' })
  await assert.rejects(decide({ status: 403, body: '' }), { code: 'unknown-answer' })
  for (const more of [{ body: '<h1>Hello</h1>' }, { body: '', headers: { location: '/sign-in' } }]) {
    await assert.rejects(decide({ status: 204, ...more }), {
      code: 'adapter-failed',
      message: 'case 4 of the adapter checks only the status of an answer that says more',
      advice: /Also check its body or its Location/,
    })
  }
})

test('an error of the server is no answer by its status alone', async () => {
  const failed: ReplyCase<never> = { when: { status: 500 }, refused: 'wrong-credentials' }
  await assert.rejects(decideReply(createReply({ status: 500, body: '' }), [failed]), { code: 'internal-error' })
})

test('a case that names nothing decides nothing', async () => {
  const blind: ReplyCase<never> = JSON.parse('{ "when": {}, "refused": "wrong-credentials" }')
  await assert.rejects(decideReply(createReply({ status: 204, body: '' }), [blind]), { code: 'adapter-failed' })
})
