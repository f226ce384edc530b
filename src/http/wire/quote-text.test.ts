import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { closedObject } from './closed-object.ts'
import { issueText, quoteText } from './quote-text.ts'

test('a text of a server is quoted on one line, without what a terminal obeys', () => {
  assert.equal(quoteText('plain, with "quotes"'), '"plain, with "quotes""')
  assert.equal(quoteText('a\r\nb\u001b[31m\u202e'), '"a��b�[31m�"')
  assert.equal(quoteText('x'.repeat(80)), `"${'x'.repeat(80)}"`)
  assert.equal(quoteText('x'.repeat(81)), `"${'x'.repeat(79)}…"`)
})

test('an issue has its path', () => {
  const schema = closedObject({ a: z.array(z.number()), device: z.string().optional() })
  const problemOf = (value: unknown) => issueText(schema.safeParse(value).error ?? new z.ZodError([]), 'the body')
  assert.match(problemOf({ a: [1, 'x'] }), /^a\.1: /)
  assert.equal(problemOf({}), 'a: it is missing')
  assert.match(problemOf(7), /^the body: /)
  assert.equal(problemOf({ a: [], extra: 1 }), 'the body: the contract has no field "extra" here')
  assert.equal(
    problemOf({ a: [], devcie: '' }),
    'the body: the contract has no field "devcie" here; did you mean "device"?',
  )
  assert.ok(problemOf({ a: [], ['k'.repeat(5000)]: 1 }).length < 250)
  assert.equal(issueText(new z.ZodError([]), 'the body'), 'the body: is malformed')
})
