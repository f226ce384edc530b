import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SecretFinder } from './find-secrets.ts'
import { SecretRegister } from './secret-register.ts'

test('a secret of several words is found as it is, in JSON and in a URL', () => {
  const finder = new SecretFinder(['Correct "horse" 1', 'https://a.test/undo?t=1', 'abcd-efgh', '402911'])
  assert.deepEqual([...finder.in('it is Correct "horse" 1.')], ['Correct "horse" 1'])
  assert.deepEqual([...finder.in(JSON.stringify({ a: 'Correct "horse" 1' }))], ['Correct "horse" 1'])
  assert.deepEqual([...finder.in(`?p=${encodeURIComponent('https://a.test/undo?t=1')}`)], ['https://a.test/undo?t=1'])
  assert.deepEqual([...finder.in('abcd-efgh and 402 911')], ['abcd-efgh', '402911'])
  assert.equal(finder.in('Correct horse 1').size, 0)
})

test('of as many secrets as a server makes up so many are watched, and texts are searched soon', () => {
  const register = new SecretRegister()
  for (let at = 0; at < 20_000; at++) {
    const link = `https://account.test/undo/a link with words ${at}`
    register.delivered({ id: `${at}`, channel: 'email', to: 'ada@example.test', at: 0, text: '', link })
  }
  const values = register.entries().map(([value]) => value)
  assert.ok(values.length >= 1_000 && values.length <= 5_000, `${values.length}`)
  const began = performance.now()
  const finder = new SecretFinder(values)
  for (let part = 0; part < 32; part++) finder.in('https://account.test/undo/a link with'.repeat(1_600))
  assert.ok(performance.now() - began < 5_000, `${performance.now() - began}`)
})
