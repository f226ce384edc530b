import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as browser from './browser-platform.ts'
import type * as node from './platform.ts'

// The compiler checks one module against the other that it replaces.
const { platformIdGenerator, platformHasher: platformSecrets }: typeof node = browser
const secrets = platformSecrets('full')

test('a token has 192 bits and never comes again', () => {
  const tokens = Array.from({ length: 100 }, () => platformIdGenerator.token())
  assert.equal(new Set(tokens).size, 100)
  for (const token of tokens) assert.match(token, /^[\w-]{32}$/)
})

test('a code has the signs of its alphabet, all of them', () => {
  assert.match(platformIdGenerator.code(6, '0123456789'), /^\d{6}$/)
  assert.deepEqual([...new Set(platformIdGenerator.code(1000, 'abc'))].sort(), ['a', 'b', 'c'])
})

/** What `draw` returns while the chances of the browser are these numbers, one after the other. */
const withRandomValues = <T>(randomValues: readonly number[], draw: () => T): T => {
  const { getRandomValues } = crypto
  const left = [...randomValues]
  crypto.getRandomValues = (into) => {
    if (into instanceof Uint32Array) into[0] = left.shift() ?? 0
    return into
  }
  try {
    return draw()
  } finally {
    crypto.getRandomValues = getRandomValues
  }
}

test('each sign is as likely as the others: a chance from the uneven end of all numbers is drawn again', () => {
  const digit = (...randomValues: readonly number[]) =>
    withRandomValues(randomValues, () => platformIdGenerator.code(1, '0123456789'))
  const even = Math.floor(2 ** 32 / 10) * 10
  assert.equal(digit(even - 1), '9')
  assert.equal(digit(even, 7), '7')
  assert.equal(digit(2 ** 32 - 1, even + 1, 4), '4')
})

test('texts are compared whole', () => {
  assert.equal(secrets.timingSafeEqual('abc', 'abc'), true)
  for (const other of ['ab', 'abcd', 'ABC', '']) assert.equal(secrets.timingSafeEqual('abc', other), false, other)
})

test('a password opens what was kept of it, and nothing else', () => {
  const kept = secrets.hashPassword('Quartz-1848-moth')
  assert.equal(secrets.verifyPassword('Quartz-1848-moth', kept), true)
  assert.equal(secrets.verifyPassword('quartz-1848-moth', kept), false)
  assert.equal(secrets.verifyPassword('', ''), false)
})
