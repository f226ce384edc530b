import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Exchange } from '../../targets/target.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { planRun } from '../selection/plan.ts'
import { loadSuite } from '../suite/suite.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import type { FinishedCase } from './case-result.ts'
import { runSuite } from './run-suite.ts'

const root = join(import.meta.dirname, '../fixtures/verdicts')
const suite = await loadSuite({ root, patterns: ['features'] })
const support = await loadSupportCode({ root, patterns: ['steps'] })

const exchange: Exchange = {
  plane: 'public',
  at: 0,
  milliseconds: 1,
  command: 'describe',
  request: { method: 'GET', url: 'http://127.0.0.1/', headers: {} },
}

/** The outcome in the words that the names of the fixture's cases begin with. */
const inWords = ({ outcome, reason, expected, actual }: CaseResult): string => {
  if (outcome === 'blocked' && reason) return `blocked by ${reason}`
  if (outcome === 'pass' || outcome === 'blocked') return outcome
  if (reason) return `${outcome}(${reason})`
  return expected ? `${outcome}, expected "${expected}", actual "${actual}"` : outcome
}

describe('verdicts', async () => {
  const finished: FinishedCase[] = []
  const summary = await runSuite({
    plan: planRun(suite),
    support,
    worldParameters: { exchange },
    targetDownLimit: 100,
    replay: (id) => `assay replay ${id} --seed 1`,
    onCase: (one) => void finished.push(one),
  })

  for (const { result } of finished)
    test(`${result.name} (${result.id})`, () => {
      const words = inWords(result)
      assert.ok(result.name === words || result.name.startsWith(`${words} `), words)
    })

  const find = (name: string): CaseResult => {
    // Several may have one name; cases finish in any order.
    const found = finished.toSorted((a, b) => a.result.line - b.result.line).find(({ result }) => result.name === name)
    assert.ok(found, name)
    return found.result
  }

  test('every case is reported once and counted', () => {
    assert.equal(finished.length, suite.cases.length)
    assert.equal(new Set(finished.map(({ result }) => result.id)).size, suite.cases.length)
    assert.equal(
      Object.values(summary.counts).reduce((sum, count) => sum + count),
      suite.cases.length,
    )
    assert.deepEqual([summary.counts.pass, summary.complete, summary.problems], [1, true, []])
  })

  test('a result has what ran, its exchanges and the replay command', () => {
    const { milliseconds, ...rest } = find('fail, expected "refused", actual "accepted"')
    assert.ok(milliseconds > 0)
    assert.deepEqual(rest, {
      id: 'APPPW-17/fail-expected-refused-actual-accepted',
      name: 'fail, expected "refused", actual "accepted"',
      feature: 'features/verdicts.feature',
      line: 12,
      outcome: 'fail',
      reason: null,
      message: 'the 26th was created',
      expected: 'refused',
      actual: 'accepted',
      replay: 'assay replay APPPW-17/fail-expected-refused-actual-accepted --seed 1',
      steps: [
        { keyword: 'When', text: 'something is asked', status: 'passed' },
        { keyword: 'Then', text: 'a rule is broken', status: 'failed' },
        { keyword: 'And', text: 'it holds', status: 'skipped' },
      ],
      exchanges: [exchange],
    })
  })

  test('a defect of the harness has its sentence and location', () => {
    const messages: Readonly<Record<string, RegExp>> = {
      'error(harness) when something else is thrown':
        /^undefined is not a session \("When something else is thrown" \(steps\/verdicts\.steps\.ts:\d+\)\)$/,
      'error(harness) when a step never ends': /^"When something never ends" \(.+\) did not finish within 10 ms/,
      'error(harness) when a step is pending': /^"When something is pending" \(.+\) is pending$/,
      'error(harness) when a step is undefined': /^no step definition matches "nobody knows"$/,
      'error(harness) when a step is ambiguous': /^several step definitions match "it is anything": \S+:\d+, \S+:\d+$/,
      'error(harness) when cleaning up fails': /^the door does not close \(the After hook at /,
      'error(harness) for an unknown rule': /^the catalogue has no rule APPPW-99 \(features\/verdicts\.feature:\d+\)$/,
      'error(harness) for two rules': /^it has 2 @rule: tags \(APPPW-16, APPPW-17\)/,
    }
    for (const [name, message] of Object.entries(messages)) assert.match(find(name).message ?? '', message)
  })

  test('a case of an unknown rule has no rule id', () => {
    const ids = finished.filter(({ ruleId }) => ruleId === undefined).map(({ result }) => result.id)
    assert.deepEqual(ids, [
      'no-rule/error-harness-for-an-unknown-rule',
      'no-rule/error-harness-for-no-rule',
      'no-rule/error-harness-for-two-rules',
    ])
  })
})
