import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UsageError } from '../../input/usage-error.ts'
import { parseFeatures } from './feature-files.ts'
import { featureSize } from './feature-size.ts'

const sizeOf = (text: string) => {
  const [file] = parseFeatures([{ uri: 'a.feature', text }])
  assert(file)
  return featureSize(file.document)
}
const lines = (count: number, line: string): string => `${line}\n`.repeat(count)

test('a scenario counts its steps, those of its backgrounds, its tags and its name', () => {
  const feature =
    'Feature: x\nBackground:\n* ab\n@t\nScenario: n\n* abc\nRule: r\nBackground:\n* abcd\nScenario: n\n* abcde\n'
  assert.deepEqual(sizeOf(feature), { parts: 4 + 4, characters: 6 + 12 })
})

test('an outline counts all of it for each row, with its values', () => {
  const feature = 'Feature: x\nBackground:\n* ab\nScenario Outline: n\n* <v>\nExamples:\n|v|\n|12345|\n|123|\n'
  assert.deepEqual(sizeOf(feature), { parts: 2 * 3, characters: 2 * (2 + 2 * 4) + 8 })
})

for (const [what, text] of Object.entries({
  'steps of a background and rows': `Feature: x\nBackground:\n${lines(8_000, '* a')}Scenario Outline: n\n* a\nExamples:\n|n|\n${lines(12_000, '|1|')}`,
  'steps of a background and scenarios': `Feature: x\nBackground:\n${lines(4_000, '* a')}${lines(4_000, 'Scenario: n\n* b')}`,
  'tags and rows': `${'@t '.repeat(5_000)}\nFeature: x\nScenario Outline: n\n* a\nExamples:\n|n|\n${lines(5_000, '|1|')}`,
  'cells and rows': `Feature: x\nScenario Outline: n\n* a\n|${'a|'.repeat(5_000)}\nExamples:\n|n|\n${lines(5_000, '|1|')}`,
  'a long value in many places': `Feature: x\nScenario Outline: n\n* ${'<v>'.repeat(50_000)}\nExamples:\n|v|\n|${'1'.repeat(50_000)}|\n`,
  'many columns in a long text': `Feature: x\nScenario Outline: n\n* ${'a'.repeat(100_000)}\nExamples:\n|${'c|'.repeat(2_000)}\n|${'1|'.repeat(2_000)}\n`,
})) {
  test(`small texts that come to very much are refused before anything is made of them: ${what}`, () => {
    const began = performance.now()
    assert.throws(
      () => parseFeatures([{ uri: 'own.feature', text }]),
      (error) => error instanceof UsageError && /^With own\.feature the scenarios have more than/.test(error.message),
    )
    assert.ok(performance.now() - began < 5_000, `${performance.now() - began} ms`)
  })
}

test('what several files come to is counted together', () => {
  const text = `Feature: x\nBackground:\n${lines(1_000, '* a')}Scenario Outline: n\n* a\nExamples:\n|n|\n${lines(100, '|1|')}`
  const files = (count: number) => Array.from({ length: count }, (_, index) => ({ uri: `${index}.feature`, text }))
  assert.equal(parseFeatures(files(4)).length, 4)
  assert.throws(() => parseFeatures(files(5)), /With 4\.feature the scenarios/)
})

test('a file on which the parser fails, and one with a long mistake, are told in a short sentence', () => {
  const name = 'x'.repeat(500_000)
  const outline = `Feature: x\nScenario Outline: n\n* <${name}>\nExamples:\n|${name}|\n|1|\n`
  for (const text of [outline, `#language: ${name}\n`]) {
    assert.throws(
      () => parseFeatures([{ uri: 'own.feature', text }]),
      (error) => error instanceof UsageError && error.message.includes('own.feature') && error.message.length < 500,
    )
  }
})
