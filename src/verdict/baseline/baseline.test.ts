import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CaseResult, RuleResult } from '../result.ts'
import { type Baseline, baselineSchemaId } from './baseline.ts'
import { withBaselineMatch } from './baseline-match.ts'
import { pruneBaseline, updateBaseline } from './change-baseline.ts'
import { compareWithBaseline } from './compare-with-baseline.ts'
import { fingerprintOf } from './fingerprint.ts'
import { noChangeReason } from './no-change.ts'
import { productName } from './product-name.ts'

const today = '2026-11-22'
const metadata = { reason: 'it is old', issue: null, owner: 'ops', expires: '2027-01-31' }

const oneCase = (id: string, more: Partial<CaseResult> = {}): CaseResult => ({
  id,
  name: 'a case',
  feature: 'features/codes/codes.feature',
  line: 1,
  outcome: 'fail',
  reason: null,
  message: 'the code has the wrong length',
  expected: '6 characters',
  actual: '4 characters',
  replay: '',
  milliseconds: 1,
  steps: [{ keyword: 'Then', text: 'it has six digits', status: 'failed' }],
  ...more,
})
const rule = (id: string, cases: readonly CaseResult[], more: Partial<RuleResult> = {}): RuleResult => ({
  id,
  text: '',
  level: 'MUST',
  area: 'codes',
  outcome: cases[0]?.outcome ?? 'unverified',
  reason: cases[0]?.reason ?? null,
  cases,
  ...more,
})
const failed = oneCase('CODE-01/a')
const baseline: Baseline = {
  schema: baselineSchemaId,
  target: { product: 'Example', edition: '2fa-2018' },
  failures: [{ rule: 'CODE-01', case: 'CODE-01/a', fingerprint: fingerprintOf(failed), ...metadata }],
  flaky: [{ rule: 'CODE-02', case: 'CODE-02/b', ...metadata }],
  unverified: [{ outcome: 'no-clock', rules: ['CODE-03'], ...metadata }],
}
const judge = (rules: readonly RuleResult[], on: string = today, given: Baseline = baseline) =>
  compareWithBaseline(given, { has: (id) => !id.includes('gone'), rules, today: on })

describe('the fingerprint of a failure', () => {
  it('does not change with ids, tokens, addresses and times', () => {
    const with1 = oneCase('a', {
      message: 'ada-0f1e2d3c4b5a@example.test got aGVsbG8td29ybGQtMTIz at 2018-06-01T12:00:00Z',
    })
    const with2 = oneCase('a', {
      message: 'ada-aabbccddeeff@example.test got Zm9vYmFyLWJhei0xMjM0 at 2019-07-02T13:01:02Z',
    })
    assert.equal(fingerprintOf(with1), fingerprintOf(with2))
  })
  it('is found in time by the length of a text, whatever server or file it came from', () => {
    for (const sign of ['a', '-', '1', '.', '+', ' ', 'a@', 'a-1 ']) {
      const long = sign.repeat(200_000)
      const began = performance.now()
      fingerprintOf(oneCase('a', { message: long, actual: `x${long}x` }))
      productName(`Product${long}x`)
      assert.ok(performance.now() - began < 1_500, `${sign}: ${performance.now() - began} ms`)
    }
  })
  it('changes with what is expected, what happens, where, and how it ends', () => {
    const others = [
      { expected: '8 characters' },
      { actual: '5 characters' },
      { message: 'another thing' },
      { outcome: 'blocked' },
      { steps: [] },
    ] as const
    const prints = new Set([fingerprintOf(failed), ...others.map((more) => fingerprintOf(oneCase('CODE-01/a', more)))])
    assert.equal(prints.size, others.length + 1)
  })
})

describe('a run held against a baseline', () => {
  it('knows what is listed and nothing else', () => {
    const verdict = judge([
      rule('CODE-01', [failed, oneCase('CODE-01/new')]),
      rule('CODE-02', [oneCase('CODE-02/b')]),
      rule('CODE-03', [], { reason: 'no-clock' }),
      rule('CODE-04', [], { reason: 'no-outbox' }),
    ])
    assert.deepEqual(verdict, {
      entries: 3,
      known: 1,
      flaky: 1,
      gaps: 1,
      unexpected: ['CODE-01/new'],
      unseen: ['CODE-04'],
      problems: [],
    })
  })

  it('finds stale, changed and expired entries', () => {
    const kinds = (rules: readonly RuleResult[], on?: string, given?: Baseline) =>
      judge(rules, on, given).problems.map(({ kind, entry }) => `${kind} ${entry}`)
    assert.deepEqual(kinds([rule('CODE-01', [oneCase('CODE-01/a', { outcome: 'pass' })])]), ['stale CODE-01/a'])
    for (const unjudged of [{ outcome: 'error' }, { outcome: 'unverified', reason: 'target-slow' }] as const)
      assert.deepEqual(kinds([rule('CODE-01', [oneCase('CODE-01/a', unjudged)])]), [], unjudged.outcome)
    assert.deepEqual(kinds([rule('CODE-01', [oneCase('CODE-01/a', { actual: 'none' })])]), ['changed CODE-01/a'])
    assert.deepEqual(kinds([rule('CODE-03', [oneCase('CODE-03/c', { outcome: 'pass' })])]), ['stale CODE-03'])
    assert.deepEqual(kinds([rule('CODE-03', [], { reason: 'no-outbox' })]), ['changed CODE-03'])
    assert.deepEqual(kinds([], '2027-01-31'), [])
    assert.deepEqual(kinds([], '2027-02-01'), ['expired CODE-01/a', 'expired CODE-02/b', 'expired CODE-03'])
    const gone = { ...baseline, flaky: [{ rule: 'CODE-02', case: 'CODE-02/gone', ...metadata }] }
    assert.deepEqual(kinds([], today, gone), ['stale CODE-02/gone'])
  })

  it('keeps a rule that cannot be seen where a flaky scenario of it fails', () => {
    const open = { ...baseline, unverified: [{ outcome: 'no-clock', rules: ['CODE-02'], ...metadata }] } as const
    const other = oneCase('CODE-02/c', { outcome: 'unverified', reason: 'no-clock' })
    const problems = (cases: readonly CaseResult[]) =>
      judge([rule('CODE-02', cases)], today, open).problems.map(({ message }) => message)
    assert.deepEqual(problems([oneCase('CODE-02/b'), other]), [])
    assert.deepEqual(problems([oneCase('CODE-02/d'), other]), ['it is no longer unverified: fail'])
  })
  it('says nothing of what did not run, and lets the flaky pass', () => {
    const left = oneCase('CODE-01/a', { outcome: 'unverified', reason: 'not-run' })
    assert.deepEqual(judge([rule('CODE-01', [left])]).problems, [])
    assert.deepEqual(judge([rule('CODE-02', [oneCase('CODE-02/b', { outcome: 'pass' })])]).problems, [])
  })

  it('marks the case, which stays a failure', () => {
    const matched = withBaselineMatch(baseline, today)(failed)
    assert.equal(matched.outcome, 'fail')
    assert.deepEqual(matched.known, { ...metadata, state: 'as-known', expired: false })
    assert.equal(withBaselineMatch(baseline, today)(oneCase('CODE-01/a', { actual: 'none' })).known?.state, 'changed')
    assert.equal(withBaselineMatch(baseline, '2027-02-01')(failed).known?.expired, true)
    assert.equal(withBaselineMatch(baseline, today)(oneCase('CODE-01/a', { outcome: 'pass' })).known, undefined)
  })
})

describe('a baseline', () => {
  it('is updated from a run: what is new is added, what changed is taken over, reasons stay', () => {
    const other = { ...metadata, reason: 'new' }
    const rules = [
      rule('CODE-01', [oneCase('CODE-01/a', { actual: 'none' }), oneCase('CODE-01/new')]),
      rule('CODE-05', [], { reason: 'no-clock' }),
    ]
    const {
      baseline: after,
      added,
      changed,
    } = updateBaseline(updateBaseline(baseline, rules, { metadata: () => other, unverified: true }).baseline, rules, {
      metadata: () => other,
    })
    assert.deepEqual(added, ['CODE-01/new'])
    assert.deepEqual(changed, ['CODE-01/a'])
    assert.deepEqual(
      after.failures.map(({ reason }) => reason),
      ['it is old', 'new'],
    )
    assert.deepEqual(judge(rules, today, after).problems, [])
    assert.deepEqual(judge(rules, today, after).unexpected, [])
  })
  it('asks for no reason when nothing is new', () => {
    const metadataOf = () => assert.fail('asked')
    assert.deepEqual(updateBaseline(baseline, [rule('CODE-01', [failed])], { metadata: metadataOf }).baseline, baseline)
  })
  it('is pruned of what is stale', () => {
    const rules = [
      rule('CODE-01', [oneCase('CODE-01/a', { outcome: 'pass' })]),
      rule('CODE-03', [], { outcome: 'pass' }),
    ]
    const { baseline: after, removed } = pruneBaseline(baseline, judge(rules))
    assert.deepEqual(removed, ['CODE-01/a', 'CODE-03'])
    assert.deepEqual([after.failures, after.unverified], [[], []])
    assert.equal(after.flaky.length, 1)
  })
  it('belongs to a product in every version of it', () => {
    assert.equal(productName('Better Auth 1.7.25'), 'Better Auth')
    assert.equal(productName('assay reference'), 'assay reference')
    assert.equal(productName('Server v2.0-beta'), 'Server')
  })
})

describe('an update', () => {
  const open = rule('CODE-04', [oneCase('CODE-04/d', { outcome: 'unverified', reason: 'no-clock' })])
  const changedCase = oneCase('CODE-01/a', { actual: 'none' })
  const rules = [
    rule('CODE-01', [changedCase, oneCase('CODE-01/new')]),
    open,
    rule('CODE-05', [], { outcome: 'unverified', reason: 'no-outbox' }),
    rule('CODE-06', [], { outcome: 'not-applicable', reason: 'capability' }),
    rule('CODE-07', [oneCase('CODE-07/e', { outcome: 'pass' })]),
  ]
  const changes = (more: Partial<Parameters<typeof updateBaseline>[2]>) => {
    const { added, changed } = updateBaseline(baseline, rules, { metadata: () => metadata, ...more })
    return [...added, ...changed.map((id) => `changed ${id}`)]
  }

  it('accepts only the kind that its option names', () => {
    assert.deepEqual(changes({}), ['CODE-01/new', 'changed CODE-01/a'])
    assert.deepEqual(changes({ flaky: true }), ['CODE-01/new'])
    assert.deepEqual(changes({ unverified: true }), ['CODE-04', 'CODE-05'])
    assert.deepEqual(changes({ flaky: true, unverified: true }), ['CODE-01/new', 'CODE-04', 'CODE-05'])
  })
  it('accepts only the rules that are named, of each kind', () => {
    const only = (id: string) => id === 'CODE-05'
    assert.deepEqual(changes({ unverified: true, only }), ['CODE-05'])
    assert.deepEqual(changes({ unverified: true, only: (id) => id === 'CODE-04/d' }), ['CODE-04'])
    assert.deepEqual(changes({ only }), [])
  })
  it('says why it changes nothing', () => {
    const kinds = { failures: {}, flaky: { flaky: true }, unverified: { unverified: true } } as const
    const why = (kind: keyof typeof kinds, selector?: string, from = rules) =>
      noChangeReason(from, baseline, { flaky: false, unverified: false, ...kinds[kind] }, selector)
    assert.match(why('flaky', 'CODE-06'), /^CODE-06 does not apply to this target \(capability\)/)
    assert.match(why('failures', 'CODE-07'), /^CODE-07 passed in this run$/)
    assert.match(why('failures', 'CODE-07/e'), /^CODE-07\/e passed in this run$/)
    assert.match(
      why('failures', 'CODE-04'),
      /could not be verified in this run \(no-clock\); to list it, add --unverified$/,
    )
    assert.match(why('unverified', 'CODE-01'), /CODE-01 failed in this run, and --unverified lists/)
    assert.match(why('flaky', 'CODE-01/a'), /^CODE-01\/a is listed already$/)
    assert.match(why('failures', undefined, [open]), /^nothing failed in this run$/)
    assert.match(why('unverified', undefined, rules.slice(0, 1)), /^nothing was left unverified in this run$/)
    assert.match(why('failures'), /^all that failed in this run is listed already$/)
  })
})
