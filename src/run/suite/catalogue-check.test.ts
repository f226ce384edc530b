import assert from 'node:assert/strict'
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { findRule, type RuleId } from '../../rules/catalogue.ts'
import { suiteOf } from '../fixtures/suite-of.ts'
import { checkCatalogue, type Problem } from './catalogue-check.ts'
import { loadSuite } from './suite.ts'
import { loadSupportCode } from './support-code.ts'

const home = join(import.meta.dirname, '../../..')
const steps = await loadSupportCode({ root: join(import.meta.dirname, '../fixtures/catalogue'), patterns: ['steps'] })
const textOf = (id: RuleId): string => findRule(id)?.text ?? assert.fail(id)

const problemsOf = async (texts: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  checkCatalogue(await suiteOf(texts), steps).map(inWords)
const inWords = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`

const a = 'features/a.feature'
const ofSteps = [
  'steps/a.steps.ts:7: no scenario uses the step "nobody says this"',
  'steps:1: there is no parameter type {colour} for "a {colour} is unknown"',
]
const twice = `
    Example: twice
      Then it holds twice
`
const all = [
  ...ofSteps,
  `${a}:7: several step definitions match "Then it holds twice": steps/a.steps.ts:5, steps/a.steps.ts:6`,
]
const block = (id: RuleId, more = ''): string => `
  @rule:${id}
  Rule: ${textOf(id)}
${more}
    Example: one
      Given a step
      Then it holds
`

test('steps that nothing or too much uses are found', async () => {
  const found = await problemsOf({ [a]: `Feature: a\n${block('APPPW-17', twice)}` })
  assert.deepEqual(new Set(found), new Set(all))
})

test('steps that the sentences lack are found, once', async () => {
  const found = await problemsOf({
    [a]: `Feature: a\n Background:\n  Given nobody knows this\n${block('APPPW-17')}${twice}`,
  })
  assert.equal(found.filter((one) => one === `${a}:3: no step definition matches "Given nobody knows this"`).length, 1)
})

const example = '\n    Example: one\n      Given a step\n      Then it holds\n'
const mistakes: Readonly<Record<string, readonly [string, string]>> = {
  'a title that differs': [
    `  @rule:APPPW-17\n  Rule: At most 25${example}`,
    `3: the title of APPPW-17 is "At most 25", the`,
  ],
  'an unknown rule': [`  @rule:APPPW-99\n  Rule: x${example}`, '3: the catalogue has no rule APPPW-99'],
  'a Rule without a tag': [`  Rule: x${example}`, '2: the Rule "x" has no @rule: tag'],
  'a Rule with two': [
    `  @rule:APPPW-17 @rule:APPPW-18\n  Rule: x${example}`,
    '3: the Rule "x" has more than one @rule: tag',
  ],
  'a scenario outside of a Rule': [example, '3: "one" is outside a Rule'],
  'a tag on a scenario': [
    block('APPPW-17').replace('Example', '@rule:APPPW-17\n    Example'),
    '7: the @rule: tag of "one" belongs on its Rule',
  ],
  'an empty Rule': [
    `  @rule:APPPW-17\n  Rule: ${textOf('APPPW-17')}`,
    `3: the Rule "${textOf('APPPW-17')}" has no scenario`,
  ],
  'a second block': [block('APPPW-17') + block('APPPW-17'), `11: APPPW-17 has a Rule block already, at ${a}:4`],
  'a second scenario of the name': [
    block('APPPW-17') + example,
    '10: another scenario of the Rule is called "one" too',
  ],
  'a scenario without a Then': [block('APPPW-17').replace('Then', 'And'), '6: "one" has no Then, so it tests nothing'],
  'an unknown edition': [
    block('APPPW-17').replace('Example', '@edition:2017\n    Example'),
    '6: there is no edition @edition:2017',
  ],
}
for (const [name, [text, expected]] of Object.entries(mistakes))
  test(`${name} is found`, async () => {
    const found = await problemsOf({ [a]: `Feature: a\n${text}` })
    assert.ok(
      found.some((one) => one.startsWith(`${a}:${expected}`)),
      found.join('\n'),
    )
  })

test('a tag on the Feature is found, and a file without one', async () => {
  const found = await problemsOf({ [a]: `@rule:APPPW-17\nFeature: a\n`, 'features/b.feature': '' })
  assert.ok(found.includes(`${a}:2: a @rule: tag belongs on a Rule`), found.join('\n'))
  assert.ok(found.includes('features/b.feature:1: it has no Feature'), found.join('\n'))
})

const written = existsSync(join(home, 'steps')) && globSync('features/**/*.feature', { cwd: home }).length > 0
test('features, steps and catalogue agree', { skip: !written }, async () => {
  const suite = await loadSuite({ root: home, patterns: ['features'] })
  const support = await loadSupportCode({ root: home, patterns: ['steps'] })
  assert.equal(checkCatalogue(suite, support).map(inWords).join('\n'), '')
})
