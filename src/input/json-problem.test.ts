import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonProblem } from './json-problem.ts'

const problemOf = (text: string): string => {
  try {
    JSON.parse(text)
  } catch (error) {
    return jsonProblem(error)
  }
  throw new Error('this is JSON')
}

test('what is wrong with a text that is no JSON is told without the text: it may hold a secret, or be another file', () => {
  const texts = [
    'canary-secret',
    '{"token": canary}',
    '{"a": "canary" "b": 1}',
    '{"a": "canary\n"}',
    '{"a": "\\canary"}',
    `{"a": 1} canary`,
    '{"canary": ',
    "{'canary': 1}",
    '{canary: 1}',
    '-canary',
    '[1, canary]',
  ]
  for (const text of texts) {
    assert.doesNotMatch(problemOf(text), /canary|ecret|anary|cana/, text)
    assert.match(problemOf(text), /\S/)
  }
  assert.equal(problemOf('canary-secret'), 'it is not JSON')
  assert.match(problemOf('{"a": 1 "b": 2}'), /^Expected ',' or '\}' after property value in JSON at position 8/)
})
