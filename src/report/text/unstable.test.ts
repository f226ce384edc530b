import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RuleId } from '../../rules/catalogue.ts'
import { claimSentence, headlineClaims, judgeRun } from '../../verdict/judge.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { junitXml } from '../ci-formats/junit.ts'
import { exampleRun } from '../fixtures/example-run.ts'
import { matrixData } from '../matrix/matrix-data.ts'
import { summary } from '../terminal/summary.ts'

const { facts, cases } = exampleRun()
const failing = [...cases].find(([, own]) => own.some(({ outcome }) => outcome === 'fail'))
assert.ok(failing)
const [rule, own] = failing
const passed = {
  plane: 'public',
  at: 0,
  milliseconds: 1,
  command: 'describe',
  request: { method: 'GET', url: 'http://127.0.0.1/the-second-run', headers: {} },
  response: { status: 403, headers: {}, body: '' },
} as const
const withRerun = (outcome: 'pass' | 'fail') => {
  const rerun = { outcome, reason: null, message: null, milliseconds: 1, exchanges: [passed] }
  const changed = own.map((one): CaseResult => (one.outcome === 'fail' ? { ...one, rerun } : one))
  return judgeRun(facts, new Map<RuleId, readonly CaseResult[]>([...cases, [rule, changed]]))
}
const unstable = withRerun('pass')
const broken = withRerun('fail')
const claim = (result: typeof unstable): string => headlineClaims(result).map(claimSentence).join()

test('a failure that passed when it ran again is a failure, and counted apart', () => {
  assert.equal(unstable.rules.find(({ id }) => id === rule)?.outcome, 'fail')
  assert.match(claim(unstable), /fails?, .*1 of them unstable/)
  assert.doesNotMatch(claim(broken), /unstable/)
  assert.equal(headlineClaims(unstable)[0]?.rules.unstable, 1)
})

test('terminal, JUnit and matrix say so, and show both exchanges', () => {
  const text = summary(unstable, { width: 200, maxProblems: 100 })
  assert.match(text, /unstable {4}failed 1 of 2/)
  assert.match(text, /passed .*the-second-run/)
  assert.match(text, new RegExp(`Unstable: 1 rule with scenarios that failed in only 1 of 2 runs \\(${rule}\\)`))
  assert.doesNotMatch(summary(broken, { width: 200, maxProblems: 100 }), /unstable/i)
  assert.match(junitXml(unstable), /unstable: failed 1 of 2/)
  const shown = matrixData([unstable])
    .rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.cases ?? []))
    .filter((one) => typeof one !== 'number' && one.unstable !== null)
  assert.deepEqual(
    shown.map((one) => typeof one !== 'number' && one.passedWith.length),
    [1],
  )
})
