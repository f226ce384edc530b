import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { RuleId } from '../rules/catalogue.ts'
import { areaRows, matrixOf, sumsOf } from './matrix.ts'
import type { FaultVerdict } from './runs/run-fault.ts'

const verdict = (rule: RuleId, caughtBy: FaultVerdict['caughtBy'], others?: readonly RuleId[]): FaultVerdict => ({
  fault: `${rule}-${caughtBy}`,
  rule,
  edition: '2fa-2018',
  caughtBy,
  own: caughtBy === 'own' ? ['case'] : [],
  ownTotal: 2,
  others,
})
const verdicts = [
  verdict('CODE-01', 'own'),
  verdict('CODE-01', 'own', ['CODE-02', 'PHONE-01']),
  verdict('CODE-02', 'others', ['CODE-03']),
  verdict('PHONE-01', 'missed', []),
]

test('counts which scenarios detected the faults, and the median of other rules where they were run', () => {
  assert.deepEqual(sumsOf(verdicts), { own: 2, others: 1, missed: 1, total: 4, othersInMedian: 1 })
  assert.equal(sumsOf(verdicts.slice(0, 1)).othersInMedian, null)
})

test('has a row for each area', () => {
  assert.deepEqual(
    areaRows(verdicts).map(({ area, rules, total, own, missed }) => [area, rules, total, own, missed]),
    [
      ['CODE', 2, 3, 2, 0],
      ['PHONE', 1, 1, 0, 1],
    ],
  )
})

test('the file fits its schema, and a verdict without its rule does not', () => {
  const schema = JSON.parse(readFileSync(new URL('../../contract/schemas/proof-1.json', import.meta.url), 'utf8'))
  const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)
  const suite = { features: [], cases: [], featuresDigest: 'a', catalogueDigest: 'b' }
  const file = JSON.parse(JSON.stringify(matrixOf(verdicts, { suite, version: '0.1.0', seed: null })))
  assert.equal(validate(file), true, JSON.stringify(validate.errors))
  delete file.faults[0].rule
  assert.equal(validate(file), false)
})
