import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TargetError } from '../target-error.ts'
import { isLoopback, parseServerUrl } from './server-url.ts'

test('a base URL is read without what changes nothing', () => {
  const urls = {
    'http://127.0.0.1:8080': 'http://127.0.0.1:8080',
    'HTTP://LocalHost:80/': 'http://localhost',
    'https://example.test/auth/v1/': 'https://example.test/auth/v1',
    'http://example.test//': 'http://example.test',
    'http://[::1]:3000': 'http://[::1]:3000',
    ' http://example.test ': 'http://example.test',
  }
  for (const [text, url] of Object.entries(urls)) assert.equal(parseServerUrl(text), url)
})

test('what is not the base URL of a server is told, without what it hides', () => {
  const texts = [
    '',
    'x',
    'localhost:8080',
    '127.0.0.1:8080',
    '//example.test',
    'ftp://example.test',
    'file:///etc/passwd',
    'http://',
    'http://a b',
    'http://127.0.0.1:99999',
    'javascript:1',
    'http://ada:canary@example.test',
    'http://canary@example.test',
    'http://:canary@example.test',
    'http://example.test/?token=canary',
    'http://ada:canary@example.test:99999',
    'postgres://ada:canary@db/x',
    'ada:canary@example.test',
    'http://a b/?x=canary',
    'http://example.test/#x',
    '\u001b[31m',
    'x'.repeat(5000),
  ]
  for (const text of texts) {
    assert.throws(
      () => parseServerUrl(text),
      (error: unknown) => {
        assert.ok(error instanceof TargetError && error.code === 'bad-url', text)
        assert.ok(error.message.length < 200 && error.advice !== undefined)
        assert.doesNotMatch(error.message, /canary|\p{Cc}/u)
        return true
      },
    )
  }
})

test('each of them is told in its own words, with what to write instead', () => {
  const problems: readonly (readonly [text: string, sentence: RegExp, advice: RegExp])[] = [
    ['localhost:8080', /^"localhost:8080" is not the URL of a server$/, /its scheme, for example http:\/\//],
    ['http://ada:canary@example.test', /user name or password, which would appear in reports$/, /Remove them/],
    ['http://example.test/?a=1', /^"http:\/\/example\.test\/" is not a base URL/, /Remove the part that begins with/],
  ]
  for (const [text, message, advice] of problems)
    assert.throws(() => parseServerUrl(text), { code: 'bad-url', message, advice })
})

test('only this machine is loopback', () => {
  for (const url of [
    'http://localhost:1',
    'http://127.0.0.1',
    'http://127.8.9.10',
    'http://[::1]',
    'http://127.1',
    'http://2130706433',
  ]) {
    assert.equal(isLoopback(url), true, url)
  }
  for (const url of [
    'http://localhost.example.test',
    'http://127.0.0.1.example.test',
    'http://127.example.test',
    'http://192.0.2.1',
    'http://10.0.0.1',
    'http://0.0.0.0',
    'http://[2001:db8::1]',
    'http://example.test/127.0.0.1',
    'http://localhost@192.0.2.1',
    'http://128.0.0.1',
  ]) {
    assert.equal(isLoopback(url), false, url)
  }
})

test('a path of slashes is soon read', () => {
  const began = performance.now()
  assert.match(parseServerUrl(`http://127.0.0.1${'/'.repeat(500_000)}x`), /x$/)
  assert.equal(parseServerUrl(`http://127.0.0.1/a${'/'.repeat(500_000)}`), 'http://127.0.0.1/a')
  assert.ok(performance.now() - began < 2_000)
})
