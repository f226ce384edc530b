import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atLeast } from './versions.ts'

test('versions are compared part by part, and one that is not known is below all', () => {
  for (const [version, least, is] of [
    ['10.11', '10.11', true],
    ['10.10.5', '10.11', false],
    ['9', '10.3', false],
    ['11.3.1', '11.3', true],
    [undefined, '1', false],
    ['beta', '1', false],
    ['1', 'beta', false],
  ] as const) {
    assert.equal(atLeast(version, least), is, `${version} ${least}`)
  }
})
