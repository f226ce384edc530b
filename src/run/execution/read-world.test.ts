import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exchangesIn, outcomeIn, searchIn } from './read-world.ts'

test('any World can be read', () => {
  const outcome = { kind: 'not-applicable', reason: 'edition' } as const
  assert.deepEqual(outcomeIn({ outcome, exchanges: [], other: 1 }), outcome)
  assert.deepEqual(exchangesIn({ outcome, exchanges: [1] }), [1])
  const search = { runs: 1, commands: 2, states: 1, boundaries: {}, seed: 'assay', path: null, story: [] }
  assert.equal(searchIn({ search }), search)
  for (const world of [
    undefined,
    null,
    'text',
    {},
    { outcome: undefined, exchanges: 'none' },
    { outcome: { kind: 'ok' } },
    { search: 'none' },
  ]) {
    assert.equal(outcomeIn(world), undefined)
    assert.deepEqual(exchangesIn(world), [])
    assert.equal(searchIn(world), undefined)
  }
})
