import assert from 'node:assert/strict'
import { test } from 'node:test'
import { laterThan } from './enumeration.ts'

test('the share of pairs in which the first is later', () => {
  assert.equal(laterThan([3, 4], [1, 2]), 1)
  assert.equal(laterThan([1, 2], [3, 4]), 0)
  assert.equal(laterThan([1, 4], [2, 3]), 0.5)
  assert.equal(laterThan([2, 5, 6], [1, 4]), 5 / 6)
})
