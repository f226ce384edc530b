import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCutJson } from './cut-json.ts'

test('JSON is read up to where it breaks off', () => {
  const json = '{"a":[{"secret":"one\\n"},"two"],"b":{"c":[1,true,null]},"d":"x"}'
  assert.deepEqual(parseCutJson(json), JSON.parse(json))
  for (const [cut, value] of [
    ['{"a":["on', { a: ['on'] }],
    ['{"a":["one\\', { a: ['one'] }],
    ['{"a":["one","t', { a: ['one', 't'] }],
    ['{"a":["one"],"ke', { a: ['one'] }],
    ['{"a":["one"],"key":', { a: ['one'] }],
    ['[{"a":1},{"b":[2,', [{ a: 1 }, { b: [2] }]],
    [' {"a":{"b":"c,d"}', { a: { b: 'c,d' } }],
  ] as const)
    assert.deepEqual(parseCutJson(cut), value, cut)
})

test('what is no JSON is not read', () => {
  for (const text of ['', 'a', '"a', '<p>', '{a', '}{']) assert.equal(parseCutJson(text), undefined, text)
})
