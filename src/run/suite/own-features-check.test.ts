import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigurationError } from '../../input/configuration-error.ts'
import { suiteOf } from '../fixtures/suite-of.ts'
import { assertOwnFeatures } from './own-features-check.ts'
import { loadSupportCode } from './support-code.ts'

const support = await loadSupportCode({ root: process.cwd(), patterns: ['steps'] })

test('a scenario without a rule and a step without a definition are named with file and line', async () => {
  const suite = await suiteOf({
    'features/a.feature':
      'Feature: f\nScenario: alone\n When the clock moves on by 1 day\n@rule:CODE-01\nRule: r\nExample: e\n When Ada juggles\n',
  })
  assert.throws(
    () => assertOwnFeatures(suite, support),
    (error) => {
      assert.ok(error instanceof ConfigurationError)
      assert.match(
        error.message,
        /^features\/a\.feature:2: the scenario "alone": it has no @rule: tag to name its rule$/,
      )
      assert.match(
        error.advice ?? '',
        /^features\/a\.feature:\d: no step definition matches "the clock moves on by 1 day"\.$/m,
      )
      assert.match(error.advice ?? '', /features\/a\.feature:7: no step definition matches "Ada juggles"\./)
      return true
    },
  )
})

test('a misspelt keyword, which hides what follows it, is named with its line', async () => {
  const feature = [
    'Feature: f',
    '  Rules of codes: this is a description, and stays one.',
    '@rule:CODE-01',
    'Rule: r',
    '',
    'Scenaro Outline: hidden',
    'Given the clock moves on by 1 day',
    'Example: e',
    'when Ada generates a code',
  ]
  const suite = await suiteOf({ 'features/a.feature': feature.join('\n') })
  assert.throws(
    () => assertOwnFeatures(suite, support),
    (error) => {
      assert.ok(error instanceof ConfigurationError)
      assert.equal(
        error.message,
        'features/a.feature:6: "Scenaro Outline: hidden" is read as a description. Did you mean Scenario Outline?',
      )
      assert.match(error.advice ?? '', /a\.feature:9: "when Ada .*" is read as a description\. Did you mean When\?/)
      assert.doesNotMatch(error.advice ?? '', /a\.feature:[27]:/)
      return true
    },
  )
})

test('two scenarios of a rule with one name are refused, the rows of an outline are not', async () => {
  const twice = await suiteOf({ 'features/a.feature': 'Feature: f\n@rule:CODE-01\nRule: r\nExample: e\nExample: e\n' })
  assert.throws(() => assertOwnFeatures(twice, support), {
    message: 'features/a.feature:5: another scenario of its rule has the name "e", too',
  })
  const outline = 'Scenario Outline: e\nExamples:\n | n |\n | 1 |\n | 1 |\n'
  assertOwnFeatures(await suiteOf({ 'features/a.feature': `Feature: f\n@rule:CODE-01\nRule: r\n${outline}` }), support)
})

test('one that has both is let in', async () => {
  assertOwnFeatures(
    await suiteOf({ 'features/a.feature': 'Feature: f\n@rule:CODE-01\nRule: r\nExample: e\n' }),
    support,
  )
})

test('a number of things that no scenario needs is named with file and line', async () => {
  const scenario = (steps: string) =>
    suiteOf({ 'features/a.feature': `Feature: f\n@rule:APPPW-18\nRule: r\nExample: e\n${steps}` })
  const many = await scenario(
    ' When Ada generates 20000000 app-specific passwords at the same time\n Then 10001 of them are accepted\n',
  )
  assert.throws(
    () => assertOwnFeatures(many, support),
    (error) => {
      assert.ok(error instanceof ConfigurationError)
      assert.match(error.message, /^features\/a\.feature:5: 20000000 is more than 10000, in "Ada generates/)
      assert.match(error.advice ?? '', /features\/a\.feature:6: 10001 is more than 10000/)
      return true
    },
  )
  assertOwnFeatures(
    await scenario(
      ' When Ada generates 10000 app-specific passwords at the same time\n When 400000 seconds have passed\n',
    ),
    support,
  )
})
