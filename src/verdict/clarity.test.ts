import assert from 'node:assert/strict'
import { test } from 'node:test'
import { causesOf } from './causes.ts'
import { byClarity } from './clarity.ts'
import type { CaseResult } from './result.ts'

const failing = (name: string, more: Partial<CaseResult> = {}): CaseResult => ({
  id: `PASSWORD-06/${name}`,
  name,
  feature: 'a.feature',
  line: 1,
  outcome: 'fail',
  reason: null,
  message: null,
  expected: null,
  actual: null,
  replay: 'npx assay run',
  milliseconds: 1,
  steps: [],
  ...more,
})
const search = { runs: 1, commands: 1, states: 1, boundaries: {}, seed: 's', path: '1', story: ['x'] }
const generated = failing('generated', { id: 'PASSWORD-06/monitor/x/ACCOUNT-05.any', message: 'a', search })
const seen = failing('seen', { id: 'PASSWORD-06/monitor/x/PHONE-04.a-call', message: 'b' })
const set = failing('set', { message: 'c', declared: { 'code.lifetime': 600 } })
const declared = failing('declared', { message: 'd', notAsDeclared: 'code.lifetime is 600' })
const plain = failing('plain', { message: 'e' })

test('a written scenario comes before a generated sequence, one as declared before one with a setting of assay', () => {
  assert.deepEqual(
    [generated, seen, set, declared, plain].sort(byClarity).map(({ name }) => name),
    ['plain', 'declared', 'set', 'seen', 'generated'],
  )
})

test('a cause is told by a written scenario, with a case of the rule that it is about', () => {
  const rule = {
    id: 'PASSWORD-06',
    text: 'x',
    level: 'MUST',
    area: 'passwords',
    outcome: 'fail',
    reason: null,
  } as const
  const shared = { operation: 'read-account', actual: 'refused as x' }
  const causes = causesOf([
    { ...rule, cases: [{ ...generated, ...shared }, set, declared] },
    { ...rule, id: 'PHONE-01', cases: [{ ...generated, ...shared, id: 'PHONE-01/monitor/x/ACCOUNT-05.any' }] },
  ])
  assert.deepEqual(
    causes.map((cause) => [cause.rules, cause.case]),
    [
      [['PASSWORD-06'], declared.id],
      [['PHONE-01'], 'PHONE-01/monitor/x/ACCOUNT-05.any'],
    ],
  )
})
