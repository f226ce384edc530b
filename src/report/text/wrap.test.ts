import assert from 'node:assert/strict'
import { it } from 'node:test'
import { fitLines, wrap } from './wrap.ts'

it('wrap breaks between words, and never inside one', () => {
  assert.deepEqual(wrap('one two three', 7), ['one two', 'three'])
  assert.deepEqual(wrap('a https://example.com/long b', 8), ['a', 'https://example.com/long', 'b'])
  assert.deepEqual(wrap('exact fit', 9), ['exact fit'])
})

it('fit breaks anywhere, and says when it left something out', () => {
  assert.deepEqual(fitLines('abcdef', 3, 2), ['abc', 'def'])
  assert.deepEqual(fitLines('abcdefg', 3, 2), ['abc', 'de…'])
  assert.deepEqual(fitLines('', 3, 2), [])
})

it('no width is too small to end', () => {
  assert.deepEqual([fitLines('abc', 0, 1), fitLines('abc', -1, 2)], [['…'], ['a', '…']])
})
