import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isBlocklisted } from './password-blocklist.ts'

test('a password that many people have is known, whatever its capitals; a longer one is another', () => {
  assert.ok(isBlocklisted('password'))
  assert.ok(isBlocklisted('PassWord1'))
  assert.ok(!isBlocklisted('password of nobody else'))
})
