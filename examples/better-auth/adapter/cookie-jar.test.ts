import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cookieHeader, emptyJar, jarAfter, jarOf, readSetCookie } from './cookie-jar.ts'

test('a Set-Cookie header gives a value as it was sent, or takes it back', () => {
  assert.deepEqual(readSetCookie('a=b%2Bc=; Path=/; Max-Age=60'), {
    name: 'a',
    value: 'b%2Bc=',
    maxAge: 60,
    gone: false,
  })
  assert.deepEqual(readSetCookie('a=; max-age=0'), { name: 'a', value: '', maxAge: 0, gone: true })
  assert.equal(readSetCookie('a=b; Expires=Thu, 01 Jan 1970 00:00:00 GMT').gone, true)
  assert.equal(readSetCookie('a=b; HttpOnly').gone, false)
})

test('an answer makes a new jar and leaves the old one as it was', () => {
  const before = jarOf({ a: '1', b: '2' })
  const after = jarAfter(before, ['a=3', 'b=; Max-Age=0'].map(readSetCookie))
  assert.equal(cookieHeader(after.live), 'a=3')
  assert.equal(cookieHeader(before.live), 'a=1; b=2')
  assert.equal(cookieHeader(emptyJar.live), undefined)
})

test('a value that the same answer takes back is still known', () => {
  const jar = jarAfter(emptyJar, ['a=secret', 'a=; Max-Age=0'].map(readSetCookie))
  assert.equal(cookieHeader(jar.live), undefined)
  assert.equal(cookieHeader(jar.given), 'a=secret')
})
