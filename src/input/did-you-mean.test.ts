import assert from 'node:assert/strict'
import { test } from 'node:test'
import { didYouMean, editDistance, nearest } from './did-you-mean.ts'

test('the distance counts letters put in, left out, replaced and swapped', () => {
  assert.equal(editDistance('', 'abc'), 3)
  assert.equal(editDistance('codes', 'codes'), 0)
  assert.equal(editDistance('cods', 'codes'), 1)
  assert.equal(editDistance('codse', 'codes'), 1)
  assert.equal(editDistance('passwort', 'password'), 1)
  assert.equal(editDistance('kitten', 'sitting'), 3)
})

test('the nearest words come first, in either case, and none that is far', () => {
  const known = ['APPPW-17', 'APPPW-18', 'app-passwords', 'codes']
  assert.equal(didYouMean('apppw-7', known), 'Did you mean APPPW-17 or APPPW-18?')
  assert.equal(didYouMean('cods', known), 'Did you mean codes?')
  assert.equal(didYouMean('keychain', known), undefined)
})

test('a word of any length is soon known to be like none', () => {
  const began = performance.now()
  assert.deepEqual(nearest('a'.repeat(1_000_000), Array(3_000).fill('APPPW-17/one-more-is-refused')), [])
  assert.ok(performance.now() - began < 2_000)
})
