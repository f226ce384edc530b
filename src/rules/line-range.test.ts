import assert from 'node:assert/strict'
import { test } from 'node:test'
import { overlaps, parseLines } from './line-range.ts'

test('a line, and a range of lines', () => {
  assert.deepEqual(parseLines('7'), { first: 7, last: 7 })
  assert.deepEqual(parseLines('7-12'), { first: 7, last: 12 })
})

test('what is no range', () => {
  for (const text of ['', '0', '7-7', '9-7', '7-', '-7', '7–9', '7-9-11', '07', ' 7']) {
    assert.equal(parseLines(text), undefined, text)
  }
})

test('ranges meet when they share a line', () => {
  const middle = { first: 5, last: 7 }
  assert.ok(overlaps(middle, { first: 7, last: 9 }))
  assert.ok(overlaps(middle, { first: 1, last: 5 }))
  assert.ok(overlaps(middle, { first: 6, last: 6 }))
  assert.ok(!overlaps(middle, { first: 8, last: 9 }))
  assert.ok(!overlaps(middle, { first: 1, last: 4 }))
})
