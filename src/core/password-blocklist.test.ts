import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isBlocklisted } from './password-blocklist.ts'

test('a password that many people have is known, whatever its capitals; a longer one is another', () => {
  assert.ok(isBlocklisted('password'))
  assert.ok(isBlocklisted('PassWord1'))
  for (const one of ['Aa123456', 'Abcd1234', 'Qwerty123456', 'Password1234', 'Password123456', 'passwordpassword'])
    assert.ok(isBlocklisted(one), one)
  for (const one of ['1qaz2wsx3edc', '1qaz2wsx3edc4rfv', 'qwertyuiopasdfghjklzxcvbnm'])
    assert.ok(isBlocklisted(one), one)
  assert.ok(!isBlocklisted('password of nobody else'))
})
