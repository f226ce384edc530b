import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseIds, slug } from './case-id.ts'

test('a slug has letters, digits and single hyphens', () => {
  assert.equal(slug('With 25 held, one more is <outcome>!'), 'with-25-held-one-more-is-outcome')
  assert.equal(slug('  Überraschung: 验证码 '), 'uberraschung-验证码')
  assert.equal(slug('***'), 'unnamed')
})

test('an id has rule, scenario and row, and is unique', () => {
  const scenario = 'One more'
  const ids = caseIds([
    { ruleId: 'APPPW-17', scenario },
    { ruleId: 'APPPW-18', scenario },
    { ruleId: 'APPPW-17', scenario, row: ['25', 'refused'] },
    { ruleId: 'APPPW-17', scenario, row: ['-25', 'refused'] },
    { ruleId: undefined, scenario },
  ])
  assert.deepEqual(ids, [
    'APPPW-17/one-more',
    'APPPW-18/one-more',
    'APPPW-17/one-more#25-refused',
    'APPPW-17/one-more#25-refused~2',
    'no-rule/one-more',
  ])
})

const ofRows = (...rows: readonly (readonly string[])[]) =>
  caseIds(rows.map((row) => ({ ruleId: 'APPPW-17', scenario: 'x', row })))

test('a long row is cut between or within words, never at a hyphen', () => {
  assert.deepEqual(ofRows(['a'.repeat(59), 'b', 'c']), [`APPPW-17/x#${'a'.repeat(59)}`])
})

test('long rows that begin alike are not cut, whatever their order', () => {
  const [a, b] = [`${'a'.repeat(70)} one`, `${'a'.repeat(70)} two`]
  assert.deepEqual(ofRows([a], [b]), [`APPPW-17/x#${'a'.repeat(70)}-one`, `APPPW-17/x#${'a'.repeat(70)}-two`])
  assert.deepEqual(ofRows([a], [b]).toReversed(), ofRows([b], [a]))
})
