import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Cookies, createCookies } from './cookies.ts'
import { parseSetCookies } from './set-cookie.ts'

const url = 'http://127.0.0.1:9/account/page'
/** The target's clock: two years behind this machine's, and more. */
const start = Date.UTC(2018, 5, 1)

const withCookies = (cookies: Cookies, ...headers: readonly string[]): Cookies => {
  cookies.take(parseSetCookies(headers.join('\n'), start), url, start)
  return cookies
}

test('what a browser would send goes by path, and what is Secure to this machine as well', () => {
  const cookies = withCookies(
    createCookies(),
    'a=1; Path=/',
    'b=2; Path=/other',
    'c=3',
    '__Host-d=4; Path=/; Secure',
    'e=5; Domain=elsewhere.test',
  )
  assert.equal(cookies.header(url, start), 'c=3; a=1; __Host-d=4')
})

test('cookies become too old by the target’s clock', () => {
  const cookies = withCookies(
    createCookies(),
    'age=1; Max-Age=60',
    `date=2; Expires=${new Date(start + 120_000).toUTCString()}`,
    'session=3',
  )
  assert.equal(cookies.header(url, start + 59_000), 'age=1; date=2; session=3')
  assert.equal(cookies.header(url, start + 60_000), 'date=2; session=3')
  // Asking is no use that makes it younger.
  assert.equal(cookies.header(url, start + 119_000), 'date=2; session=3')
  assert.equal(cookies.header(url, start + 120_000), 'session=3')
})

test('ages can be ignored on purpose; what was taken back stays away', () => {
  const cookies = withCookies(createCookies(), 'age=1; Max-Age=60', 'gone=2')
  withCookies(cookies, 'gone=; Max-Age=0')
  cookies.ignoreExpiry()
  assert.equal(cookies.header(url, start + 1e9), 'age=1')
})

test('the age of one cookie alone can be ignored, and is in a copy as well', () => {
  const cookies = withCookies(createCookies(), 'age=1; Max-Age=60', 'other=2; Max-Age=60')
  cookies.ignoreExpiry((name) => name === 'age')
  const later = start + 1e9
  assert.deepEqual([cookies.header(url, later), cookies.copy(url).header(url, later)], ['age=1', 'age=1'])
})

test('a value is kept even if the same answer takes it back', () => {
  const cookies = withCookies(
    createCookies(),
    'sid=secret; Path=/',
    'sid=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
  )
  assert.equal(cookies.header(url, start), undefined)
  assert.equal(cookies.lastValue('sid'), 'secret')
  cookies.restoreAll(url)
  assert.equal(cookies.header(url, start), 'sid=secret')
})

test('a value that is put back keeps its path and domain, so that what the server sets next replaces it', () => {
  const page = 'http://server:8080/account/page'
  for (const attributes of ['Path=/account', 'Path=/account; Domain=server', '', 'Path=/account; Secure']) {
    const at = attributes.includes('Secure') ? url : page
    const set = (cookies: Cookies, value: string) =>
      cookies.take(parseSetCookies(`sid=${value}; ${attributes}`, start), at, start)
    for (const back of [
      (cookies: Cookies) => cookies.put('sid', 'back', at),
      (cookies: Cookies) => cookies.restoreAll(at),
      (cookies: Cookies) => cookies.copy(at, 'sid'),
    ]) {
      const cookies = createCookies()
      set(cookies, 'first')
      const restored = back(cookies) ?? cookies
      set(restored, 'next')
      assert.equal(restored.header(at, start), 'sid=next', attributes)
    }
  }
})

test('a restored value also goes where no cookie of its name would go, and to no other host', () => {
  const cookies = withCookies(createCookies(), 'sid=1; Path=/account', 'other=2; Path=/other')
  const sent = (path: string, host = '127.0.0.1:9') => cookies.header(`http://${host}${path}`, start)
  assert.equal(sent('/me'), undefined)
  cookies.restoreAll(url)
  assert.deepEqual(
    [sent('/account'), sent('/me'), sent('/me', 'b.test')],
    ['sid=1; other=2', 'sid=1; other=2', undefined],
  )
  withCookies(cookies, 'sid=3; Path=/me')
  assert.equal(sent('/me'), 'sid=3; other=2')
})

test('what was made up goes once the server sets that name, on whatever path', () => {
  const cookies = createCookies()
  cookies.put('sid', 'made-up', url)
  withCookies(cookies, 'sid=1; Path=/account')
  assert.equal(cookies.header(url, start), 'sid=1')
  assert.equal(cookies.header('http://127.0.0.1:9/', start), undefined)
})

test('a made-up value of a name with a prefix is sent', () => {
  const cookies = createCookies()
  cookies.put('__Host-sid', 'made-up', url)
  assert.equal(cookies.header(url, start), '__Host-sid=made-up')
})

test('a value goes back as it came', () => {
  assert.equal(
    withCookies(createCookies(), 'a=%7B%22x%22%3A1%7D.sig=; Path=/').header(url, start),
    'a=%7B%22x%22%3A1%7D.sig=',
  )
})

test('a copy is independent', () => {
  const owner = withCookies(createCookies(), 'sid=1; Path=/', 'trust=2; Path=/')
  const stolen = owner.copy(url)
  const copy = owner.copy(url, 'trust', 'none')
  withCookies(owner, 'sid=; Path=/; Max-Age=0')
  assert.deepEqual(
    [owner, stolen, copy].map((cookies) => cookies.header(url, start)),
    ['trust=2', 'sid=1; trust=2', 'trust=2'],
  )
})

test('a server with a name of one word may give cookies for that name', () => {
  const server = 'http://server:8080/'
  const cookies = createCookies()
  cookies.take(parseSetCookies('sid=1; Domain=server', start), server, start)
  assert.equal(cookies.header(server, start), 'sid=1')
})

test('a cookie that is put there goes to every path, and counts as given', () => {
  const cookies = createCookies()
  cookies.put('sid', 'made-up', url)
  assert.equal(cookies.header('http://127.0.0.1:9/other', start), 'sid=made-up')
  assert.equal(cookies.lastValue('sid'), 'made-up')
  assert.equal(cookies.copy(url, 'sid').header(url, start), 'sid=made-up')
})

test('what cannot be a cookie is not sent', () => {
  const cookies = createCookies()
  cookies.put('si\nd', 'made-up', url)
  assert.equal(cookies.header(url, start), undefined)
})

const dated = (time: number): string => `sid=1; Expires=${new Date(time).toUTCString()}`
const only = (header: string) => {
  const [cookie, ...others] = parseSetCookies(header, start)
  assert.deepEqual(others, [])
  return cookie
}

test('a cookie that ends with its client has no end', () => {
  assert.deepEqual(only('sid=a%20b; Path=/; HttpOnly'), {
    name: 'sid',
    value: 'a%20b',
    deleted: false,
    header: 'sid=a%20b; Path=/; HttpOnly',
  })
})

test('the end of a cookie is counted by the target’s clock', () => {
  assert.equal(only('sid=1; Max-Age=60')?.expires, start + 60_000)
  assert.equal(only(dated(start + 1000))?.expires, start + 1000)
})

test('a cookie that was over before it came is taken back', () => {
  const deleted = (header: string) => only(header)?.deleted
  assert.deepEqual([deleted('sid=; Max-Age=0'), deleted(dated(0)), deleted(dated(start))], [true, true, true])
  assert.deepEqual([deleted('sid=1; Max-Age=1'), deleted(dated(start + 1000))], [false, false])
})

test('one header in a line; what is no cookie is left out', () => {
  const names = parseSetCookies('a=1\n; nothing\nb=2; Max-Age=0', start).map(({ name }) => name)
  assert.deepEqual(names, ['a', 'b'])
  assert.deepEqual(parseSetCookies(undefined, start), [])
  assert.deepEqual(parseSetCookies('', start), [])
})

test('a server that sets new cookies without end fills no jar: those that are known still change', () => {
  const cookies = withCookies(createCookies(), 'session=1; Path=/')
  for (let number = 0; number < 1_000; number += 1)
    withCookies(cookies, `a${number}=x; Path=/`, `b${number}=; Path=/; Max-Age=0`)
  withCookies(cookies, 'session=2; Path=/')
  const sent = cookies.header(url, start)?.split('; ') ?? []
  assert.ok(sent.length <= 200, `${sent.length} cookies`)
  assert.ok(sent.includes('session=2'))
})
