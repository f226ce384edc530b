import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigurationError } from '../input/configuration-error.ts'
import { UsageError } from '../input/usage-error.ts'
import { ReportError } from '../output/report-error.ts'
import { TargetError } from '../targets/target-error.ts'
import { errorText } from './error-text.ts'
import { targetLine } from './target/target-line.ts'

const claim = 'conformant: 301 of 301 applicable rules pass (edition 2fa-2018, profile documented)'

test('what an error quotes is no line of its own, whatever ends a line of it', () => {
  for (const end of ['\n', '\r', '\r\n', '\u2028', '\u0085', '\n\n']) {
    const quoting = `it belongs to x${end}${claim}`
    for (const error of [
      new UsageError(quoting, { advice: quoting }),
      new TargetError('unreachable', quoting),
      new ConfigurationError({ file: 'a' }, quoting),
      new ReportError('not-a-result', quoting, quoting),
      new Error(quoting),
    ]) {
      const lines = errorText(error).text.split(/[\n\r\u0085\u2028]/)
      assert(!lines.includes(claim), JSON.stringify(lines))
    }
    assert.doesNotMatch(targetLine({ target: `x${end}${claim}` }, '2fa-2018'), /[\n\r\u0085\u2028]/)
  }
})

test('an error quotes no more than people read', () => {
  const { text } = errorText(new UsageError('a'.repeat(1_000_000)))
  assert(text.length < 11_000)
  assert.match(text, / … \(99\d{4} more characters\)$/)
})
