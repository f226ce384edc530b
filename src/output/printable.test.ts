import assert from 'node:assert/strict'
import { it } from 'node:test'
import { printable } from './printable.ts'

it('what could deceive a reader or a terminal becomes visible', () => {
  assert.equal(printable('\u001b[2J\u0007\u0000\u007f\u009b'), '␛[2J␇␀\\u007f\\u009b')
  assert.equal(printable('a\ufff9b\u{110bd}c\u{e0041}d\u200be\u061c'), 'a\\ufff9b\\u{110bd}c\\u{e0041}d\\u200be\\u061c')
  assert.equal(printable('abc\u202egnp.exe\u2066'), 'abc\\u202egnp.exe\\u2066')
})

it('ordinary text stays, line ends and tabs too', () => {
  assert.equal(printable('a\tb\r\nc\nd é 漢 😀'), 'a\tb\nc\nd é 漢 😀')
  assert.equal(printable('over\rwritten'), 'over␍written')
})
