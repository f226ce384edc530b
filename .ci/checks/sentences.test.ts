import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countSentences, sentenceOf } from '../sentences/count.ts'
import { sentenceParts } from '../sentences/parts.ts'
import { read, repositoryFiles } from './repository.ts'

test('a sentence is a step without its strings, numbers and placeholders', () => {
  assert.equal(
    sentenceOf('Ada has 25 codes, 1,000 or 2.5 of "Mail" for <who> on H264'),
    'Ada has … codes, … or … of "…" for … on H264',
  )
})

test('steps of backgrounds are sentences, and do not make a scenario longer', () => {
  const text = [
    'Feature: One\n  Background:\n    Given Ada has 1 code',
    '  Rule: Two\n    Example: Three\n      When Ada has 2 codes\n      Then it is accepted',
    '    Example: Four\n      When Ada has 3 codes\n      Then it is accepted\n',
  ].join('\n')
  const { sentences, usedOnce, scenarios, medianSteps } = countSentences([{ path: 'a', text }])
  assert.deepEqual([...sentences.keys()], ['Ada has … code', 'Ada has … codes', 'it is accepted'])
  assert.deepEqual([usedOnce, scenarios, medianSteps], [['Ada has … code'], 2, 2])
})

for (const { name, limits, includes } of sentenceParts) {
  test(`the ${name} features have no more sentences than recorded: reuse one (npm run sentences -- --all)`, () => {
    const count = countSentences(repositoryFiles.filter(includes).map((path) => ({ path, text: read(path) })))
    const { sentences, usedOnce, medianSteps } = count
    const actual = { sentences: sentences.size, usedOnce: usedOnce.length, medianSteps }
    for (const key of ['sentences', 'usedOnce', 'medianSteps'] as const) {
      assert.ok(actual[key] <= limits[key], `${key}: ${actual[key]}, recorded ${limits[key]}`)
    }
  })
}
