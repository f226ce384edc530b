import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonAmbiguity, maxJsonDepth, maxJsonValues } from './ambiguous-json.ts'

test('a name that stands twice is told, however it is written and wherever it stands', () => {
  for (const text of [
    '{"type":"a","type":"b"}',
    '{ "a" : 1 , "b" : {} , "a" : 2 }',
    '[{"x":{"type":"a","t\\u0079pe":"b"}}]',
    '{"a":[1,{"b":2}],"a":[]}',
    '{"a":{"b":1},"a":2}',
    '{"\\\\":1,"\\\\":2}',
  ]) {
    assert.equal(jsonAmbiguity(text), 'has a duplicate name in an object', text)
  }
})

test('what looks like it is none: other objects, values, texts', () => {
  for (const text of [
    '{"a":{"a":{"a":"a"}},"b":["a","a"],"c":"a"}',
    '[{"a":1},{"a":1}]',
    '["a","a","a"]',
    '{"a":["b","b","b"],"b":{}}',
    '[{},"a","a"]',
    '{"\\x":1,"\\y":2}',
    '{"a":"\\",\\"a\\":","b":"{\\"a\\":1,\\"a\\":2}"}',
    '"a"',
    '',
    'no JSON, "a", "a" { "a"',
    '{"__proto__":1,"constructor":2}',
  ]) {
    assert.equal(jsonAmbiguity(text), undefined, text)
  }
})

test('nesting has an end', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  assert.equal(jsonAmbiguity(nested(maxJsonDepth)), undefined)
  assert.equal(jsonAmbiguity(nested(maxJsonDepth + 1)), 'is nested too deeply')
  assert.equal(jsonAmbiguity('{"a":'.repeat(1_000_000)), 'is nested too deeply')
})

test('so many values are read, and no more', () => {
  const list = (count: number) => `[${Array.from({ length: count }, () => '{}').join()}]`
  assert.equal(jsonAmbiguity(list(maxJsonValues)), undefined)
  assert.equal(jsonAmbiguity(list(maxJsonValues + 1)), 'has more than 100000 values')
})

test('a text of any shape is read in one go: read again and again these would take hours', () => {
  const began = performance.now()
  for (const text of [
    '"'.repeat(2_000_000),
    '\\'.repeat(2_000_000),
    `"${'\\"'.repeat(1_000_000)}`,
    ','.repeat(2_000_000),
  ]) {
    jsonAmbiguity(text)
  }
  assert.ok(performance.now() - began < 60_000)
})
