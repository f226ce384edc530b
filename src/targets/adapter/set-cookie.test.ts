import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSetCookies } from './set-cookie.ts'

/** The target's clock: years behind this machine's. */
const now = Date.UTC(2018, 5, 1)
const dated = (time: number): string => `sid=1; Expires=${new Date(time).toUTCString()}`
const only = (header: string) => {
  const [cookie, ...others] = readSetCookies(header, now)
  assert.deepEqual(others, [])
  return cookie
}

test('a cookie that ends with its client has no end', () => {
  assert.deepEqual(only('sid=a%20b; Path=/; HttpOnly'), {
    name: 'sid',
    value: 'a%20b',
    takenBack: false,
    header: 'sid=a%20b; Path=/; HttpOnly',
  })
})

test('the end of a cookie is counted by the target’s clock', () => {
  assert.equal(only('sid=1; Max-Age=60')?.expires, now + 60_000)
  assert.equal(only(dated(now + 1000))?.expires, now + 1000)
})

test('a cookie that was over before it came is taken back', () => {
  const takenBack = (header: string) => only(header)?.takenBack
  assert.deepEqual([takenBack('sid=; Max-Age=0'), takenBack(dated(0)), takenBack(dated(now))], [true, true, true])
  assert.deepEqual([takenBack('sid=1; Max-Age=1'), takenBack(dated(now + 1000))], [false, false])
})

test('one header in a line; what is no cookie is left out', () => {
  const names = readSetCookies('a=1\n; nothing\nb=2; Max-Age=0', now).map(({ name }) => name)
  assert.deepEqual(names, ['a', 'b'])
  assert.deepEqual(readSetCookies(undefined, now), [])
  assert.deepEqual(readSetCookies('', now), [])
})
