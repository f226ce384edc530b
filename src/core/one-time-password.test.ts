import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret } from 'otpauth'
import { plainParameters } from './fixtures/plain-rows.ts'
import { stepAt, stepsAt, totpAt, totpUri } from './one-time-password.ts'

/** RFC 6238, appendix B: the seeds, and a code of each algorithm at each time. */
const seeds = {
  SHA1: '1234567890',
  SHA256: '12345678901234567890123456789012',
  SHA512: `${'1234567890'.repeat(6)}1234`,
}
const base32 = (ascii: string): string => Secret.fromLatin1(ascii).base32

test('the codes are those of RFC 6238, appendix B', () => {
  const rows = [
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [1234567890, '89005924', '91819424', '93441116'],
    [20000000000, '65353130', '77737706', '47863826'],
  ] as const
  for (const [seconds, ...codes] of rows) {
    for (const [index, algorithm] of (['SHA1', 'SHA256', 'SHA512'] as const).entries()) {
      const seed = algorithm === 'SHA1' ? seeds.SHA1.repeat(2) : seeds[algorithm]
      const parameters = plainParameters({ 'totp.digits': 8, 'totp.algorithm': algorithm })
      assert.equal(totpAt(base32(seed), stepAt(seconds * 1000, parameters), parameters), codes[index])
    }
  }
})

test('the steps at a moment are the present one and the window around it', () => {
  const at = (now: number, window: number) => stepsAt(now, plainParameters({ 'totp.window': window }))
  assert.deepEqual(at(59_999, 0), [1])
  assert.deepEqual(at(60_000, 1), [1, 2, 3])
  assert.deepEqual(at(0, 1), [0, 1])
})

test('the URI names what the app has to know', () => {
  const parameters = plainParameters({ 'totp.step': 60, 'totp.digits': 8, 'totp.algorithm': 'SHA256' })
  const uri = new URL(totpUri('JBSWY3DPEHPK3PXP', 'ada@example.com', parameters))
  assert.equal(uri.protocol, 'otpauth:')
  const { secret, period, digits, algorithm } = Object.fromEntries(uri.searchParams)
  assert.deepEqual([secret, period, digits, algorithm], ['JBSWY3DPEHPK3PXP', '60', '8', 'SHA256'])
})

test('a secret that is no Base32 is refused', () => {
  assert.throws(() => totpAt('not base32!', 1, plainParameters()), TypeError)
})
