import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import { IdGenerator } from '@cucumber/messages'
import fc from 'fast-check'
import { featureText } from './feature-text.ts'

const parse = (text: string) =>
  new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher()).parse(text).feature

const line = fc.constantFrom(
  ...[
    'Feature: another',
    '@rule:CODE-02',
    'Rule: another',
    'Example: another',
    '"""',
    'Given more',
    '| a |',
    '# x',
    'language: fr',
    'language: klingon',
    'Examples:',
  ],
)
const end = fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\u0085', ' ')
const hostile = fc
  .array(fc.tuple(fc.oneof(line, fc.string()), end), { maxLength: 4 })
  .map((parts) => parts.flat().join(''))

/** A row that fits to no table makes the feature one that cannot be read, and nothing else. */
const withoutRows = (text: string): string => text.replaceAll('|', '/')

test('no text of a counterexample makes another rule, scenario or tag', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, fc.array(hostile), (name, message, replay, trace) => {
      const feature = parse(
        featureText('CODE-01', { name, message, replay }, ['Given a start', ...trace.map(withoutRows)]),
      )
      assert.equal(feature?.name, 'A counterexample')
      assert.deepEqual(
        feature.tags.map(({ name: tag }) => tag),
        ['@area:codes'],
      )
      assert.equal(feature.children.length, 1)
      const rule = feature.children[0]?.rule
      assert.deepEqual(
        rule?.tags.map(({ name: tag }) => tag),
        ['@rule:CODE-01'],
      )
      assert.equal(rule?.children.length, 1)
      assert.equal(rule?.children[0]?.scenario?.examples.length, 0)
    }),
  )
})
