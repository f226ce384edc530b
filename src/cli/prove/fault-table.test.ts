import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FaultVerdict } from '../../proof/runs/run-fault.ts'
import type { RuleId } from '../../rules/catalogue.ts'
import { faultLines, faultTable } from './fault-table.ts'

const verdict = (rule: RuleId, caughtBy: FaultVerdict['caughtBy'], others?: readonly RuleId[]): FaultVerdict => ({
  fault: 'a-fault-with-a-name',
  rule,
  edition: '2fa-2018',
  caughtBy,
  own: caughtBy === 'own' ? ['case'] : [],
  ownTotal: 12,
  others,
})
const many = Array.from({ length: 30 }, (_, at): RuleId => (at % 2 === 0 ? 'ELIGIBILITY-10' : 'KEYCHAIN-12'))
const verdicts = [
  verdict('ELIGIBILITY-01', 'own'),
  verdict('ELIGIBILITY-02', 'missed', []),
  verdict('CODE-01', 'others', many),
]

test('areas are rows, and the last row is their sum', () => {
  const rows = faultTable(verdicts).map((line) => line.trim().split(/ +/))
  assert.deepEqual(rows.slice(1), [
    ['ELIGIBILITY', '2', '2', '1', '0', '1', '0'],
    ['CODE', '1', '1', '0', '1', '0', '30'],
    ['all', '3', '3', '1', '1', '1', '30'],
  ])
})

test('a fault is a line with what detected it, and what else failed below it', () => {
  const [heading, own, missed, others, ...also] = faultLines(verdicts)
  assert.match(heading ?? '', /^ +rule +failed +fault$/)
  assert.match(own ?? '', /^found +ELIGIBILITY-01 +1\/12 {2}a-fault-with-a-name$/)
  assert.deepEqual(faultLines([]), [])
  assert.match(missed ?? '', /^MISSED/)
  assert.match(others ?? '', /^OTHERS/)
  assert.match(also[0] ?? '', /^ +also failed: ELIGIBILITY-10/)
})

test('nothing is wider than 80 columns', () => {
  for (const line of [...faultTable(verdicts), ...faultLines(verdicts)]) assert.ok(line.length <= 80, line)
})
