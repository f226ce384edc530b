import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linearizations } from './linearizations.ts'

test('equal kinds are interchangeable', () => {
  assert.deepEqual(
    [...linearizations(['a', 'a', 'b'])],
    [
      ['a', 'a', 'b'],
      ['a', 'b', 'a'],
      ['b', 'a', 'a'],
    ],
  )
  assert.equal([...linearizations(['a', 'b', 'c', 'd'])].length, 24)
  assert.equal([...linearizations(Array.from({ length: 16 }, () => 'a'))].length, 1)
})
