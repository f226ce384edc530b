import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshAddress } from './client-address.ts'

test('no address is given twice, whatever the random digits', () => {
  const addresses = Array.from({ length: 3000 }, () => freshAddress('00ab12'))
  assert.equal(new Set(addresses).size, addresses.length)
  for (const one of addresses) assert.match(one, /^198\.1[89]\.\d{1,3}\.([1-9]|\d\d|1\d\d|2[0-4]\d|25[0-4])$/)
})

test('one address after another is in a different network', () => {
  const [one, other] = [freshAddress('000001'), freshAddress('000001')]
  assert.notEqual(one.replace(/\d+$/, ''), other.replace(/\d+$/, ''))
})
