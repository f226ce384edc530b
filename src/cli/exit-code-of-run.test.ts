import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleFacts } from '../report/fixtures/example-run.ts'
import type { BaselineVerdict } from '../verdict/baseline/baseline-verdict.ts'
import type { CaseResult, RunResult } from '../verdict/result.ts'
import { exitCodes } from './exit-code.ts'
import { exitCodeOfResult } from './exit-code-of-run.ts'

type Of = { readonly outcome: CaseResult['outcome']; readonly reason?: string; readonly known?: CaseResult['known'] }
const known: CaseResult['known'] = {
  reason: 'r',
  issue: null,
  owner: 'o',
  expires: '2027-01-31',
  state: 'as-known',
  expired: false,
}
const fits: BaselineVerdict = { entries: 1, known: 0, flaky: 0, gaps: 0, unexpected: [], unseen: [], problems: [] }

/** A result with one rule for each of these outcomes. */
const resultOf = (
  outcomes: readonly Of[],
  more: { baseline?: BaselineVerdict; complete?: boolean } = {},
): RunResult => ({
  schema: 'urn:assay:schema:result:1',
  ...exampleFacts,
  run: { ...exampleFacts.run, complete: more.complete ?? true },
  ...(more.baseline && { baseline: more.baseline }),
  claims: [],
  rules: outcomes.map(({ outcome, reason = null, known: mark }, at) => ({
    id: `CODE-0${at + 1}`,
    text: '',
    level: 'MUST',
    area: 'codes',
    outcome,
    reason,
    cases: [
      {
        ...{ id: `CODE-0${at + 1}/a`, name: 'a', feature: 'f', line: 1, outcome, reason, message: null },
        ...{ expected: null, actual: null, replay: '', milliseconds: 1, steps: [] },
        ...(mark && { known: mark }),
      },
    ],
  })),
})
const pass = { outcome: 'pass' } as const
const fail = { outcome: 'fail' } as const
const asKnown = { outcome: 'fail', known } as const

const cases: readonly (readonly [what: string, result: RunResult, code: keyof typeof exitCodes])[] = [
  ['everything passes', resultOf([pass]), 'clean'],
  ['nothing was examined', resultOf([]), 'incomplete'],
  ['a rule is broken', resultOf([pass, fail]), 'nonConformance'],
  ['it is known', resultOf([pass, asKnown], { baseline: { ...fits, known: 1 } }), 'clean'],
  ['nothing but what is known was examined', resultOf([asKnown], { baseline: { ...fits, known: 1 } }), 'clean'],
  ['another one is broken as well', resultOf([asKnown, fail], { baseline: { ...fits, known: 1 } }), 'nonConformance'],
  [
    'the baseline is stale',
    resultOf([pass], { baseline: { ...fits, problems: [{ kind: 'stale', entry: 'CODE-01/a', message: '' }] } }),
    'staleBaseline',
  ],
  ['a rule was not seen', resultOf([pass, { outcome: 'unverified', reason: 'no-clock' }]), 'incomplete'],
  ['that is known', resultOf([pass, { outcome: 'unverified', reason: 'no-clock' }], { baseline: fits }), 'clean'],
  [
    'another one was not seen',
    resultOf([pass, { outcome: 'unverified', reason: 'no-clock' }], { baseline: { ...fits, unseen: ['CODE-02'] } }),
    'incomplete',
  ],
  ['a rule is blocked', resultOf([pass, { outcome: 'blocked' }]), 'incomplete'],
  ['the run was cut off', resultOf([pass], { complete: false }), 'incomplete'],
  ['the target was away', resultOf([pass, { outcome: 'error', reason: 'target-down' }]), 'notReady'],
  ['assay is wrong', resultOf([fail, { outcome: 'error', reason: 'harness' }]), 'harnessDefect'],
]
for (const [what, result, code] of cases) {
  test(`${what}: ${code}`, () => {
    assert.equal(exitCodeOfResult(result), exitCodes[code])
  })
}

test('what could not be judged counts beside a known failure of the same rule', () => {
  const { rules, ...rest } = resultOf([pass, asKnown], { baseline: { ...fits, known: 1 } })
  const [first, broken] = rules
  assert.ok(first && broken)
  const error = {
    ...broken.cases[0],
    id: 'CODE-02/b',
    outcome: 'error',
    reason: 'target-down',
  } as RunResult['rules'][number]['cases'][number]
  assert.equal(
    exitCodeOfResult({ ...rest, rules: [first, { ...broken, cases: [...broken.cases, error] }] }),
    exitCodes.notReady,
  )
})

test('a protection that is declared away fails a build that asks for it', () => {
  const weaknesses = [{ name: 'code.attempts', declared: '0', sentence: 'Wrong codes are not limited' }]
  const plain = resultOf([{ outcome: 'pass' }])
  const weak = { ...plain, target: { ...plain.target, weaknesses } }
  assert.equal(exitCodeOfResult(weak), exitCodes.clean)
  assert.equal(exitCodeOfResult(weak, 'weak'), exitCodes.nonConformance)
  assert.equal(exitCodeOfResult(plain, 'weak'), exitCodes.clean)
})
