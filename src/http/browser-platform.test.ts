import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as browser from './browser-platform.ts'
import type * as node from './platform.ts'

// The compiler holds the one module against the other that it stands in for.
const { platformMint, platformSecrets }: typeof node = browser
const secrets = platformSecrets('full')

test('a token has 192 bits and never comes again', () => {
  const tokens = Array.from({ length: 100 }, () => platformMint.token())
  assert.equal(new Set(tokens).size, 100)
  for (const token of tokens) assert.match(token, /^[\w-]{32}$/)
})

test('a code has the signs of its alphabet, all of them', () => {
  assert.match(platformMint.code(6, '0123456789'), /^\d{6}$/)
  assert.deepEqual([...new Set(platformMint.code(1000, 'abc'))].sort(), ['a', 'b', 'c'])
})

test('a password opens what was kept of it, and nothing else', () => {
  const kept = secrets.hashPassword('Quartz-1848-moth')
  assert.equal(secrets.verifyPassword('Quartz-1848-moth', kept), true)
  assert.equal(secrets.verifyPassword('quartz-1848-moth', kept), false)
  assert.equal(secrets.verifyPassword('', ''), false)
})
