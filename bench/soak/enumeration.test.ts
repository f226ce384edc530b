import assert from 'node:assert/strict'
import { test } from 'node:test'
import { probabilityOfSuperiority } from './enumeration.ts'

test('the share of pairs in which the first is later', () => {
  assert.equal(probabilityOfSuperiority([3, 4], [1, 2]), 1)
  assert.equal(probabilityOfSuperiority([1, 2], [3, 4]), 0)
  assert.equal(probabilityOfSuperiority([1, 4], [2, 3]), 0.5)
  assert.equal(probabilityOfSuperiority([2, 5, 6], [1, 4]), 5 / 6)
})
