import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeRun } from '../../verdict/judge.ts'
import { exampleRun } from '../fixtures/example-run.ts'
import { caseCountsText, leftOutCount, leftOutText, quickText } from './case-counts-text.ts'

const { facts, cases } = exampleRun()
const result = judgeRun(facts, cases)
const [rule, other] = result.rules.filter((one) => one.cases.length > 0)
assert(rule && other)
const [one] = rule.cases
assert(one)

test('a scenario that stands under two rules counts once, by its worst outcome', () => {
  const rules = [
    { ...rule, cases: [{ ...one, outcome: 'pass' as const }] },
    { ...other, cases: [{ ...one, outcome: 'fail' as const }] },
  ]
  const { run } = result
  assert.equal(caseCountsText({ rules, run: { ...run, milliseconds: 1500 } }), '1 scenario in 1.5 s: 1 failed')
})

test('what was seen beside a scenario is no scenario of its own', () => {
  const seen = { ...one, id: `CODE-01/monitor/seen/${one.id.replace('/', '.')}` }
  const counted = (outcome: 'fail' | 'observation') => [
    {
      ...rule,
      cases: [
        { ...one, outcome: 'pass' as const },
        { ...seen, outcome },
      ],
    },
  ]
  const run = { ...result.run, milliseconds: 1500 }
  assert.equal(caseCountsText({ rules: counted('observation'), run }), '1 scenario in 1.5 s: 1 passed; 1 observation')
  assert.equal(caseCountsText({ rules: counted('fail'), run }), '1 scenario in 1.5 s: 1 failed')
})

test('the scenarios that depth quick left out are counted', () => {
  const { run } = result
  const quick = { ...run, leftOut: { 'ACCOUNT-05': 99, 'KEYCHAIN-09': 65 } }
  assert.equal(leftOutText(quick), 'Depth quick left out 164 rows of long tables; --depth full runs them')
  assert.match(quickText(quick) ?? '', /^Depth quick left out 164 scenarios: .*--depth full\.$/)
  assert.equal(quickText(run), undefined)
  assert.deepEqual([leftOutCount(quick), leftOutCount(run)], [164, 0])
})
