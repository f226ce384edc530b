import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corpusFor, encodeInput, jsonInput, textInput } from './input.ts'

test('no known kind reads as the right text, but those that may go either way', () => {
  for (const right of ['012345', '482915']) {
    for (const input of corpusFor('body', false)) {
      const wire = encodeInput(input, right, 'code', 'body')
      assert.ok(wire, input.kind)
      if (!wire.ambiguous && !/letters/.test(input.kind)) assert.notEqual(wire.text, right, input.kind)
    }
  }
})

test('a path takes no steps, a header printable ASCII only', () => {
  for (const text of ['', '.', '..']) assert.equal(encodeInput(textInput(text), 'x', 'phone', 'path'), undefined)
  assert.equal(encodeInput(textInput('a/é'), 'x', 'phone', 'path')?.raw, 'a%2F%C3%A9')
  for (const text of ['', 'a b', 'é']) assert.equal(encodeInput(textInput(text), 'x', 'session', 'header'), undefined)
})

test('a body takes whatever it is, and a reader finds a text in it or none', () => {
  assert.deepEqual(encodeInput(jsonInput('"\\u0031"'), 'x', 'code', 'body'), { raw: '"\\u0031"', text: '1' })
  assert.deepEqual(encodeInput(jsonInput('[1'), 'x', 'code', 'body'), { raw: '[1' })
  assert.deepEqual(encodeInput({ kind: 'left out' }, 'x', 'code', 'body'), {})
  assert.throws(() => encodeInput({ kind: 'something else' }, 'x', 'code', 'body'), /no input of the kind/)
})
