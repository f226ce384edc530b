import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyBindings, applyBindingsDeep, matchRequest, maxReplaced } from './match-request.ts'

test('a clock may be moved by another number of seconds, as a replay is faster than the target was', () => {
  const move = (body: unknown) => ({ method: 'POST', origin: 'http://a.test', path: '/sandboxes/s/clock', body })
  const matches = (before: unknown, now: unknown) => matchRequest(move(before), move(now), new Map(), true)
  assert.ok(matches({ seconds: 580 }, { seconds: 599 }))
  assert.equal(matches({ seconds: 580 }, { seconds: '599' }), undefined)
  assert.equal(matches({ seconds: 580, to: 1 }, { seconds: 599, to: 2 }), undefined)
})

test('values in an answer are replaced as far as it stays one that a run may have', () => {
  const bindings = new Map([['aaaa', 'x'.repeat(400)]])
  const short = { text: 'it is aaaa', other: ['aaaa', 1] }
  assert.deepEqual(applyBindingsDeep(short, bindings), {
    text: `it is ${'x'.repeat(400)}`,
    other: ['x'.repeat(400), 1],
  })
  for (const answer of [
    'aaaa'.repeat(500_000),
    Array.from({ length: 500_000 }, () => 'aaaa'),
    { a: `b${'aaaa'.repeat(2_000_000)}` },
  ])
    assert.ok(JSON.stringify(applyBindingsDeep(answer, bindings)).length < 10 * maxReplaced)
  const text = 'aaaa '.repeat(400_000)
  assert.equal(applyBindings(text, bindings), text)
})
