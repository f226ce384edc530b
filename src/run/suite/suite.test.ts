import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { UsageError } from '../../input/usage-error.ts'
import { suiteOf } from '../fixtures/suite-of.ts'
import { loadSuite } from './suite.ts'

const text = `@area:app-passwords
Feature: App-specific passwords

  Background:
    Given Ada has an account

  @rule:APPPW-17 @serial
  Rule: At most 25

    Background:
      Given Ben has an account

    @slow
    Scenario Outline: with <held> held
      When Ada creates one
      Then the request is <outcome>
      And nothing was sent

      Examples: around the limit
        | held | outcome |
        | 24   | accepted |
        | 25   | refused |

    Example: revoking one
      Then the request is accepted
`

test('a case has its rule, location, tags and steps', async () => {
  const { cases } = await suiteOf({ 'features/app-passwords/limits.feature': text })
  assert.deepEqual(
    cases.map(({ id, name, line, feature, serial, rule, problem }) => [
      id,
      name,
      line,
      feature,
      serial,
      rule?.id,
      problem,
    ]),
    [
      ['APPPW-17/with-held-held#24-accepted', 'with 24 held', 21],
      ['APPPW-17/with-held-held#25-refused', 'with 25 held', 22],
      ['APPPW-17/revoking-one', 'revoking one', 24],
    ].map((one) => [...one, 'features/app-passwords/limits.feature', true, 'APPPW-17', undefined]),
  )
  assert.deepEqual(cases[0]?.tags, ['@area:app-passwords', '@rule:APPPW-17', '@serial', '@slow'])
  assert.deepEqual(
    cases[1]?.steps.map(({ keyword, text: sentence, line }) => `${line} ${keyword} ${sentence}`),
    [
      '5 Given Ada has an account',
      '11 Given Ben has an account',
      '15 When Ada creates one',
      '16 Then the request is refused',
      '17 And nothing was sent',
    ],
  )
})

test('syntax errors name file and line, all of them', async () => {
  const texts = {
    'features/a.feature': 'Feature: a\n  Example: x\n    Given a step\n    Gven a typo\n',
    'features/b/b.feature': text,
    'features/c.feature': 'Example: no feature\n',
    'features/d.feature': 'Feature: d\n Example: x\n  Given a table\n   | a | b |\n   | c |\n',
  }
  await assert.rejects(suiteOf(texts), (error) => {
    assert.ok(error instanceof UsageError)
    const lines = error.message.split('\n')
    assert.match(lines[1] ?? '', /^features\/a\.feature:4: expected: [^']*#StepLine[^']*$/)
    assert.match(lines[2] ?? '', /^features\/c\.feature:1: /)
    assert.match(lines.at(-1) ?? '', /^features\/d\.feature:5: inconsistent cell count/)
    return true
  })
})

test('files that are not there are a usage error', async () => {
  const nowhere = loadSuite({ root: import.meta.dirname, patterns: ['nowhere/*.feature'] })
  await assert.rejects(nowhere, { name: 'UsageError', message: /No feature file matches "nowhere\/\*\.feature"/ })
})

test('the digest of the features depends on texts and names, not on order or line ends', async () => {
  const one = { 'features/a.feature': text, 'features/b.feature': 'Feature: b' }
  const { featuresDigest, catalogueDigest } = await suiteOf(one)
  assert.match(featuresDigest, /^[0-9a-f]{64}$/)
  assert.match(catalogueDigest, /^[0-9a-f]{64}$/)
  const windows = { 'features/b.feature': 'Feature: b', 'features/a.feature': text.replaceAll('\n', '\r\n') }
  assert.equal((await suiteOf(windows)).featuresDigest, featuresDigest)
  const renamed = { 'features/a.feature': text, 'features/c.feature': 'Feature: b' }
  assert.notEqual((await suiteOf(renamed)).featuresDigest, featuresDigest)
  const changed = { ...one, 'features/a.feature': text.replace('24', '23') }
  assert.notEqual((await suiteOf(changed)).featuresDigest, featuresDigest)
})

test('a suite about some rules has their cases as the whole has them, and the digest of all', async () => {
  const root = join(import.meta.dirname, '../../..')
  const whole = await loadSuite({ root, patterns: ['features'] })
  for (const id of ['CODE-01', 'APPPW-18', 'KSC-11'] as const) {
    const few = await loadSuite({ root, patterns: ['features'] }, new Set([id]))
    const own = (suite: typeof few) => suite.cases.filter(({ rule }) => rule?.id === id)
    const summaryOf = (suite: typeof few) =>
      own(suite).map(({ id, feature, line, steps }) => [id, feature, line, steps.length])
    assert.deepEqual(summaryOf(few), summaryOf(whole))
    assert.ok(own(few).length > 0)
    assert.ok(few.features.length < whole.features.length / 4, id)
    assert.equal(few.featuresDigest, whole.featuresDigest)
  }
})

test('files about other rules are not parsed: CODE-10 is not CODE-1, and no example of CODE-01', async () => {
  const files = {
    'features/one.feature': 'Feature: a\n@rule:CODE-01\nRule: a\nExample: a\nThen x\n',
    'features/ten.feature': 'Feature: b\n@rule:CODE-010\nRule: b\nExample: b\nThen x\nOops\n',
  }
  const suite = await suiteOf(files, new Set(['CODE-01']))
  assert.deepEqual(
    suite.features.map(({ uri }) => uri),
    ['features/one.feature'],
  )
  await assert.rejects(suiteOf(files), /ten\.feature:6/)
})

test('the same texts are loaded once, and a file that changed or other rules are loaded again', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'assay-suite-'))
  t.after(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'features'))
  const write = (content: string) => writeFileSync(join(root, 'features', 'one.feature'), content)
  const load = (...ids: readonly 'APPPW-20'[]) =>
    loadSuite({ root, patterns: ['features'] }, ids.length === 0 ? undefined : new Set(ids))
  write(text)
  const first = await load()
  assert.equal(await load(), first)
  assert.equal((await load('APPPW-20')).cases.length, 0)
  write(text.replace('| 25   | refused |', '| 26   | refused |'))
  const changed = await load()
  assert.notEqual(changed.featuresDigest, first.featuresDigest)
  assert.ok(changed.cases.some(({ row }) => row?.held === '26'))
})
