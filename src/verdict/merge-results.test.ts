import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RuleId } from '../rules/catalogue.ts'
import { judgeRun } from './judge.ts'
import { mergeResults } from './merge-results.ts'
import type { CaseResult, RunFacts, RunResult } from './result.ts'

const facts: RunFacts = {
  run: {
    scope: 'full',
    complete: true,
    edition: '2fa-2018',
    selection: [],
    startedAt: '2026-11-22T03:00:00.000Z',
    finishedAt: '2026-11-22T03:00:09.000Z',
    milliseconds: 9000,
    concurrency: 16,
    seed: '',
    shard: null,
    reproduce: 'npx assay run',
  },
  suite: { version: '0.1.0', featuresDigest: 'f', catalogueDigest: 'c', rules: 373, scenarios: 4 },
  target: {
    name: 't',
    kind: 'http',
    url: null,
    product: 'Example 1',
    parameters: {},
    capabilities: {},
    deviations: [],
  },
  configuration: { target: 't', shard: null },
}
const oneCase = (id: string, outcome: CaseResult['outcome']): CaseResult => ({
  id,
  name: id,
  feature: 'f',
  line: 1,
  outcome,
  reason: null,
  message: null,
  expected: null,
  actual: null,
  replay: '',
  milliseconds: 1,
  steps: [],
})
const cases: readonly (readonly [RuleId, CaseResult])[] = [
  ['CODE-01', oneCase('CODE-01/a', 'pass')],
  ['CODE-01', oneCase('CODE-01/b', 'fail')],
  ['CODE-03', oneCase('CODE-03/a', 'pass')],
  ['APPPW-17', oneCase('APPPW-17/a', 'pass')],
]
const judged = (own: typeof cases, shard: string | null, more: Partial<RunFacts['run']> = {}): RunResult => {
  const byRule = new Map<RuleId, CaseResult[]>()
  for (const [rule, one] of own) byRule.set(rule, [...(byRule.get(rule) ?? []), one])
  const scope = shard === null ? 'full' : 'partial'
  return judgeRun(
    { ...facts, run: { ...facts.run, scope, shard, ...more }, configuration: { target: 't', shard } },
    byRule,
  )
}
const part = (index: number, total: number, more?: Partial<RunFacts['run']>) => ({
  name: `part-${index}`,
  result: judged(
    cases.filter((_, at) => at % total === index - 1),
    `${index}/${total}`,
    more,
  ),
})

test('the parts of a run, in any order, are the run', () => {
  const whole = judged(cases, null)
  assert.deepEqual(mergeResults([part(1, 3), part(2, 3), part(3, 3)]), whole)
  assert.deepEqual(mergeResults([part(3, 3), part(1, 3), part(2, 3)]), whole)
  assert.equal(whole.claims[0]?.claim, 'non-conformant')
})

test('times are those of the whole, and one part that was cut off leaves the whole incomplete', () => {
  const late = part(2, 2, {
    startedAt: '2026-11-22T03:00:05.000Z',
    finishedAt: '2026-11-22T03:00:30.000Z',
    complete: false,
  })
  const { run } = mergeResults([part(1, 2), late])
  assert.deepEqual(
    [run.startedAt, run.finishedAt, run.complete],
    ['2026-11-22T03:00:00.000Z', '2026-11-22T03:00:30.000Z', false],
  )
})

test('a part of a selection claims nothing for the whole', () => {
  const selection = ['CODE-*']
  const merged = mergeResults([part(1, 2, { selection }), part(2, 2, { selection })])
  assert.equal(merged.run.scope, 'partial')
  assert.equal(merged.claims[0]?.claim, 'none')
})

const refusals: readonly (readonly [what: string, parts: Parameters<typeof mergeResults>[0], message: RegExp])[] = [
  ['nothing at all', [], /no results to merge/],
  ['a missing part', [part(1, 3), part(3, 3)], /Shard 2\/3 is missing/],
  ['a part given twice', [part(1, 2), part(1, 2)], /part-1 and part-1 are both shard 1/],
  ['parts of other sizes', [part(1, 2), part(2, 3)], /part-2 is one of 3 shards, and part-1 one of 2/],
  ['a part that says that it is none of none', [part(0, 0)], /part-0 says that it is shard 0\/0, which no run has/],
  ['a part beyond the last', [part(1, 1), part(2, 1)], /part-2 says that it is shard 2\/1/],
  ['a whole run', [{ name: 'whole', result: judged(cases, null) }], /whole is not a shard of a run/],
  ['another edition', [part(1, 2), part(2, 2, { edition: '2fa-2017' })], /they differ in the edition/],
  ['another seed', [part(1, 2), part(2, 2, { seed: 'x' })], /they differ in the seed/],
  [
    'another target',
    [part(1, 2), { name: 'b', result: { ...part(2, 2).result, target: { ...facts.target, product: 'Other' } } }],
    /they differ in the product/,
  ],
  [
    'a scenario twice',
    [part(1, 2), { name: 'b', result: { ...part(2, 2).result, rules: part(1, 2).result.rules } }],
    /is in part-1 and in b/,
  ],
]
for (const [what, parts, message] of refusals) {
  test(`${what} is refused`, () => {
    assert.throws(() => mergeResults(parts), { name: 'UsageError', message })
  })
}

test('marks of known failures in the parts count for nothing: only a baseline that is given here says what is known', () => {
  const known = {
    state: 'as-known',
    reason: 'r',
    issue: null,
    owner: 'o',
    expires: '2099-01-01',
    expired: false,
  } as const
  const part = judgeRun(
    { ...facts, run: { ...facts.run, shard: '1/1' } },
    new Map<RuleId, readonly CaseResult[]>([['CODE-01', [{ ...oneCase('CODE-01/a', 'fail'), known }]]]),
  )
  const merged = mergeResults([{ name: 'part', result: part }])
  assert.deepEqual(
    merged.rules.flatMap(({ cases }) => cases).filter((one) => one.known !== undefined),
    [],
  )
})
