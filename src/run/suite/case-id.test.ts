import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseIds, slug } from './case-id.ts'

test('a slug has letters, digits and single hyphens', () => {
  assert.equal(slug('With 25 held, one more is <outcome>!'), 'with-25-held-one-more-is-outcome')
  assert.equal(slug('  Überraschung: 验证码 '), 'uberraschung-验证码')
  assert.equal(slug('***'), 'unnamed')
})

test('an id has rule, scenario and row, and is unique', () => {
  const idOf = caseIds()
  const scenario = 'One more'
  assert.equal(idOf({ ruleId: 'APPPW-17', scenario }), 'APPPW-17/one-more')
  assert.equal(idOf({ ruleId: 'APPPW-18', scenario }), 'APPPW-18/one-more')
  assert.equal(idOf({ ruleId: 'APPPW-17', scenario, row: ['25', 'refused'] }), 'APPPW-17/one-more#25-refused')
  assert.equal(idOf({ ruleId: 'APPPW-17', scenario, row: ['-25', 'refused'] }), 'APPPW-17/one-more#25-refused~2')
  assert.equal(idOf({ ruleId: undefined, scenario }), 'no-rule/one-more')
})

test('a long row is cut between or within words, never at a hyphen', () => {
  const id = caseIds()({ ruleId: 'APPPW-17', scenario: 'x', row: ['a'.repeat(59), 'b', 'c'] })
  assert.equal(id, `APPPW-17/x#${'a'.repeat(59)}`)
})
