import assert from 'node:assert/strict'
import { test } from 'node:test'
import { basic, totp, withoutSpaces } from './transforms.ts'

test('codes of an authenticator: the table of RFC 6238, appendix B', () => {
  const keys = {
    sha1: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    sha256: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA====',
    sha512: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNA=',
  } as const
  const rows = [
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [20000000000, '65353130', '77737706', '47863826'],
  ] as const
  for (const [seconds, ...codes] of rows) {
    for (const [index, algorithm] of (['sha1', 'sha256', 'sha512'] as const).entries()) {
      assert.equal(totp(keys[algorithm], seconds * 1000, { digits: 8, algorithm }), codes[index])
    }
  }
})

test('a secret as people copy it, and one that is none', () => {
  assert.equal(totp('gezd gnbv-gy3t qojq gezd gnbv gy3t qojq', 59_000), '287082')
  assert.throws(() => totp('not base32!', 0), { name: 'TypeError', message: /not base32/ })
})

test('basic credentials and spaces', () => {
  assert.equal(basic('Aladdin', 'open sesame'), 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==')
  assert.equal(withoutSpaces(' 123\u00a0456 '), '123456')
})
