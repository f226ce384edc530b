import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loopbackUrl } from './loopback-url.ts'

test('a server that is started may print a URL of this machine only', () => {
  assert.equal(loopbackUrl('http://127.0.0.1:4010'), 'http://127.0.0.1:4010')
  for (const url of ['http://192.0.2.2:48123', 'https://shop.example', 'http://127.0.0.1.shop.example'])
    assert.throws(() => loopbackUrl(url), { code: 'bad-url', message: /not on this machine/ })
})
