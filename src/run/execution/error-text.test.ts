import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exceptionOf, messageOf, valueText } from './error-text.ts'

test('anything that is thrown has a message', () => {
  assert.equal(messageOf(new Error('gone')), 'gone')
  assert.equal(messageOf(new RangeError('')), 'RangeError')
  assert.equal(messageOf('just text'), 'just text')
  assert.equal(messageOf({ code: 7 }), '{ code: 7 }')
  assert.equal(messageOf(undefined), 'undefined')
})

test('an exception has its causes, even when they go round in a circle', () => {
  const inner = new TypeError('inner')
  const outer = new Error('outer', { cause: inner })
  inner.cause = outer
  const { type, message, stackTrace } = exceptionOf(outer)
  assert.deepEqual([type, message], ['Error', 'outer'])
  assert.match(stackTrace, /^Error: outer\n/)
  assert.deepEqual(stackTrace.match(/^Caused by: .*$/gm), ['Caused by: TypeError: inner'])
  inner.cause = new Error('innermost', { cause: inner })
  const causes = exceptionOf(outer).stackTrace.match(/^Caused by: .*$/gm)
  assert.deepEqual(causes, ['Caused by: TypeError: inner', 'Caused by: Error: innermost'])
  assert.equal(exceptionOf('text').stackTrace, 'Error: text')
})

test('the type of an error is the name that it was given, or else that of its class', () => {
  class Plain extends Error {}
  class Minified extends Error {
    override readonly name = 'Named'
  }
  const types = [new Plain('a'), new Minified('b'), new TypeError('c'), new Error('d')].map(
    (one) => exceptionOf(one).type,
  )
  assert.deepEqual(types, ['Plain', 'Named', 'TypeError', 'Error'])
})

test("a stack does not show the runner's own part", () => {
  const error = new Error('broken')
  const own = `    at run (${new URL('case-run.ts', import.meta.url)}:1:1)`
  error.stack = `Error: broken\n    at step (file:///steps/a.ts:1:1)\n${own}\n    at process (node:internal/x:1:1)`
  assert.equal(exceptionOf(error).stackTrace, 'Error: broken\n    at step (file:///steps/a.ts:1:1)')
})

test('a value is on one line', () => {
  assert.equal(valueText('accepted'), 'accepted')
  assert.equal(
    valueText({ type: 'refused', reason: { deep: ['x'] } }),
    "{ type: 'refused', reason: { deep: [ 'x' ] } }",
  )
})
