import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson, digestOf } from './digest.ts'

test('canonical JSON does not depend on the order of keys, but on that of lists', () => {
  const value = { b: [2, 1, { d: null, c: 'x' }], a: undefined, aa: true, 'a"': [undefined] }
  assert.equal(canonicalJson(value), '{"a\\"":[null],"aa":true,"b":[2,1,{"c":"x","d":null}]}')
  assert.equal(digestOf({ a: 1, b: 2 }), digestOf({ b: 2, a: 1 }))
  assert.notEqual(digestOf([1, 2]), digestOf([2, 1]))
})
