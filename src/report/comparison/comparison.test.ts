import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { judgeRun } from '../../verdict/judge.ts'
import { outcomeKinds } from '../../verdict/outcome.ts'
import type { CaseResult, RunResult } from '../../verdict/result.ts'
import { exampleCase, exampleFacts } from '../fixtures/example-run.ts'
import { changeOf, compareResults, hasRegression } from './comparison.ts'

const runOf = (...cases: readonly CaseResult[]): RunResult =>
  judgeRun({ ...exampleFacts, run: { ...exampleFacts.run, scope: 'partial' } }, new Map([['APPPW-17', cases]]))
const one = (outcome: CaseResult['outcome'], name = 'one'): CaseResult => exampleCase('APPPW-17', { outcome, name })

describe('a change', () => {
  it('is none from an outcome to itself', () => {
    for (const kind of outcomeKinds) assert.equal(changeOf(kind, kind), undefined)
  })

  it('is called by what the reader sees', () => {
    const kinds = [
      ['pass', 'fail', 'worse'],
      ['warn', 'fail', 'worse'],
      ['fail', 'pass', 'better'],
      ['fail', 'warn', 'better'],
      ['unverified', 'pass', 'became-visible'],
      ['blocked', 'fail', 'became-visible'],
      ['error', 'pass', 'became-visible'],
      ['pass', 'unverified', 'no-longer-visible'],
      ['fail', 'error', 'no-longer-visible'],
      ['unverified', 'blocked', undefined],
      ['not-applicable', 'fail', 'applies'],
      ['not-applicable', 'unverified', 'applies'],
      ['pass', 'not-applicable', 'no-longer-applies'],
      [undefined, 'pass', 'became-visible'],
      ['pass', undefined, 'no-longer-visible'],
    ] as const
    for (const [before, after, kind] of kinds)
      assert.equal(changeOf(before, after)?.kind, kind, `${before} -> ${after}`)
  })
})

describe('a comparison', () => {
  it('lists rules by kind, the worst first, with the cases that changed', () => {
    const { changes } = compareResults(runOf(one('pass'), one('pass', 'two')), runOf(one('fail'), one('pass', 'two')))
    assert.deepEqual(
      changes.map(({ kind, rule, cases }) => [kind, rule.id, cases.map(({ name }) => name)]),
      [['worse', 'APPPW-17', ['one']]],
    )
  })

  it('sees that a rule that fails as before fails elsewhere', () => {
    const comparison = compareResults(runOf(one('fail'), one('pass', 'two')), runOf(one('pass'), one('fail', 'two')))
    assert.deepEqual(
      comparison.changes.map(({ kind, before, after }) => [kind, before, after]),
      [['worse', 'fail', 'fail']],
    )
    assert.equal(hasRegression(comparison), true)
  })

  it('has broken something when a failure can be seen that could not be seen before', () => {
    assert.equal(hasRegression(compareResults(runOf(one('unverified')), runOf(one('fail')))), true)
    assert.equal(hasRegression(compareResults(runOf(one('fail')), runOf(one('warn')))), false)
    assert.equal(hasRegression(compareResults(runOf(one('pass')), runOf(one('warn')))), false)
    assert.equal(hasRegression(compareResults(runOf(one('fail')), runOf(one('fail')))), false)
  })

  it('leaves out what only one of them was narrowed to', () => {
    const other = judgeRun(
      { ...exampleFacts, run: { ...exampleFacts.run, scope: 'partial' } },
      new Map([['CODE-05', [exampleCase('CODE-05', { outcome: 'fail' })]]]),
    )
    const { changes, notCompared } = compareResults(runOf(one('pass')), other)
    assert.deepEqual([changes, notCompared], [[], 2])
  })

  it('takes a rule that is not of the edition of a full run for not applicable', () => {
    const [before, after] = (['two-step', '2fa-2018'] as const).map((edition) =>
      judgeRun({ ...exampleFacts, run: { ...exampleFacts.run, edition } }, new Map()),
    )
    assert(before && after)
    const { changes, sameDemands } = compareResults(before, after)
    assert.equal(sameDemands, false)
    assert.deepEqual(new Set(changes.map(({ kind }) => kind)), new Set(['applies', 'no-longer-applies']))
  })

  it('knows whether both were tested against the same demands', () => {
    const run = runOf(one('pass'))
    const changed = { ...run, suite: { ...run.suite, featuresDigest: 'c'.repeat(64) } }
    assert.equal(compareResults(run, run).sameDemands, true)
    assert.equal(compareResults(run, changed).sameDemands, false)
  })
})

describe('a result of before some rules and cases were renamed', () => {
  const rule = (id: string, ...cases: readonly CaseResult[]) => ({
    ...{ id, text: '', level: 'MUST' as const, area: 'keychain', reason: null, outcome: cases[0]?.outcome ?? 'pass' },
    cases,
  })
  const named = (id: string, outcome: CaseResult['outcome']): CaseResult => ({ ...one(outcome), id })
  const fullRun = (rules: RunResult['rules']): RunResult => {
    const { run, ...result } = runOf()
    return { ...result, run: { ...run, scope: 'full' }, rules }
  }
  const changesOf = (before: RunResult['rules'], after: RunResult['rules']) =>
    compareResults(fullRun(before), fullRun(after)).changes.map(({ rule: { id }, kind, cases }) => [
      id,
      kind,
      ...cases.map((change) => change.id),
    ])

  it('is compared by the ids of today', () => {
    const before = [
      rule(
        'KEYCHAIN-27',
        named('KEYCHAIN-27/ada-sets-the-keychain-up-on-a-new-kind-without-a-security-code#phone', 'pass'),
      ),
      rule('KSC-24', named('KSC-24/the-keychain-is-set-up-without-one', 'pass')),
    ]
    const after = (outcome: CaseResult['outcome']) => [
      rule(
        'KEYCHAIN-27',
        named('KEYCHAIN-27/ada-sets-the-keychain-up-on-a-new-kind-without-a-security-code#phone', outcome),
      ),
    ]
    assert.deepEqual(changesOf(before, after('pass')), [])
    assert.deepEqual(changesOf(before, after('fail')), [
      ['KEYCHAIN-27', 'worse', 'KEYCHAIN-27/ada-sets-the-keychain-up-on-a-new-kind-without-a-security-code#phone'],
    ])
  })

  it('has a case that moved to another rule there', () => {
    const moved = 'edge-the-end-of-the-wait-it-is-verdict#at-accepted'
    const before = [
      rule(
        'RECOVERY-04',
        named(`RECOVERY-04/${moved}`, 'fail'),
        named('RECOVERY-04/ada-cannot-finish-a-recovery-at-once', 'pass'),
      ),
    ]
    const after = [
      rule('RECOVERY-04', named('RECOVERY-04/ada-cannot-finish-a-recovery-at-once', 'pass')),
      rule('RECOVERY-09', named(`RECOVERY-09/${moved}`, 'fail')),
    ]
    assert.deepEqual(changesOf(before, after), [])
  })
})
