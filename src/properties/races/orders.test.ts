import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ordersOf } from './orders.ts'

test('kinds that are alike are not told apart', () => {
  assert.deepEqual(
    [...ordersOf(['a', 'a', 'b'])],
    [
      ['a', 'a', 'b'],
      ['a', 'b', 'a'],
      ['b', 'a', 'a'],
    ],
  )
  assert.equal([...ordersOf(['a', 'b', 'c', 'd'])].length, 24)
  assert.equal([...ordersOf(Array.from({ length: 16 }, () => 'a'))].length, 1)
})
