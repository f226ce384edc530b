import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exchangesIn, outcomeIn } from './read-world.ts'

test('any World can be read', () => {
  const outcome = { kind: 'not-applicable', reason: 'edition' } as const
  assert.deepEqual(outcomeIn({ outcome, exchanges: [], other: 1 }), outcome)
  assert.deepEqual(exchangesIn({ outcome, exchanges: [1] }), [1])
  for (const world of [
    undefined,
    null,
    'text',
    {},
    { outcome: undefined, exchanges: 'none' },
    { outcome: { kind: 'ok' } },
  ]) {
    assert.equal(outcomeIn(world), undefined)
    assert.deepEqual(exchangesIn(world), [])
  }
})
