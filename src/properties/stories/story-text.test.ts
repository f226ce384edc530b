import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyText } from './story-text.ts'

const sentences = (...told: readonly string[]) => told.map((sentence) => ({ sentence }))
const wrong = {
  sentence: 'Ada enters a wrong code',
  many: { key: 'wrong', text: (count: number) => `Ada has entered ${count} wrong codes` },
}

test('a story begins with what is given, goes on with what is done and ends with what should have come of it', () => {
  const told = sentences('Ada signs in', 'Ada enters a code')
  assert.deepEqual(storyText(['Ada has an account'], { 'apppw.limit': 3 }, { told, judgement: 'it is refused' }), [
    'Given the service declares apppw.limit as 3',
    'And Ada has an account',
    'When Ada signs in',
    'And Ada enters a code',
    'Then it is refused',
  ])
})

test('several like sentences in a row are told as one, but for the last one, which is judged', () => {
  const told = [wrong, wrong, wrong]
  assert.deepEqual(storyText([], {}, { told, judgement: 'it is refused' }).slice(0, 2), [
    'When Ada has entered 2 wrong codes',
    'And Ada enters a wrong code',
  ])
})

test('what stands between them keeps them apart', () => {
  const told = [wrong, ...sentences('1 second has passed'), wrong, ...sentences('Ada signs in')]
  assert.deepEqual(storyText([], {}, { told, judgement: 'it is refused' }), [
    'When Ada enters a wrong code',
    'And 1 second has passed',
    'And Ada enters a wrong code',
    'And Ada signs in',
    'Then it is refused',
  ])
})

test('the rows of a table stand below their sentence', () => {
  const givens = ['Ada has an account', 'the service also knows of Ada:', '  | date of birth | 1980-04-01 |']
  assert.deepEqual(storyText(givens, {}, { told: sentences('Ada signs in'), judgement: 'it is refused' }).slice(0, 4), [
    'Given Ada has an account',
    'And the service also knows of Ada:',
    '  | date of birth | 1980-04-01 |',
    'When Ada signs in',
  ])
})
