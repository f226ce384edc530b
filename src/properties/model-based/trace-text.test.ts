import assert from 'node:assert/strict'
import { test } from 'node:test'
import { traceText } from './trace-text.ts'

const sentences = (...trace: readonly string[]) => trace.map((sentence) => ({ sentence }))
const wrong = {
  sentence: 'Ada enters a wrong code',
  repeated: { key: 'wrong', text: (count: number) => `Ada has entered ${count} wrong codes` },
}

test('a trace has Given, When and Then steps, in this order', () => {
  const trace = sentences('Ada signs in', 'Ada enters a code')
  assert.deepEqual(traceText(['Ada has an account'], { 'apppw.limit': 3 }, { trace, thenStep: 'it is refused' }), [
    'Given a search chose "apppw.limit" as "3"',
    'And Ada has an account',
    'When Ada signs in',
    'And Ada enters a code',
    'Then it is refused',
  ])
})

test('equal steps in a row are written as one, except the last one, which failed', () => {
  const trace = [wrong, wrong, wrong]
  assert.deepEqual(traceText([], {}, { trace, thenStep: 'it is refused' }).slice(0, 2), [
    'When Ada has entered 2 wrong codes',
    'And Ada enters a wrong code',
  ])
})

test('steps with another one between them are not merged', () => {
  const trace = [wrong, ...sentences('1 second has passed'), wrong, ...sentences('Ada signs in')]
  assert.deepEqual(traceText([], {}, { trace, thenStep: 'it is refused' }), [
    'When Ada enters a wrong code',
    'And 1 second has passed',
    'And Ada enters a wrong code',
    'And Ada signs in',
    'Then it is refused',
  ])
})

test('the rows of a table follow their step', () => {
  const givens = ['Ada has an account', 'Ada has these:', '  | one | two |']
  assert.deepEqual(traceText(givens, {}, { trace: sentences('Ada signs in'), thenStep: 'it is refused' }).slice(0, 4), [
    'Given Ada has an account',
    'And Ada has these:',
    '  | one | two |',
    'When Ada signs in',
  ])
})
