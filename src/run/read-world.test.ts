import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWorld } from './read-world.ts'

test('any World can be read', () => {
  const outcome = { kind: 'not-applicable', reason: 'edition' } as const
  assert.deepEqual(readWorld({ outcome, exchanges: [], other: 1 }), { outcome, exchanges: [] })
  for (const world of [
    undefined,
    null,
    'text',
    {},
    { outcome: undefined, exchanges: 'none' },
    { outcome: { kind: 'ok' } },
  ])
    assert.deepEqual(readWorld(world), {})
})
