import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corpusFor, encodeInput, jsonInput, textInput } from './input.ts'

test('no known kind decodes to the valid value, except the ambiguous ones', () => {
  for (const right of ['012345', '482915']) {
    for (const input of corpusFor('body', false)) {
      const wire = encodeInput(input, right, 'code', 'body')
      assert.ok(wire, input.kind)
      if (!wire.ambiguous && !/letters/.test(input.kind)) assert.notEqual(wire.text, right, input.kind)
    }
  }
})

test('a path carries no dot segments, a header only printable ASCII', () => {
  for (const text of ['', '.', '..']) assert.equal(encodeInput(textInput(text), 'x', 'phone', 'path'), undefined)
  assert.equal(encodeInput(textInput('a/é'), 'x', 'phone', 'path')?.raw, 'a%2F%C3%A9')
  for (const text of ['', 'a b', 'é']) assert.equal(encodeInput(textInput(text), 'x', 'session', 'header'), undefined)
})

test('a body carries any input, and the decoded text is known where it is text', () => {
  assert.deepEqual(encodeInput(jsonInput('"\\u0031"'), 'x', 'code', 'body'), { raw: '"\\u0031"', text: '1' })
  assert.deepEqual(encodeInput(jsonInput('[1'), 'x', 'code', 'body'), { raw: '[1' })
  assert.deepEqual(encodeInput({ kind: 'left out' }, 'x', 'code', 'body'), {})
  assert.throws(() => encodeInput({ kind: 'something else' }, 'x', 'code', 'body'), /no input of the kind/)
})
