import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { issueText, quoteText } from './quote-text.ts'

test('a text of a server is quoted on one line, without what a terminal obeys', () => {
  assert.equal(quoteText('plain, with "quotes"'), '"plain, with "quotes""')
  assert.equal(quoteText('a\r\nb\u001b[31m\u202e'), '"a��b�[31m�"')
  assert.equal(quoteText('x'.repeat(80)), `"${'x'.repeat(80)}"`)
  assert.equal(quoteText('x'.repeat(81)), `"${'x'.repeat(79)}…"`)
})

test('an issue has its path', () => {
  const schema = z.strictObject({ a: z.array(z.number()) })
  const problemOf = (value: unknown) => issueText(schema.safeParse(value).error ?? new z.ZodError([]), 'the body')
  assert.match(problemOf({ a: [1, 'x'] }), /^a\.1: /)
  assert.equal(problemOf({}), 'a: it is missing')
  assert.match(problemOf(7), /^the body: /)
  assert.ok(problemOf({ a: [], ['k'.repeat(5000)]: 1 }).length < 250)
  assert.equal(issueText(new z.ZodError([]), 'the body'), 'the body: is malformed')
})
