import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { secretFlaw } from './secret-strength.ts'

const counting = Uint8Array.from({ length: 16 }, (_, at) => at)

test('random secrets have no flaw', () => {
  for (let turn = 0; turn < 200; turn += 1) assert.equal(secretFlaw(randomBytes(16), randomBytes(20), 128), undefined)
})

test('equal, short, half equal and repetitive secrets have one', () => {
  assert.equal(secretFlaw(counting, counting, 128), 'the same secret')
  assert.equal(secretFlaw(counting, counting.slice(6), 128), '80 bits')
  const half = counting.map((byte, at) => (at < 8 ? byte : byte + 100))
  assert.equal(secretFlaw(counting, half, 128), '8 of 16 bytes in common')
  const repeated = counting.map((byte) => 200 + (byte % 3))
  assert.equal(secretFlaw(counting, repeated, 128), 'a secret of 3 different bytes')
})
