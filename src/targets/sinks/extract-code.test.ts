import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { extractCode } from './extract-code.ts'

const rows: readonly (readonly [text: string, code: string | undefined, length?: number])[] = [
  ['123456 is your code.', '123456'],
  ['Your code is 123456. It is valid for 10 minutes.', '123456'],
  ['Your code: 123-456', '123456'],
  ['Your code: 123 456', '123456'],
  ['G-482913 is your verification code', '482913'],
  ['Your code is 1, 2, 3, 4, 5, 6.', '123456'],
  ['Code 0042', '0042'],
  ['Call +1 202 555 0101 if it was not you', undefined],
  ['Call +1 202 555 0101, or enter 918273', '918273'],
  ['Open https://127.0.0.1:9/verify/123456 or enter 654321', '654321'],
  ['In 2018 your code was 551177', '551177', 6],
  ['In 2018 your code was 551177', '2018'],
  ['Only 5511 here', '5511', 6],
  ['It costs 12.50 and 3 minutes', undefined],
  ['This code will expire at 08:33, 7 December 2026.', undefined],
  ['Sent on Dec 7, 2026 at 08:33:20, code 4711', '4711'],
  ['2026-12-07T08:33 and 7.12.2026 and 12/07/2026', undefined],
  ['order a1234567b', undefined],
  ['12345678901234', undefined],
  ['Date: 11/30/2026 09:03 AM', undefined],
  ['Sent on 2026-11-30T09:03:12Z and on 30.11.2026 21:03:12', undefined],
  ['On November 30, 2026 at 09:03, or on 30 Nov 2026 09:03, you entered 918273', '918273'],
  ['From 127.0.0.1:5711 and localhost:3000', undefined],
  ['Your code: 12-34-56', '123456'],
  ['', undefined],
]

describe('the code in a message', () => {
  for (const [text, code, length] of rows) {
    test(`${text || 'nothing'}${length === undefined ? '' : `, ${length} digits`}`, () =>
      assert.equal(extractCode(text, length), code))
  }
})

test('a message of nothing but digits and signs is read in no time', () => {
  const began = process.cpuUsage().user
  for (const text of ['1 '.repeat(50_000), '+1'.repeat(50_000), 'http://'.repeat(20_000)]) extractCode(text, 6)
  assert.ok(process.cpuUsage().user - began < 2_000_000)
})
