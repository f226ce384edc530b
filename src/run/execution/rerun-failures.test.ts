import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { CaseResult } from '../../verdict/result.ts'
import { suiteOf } from '../fixtures/suite-of.ts'
import { planRun } from '../selection/plan.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import type { SuiteRunOptions } from './run-options.ts'
import { runSuite } from './run-suite.ts'

const support = await loadSupportCode({ root: join(import.meta.dirname, '../fixtures/rerun'), patterns: ['steps'] })
const scenario = (name: string, times: number): string =>
  `\n    Example: ${name}\n      Then ${name} fails ${times} times\n`
const feature = `Feature: Failures\n\n  @rule:APPPW-17\n  Rule: A MUST\n${scenario('once', 1)}${scenario('twice', 2)}${scenario('never', 0)}`
const suite = await suiteOf({ 'features/failures.feature': feature })

const run = async (options: Partial<SuiteRunOptions>) => {
  const log: string[] = []
  const results = new Map<string, CaseResult>()
  const provisional: string[] = []
  const summary = await runSuite({
    plan: planRun(suite),
    support,
    worldParameters: { log },
    onFirstFailure: ({ result }) => void provisional.push(result.name),
    onCase: ({ result }) => void results.set(result.name, result),
    ...options,
  })
  return { log, results, provisional, summary }
}
const statuses = (exchanges: CaseResult['exchanges']) => exchanges?.map(({ response }) => response?.status)

test('a case that failed runs once more, alone, and stays a failure when it passes then', async () => {
  const { log, results, provisional, summary } = await run({ rerun: () => true, exchangesOfPasses: false })
  assert.deepEqual(summary.counts, { ...summary.counts, pass: 1, fail: 2 })
  const [once, twice, never] = ['once', 'twice', 'never'].map((name) => results.get(name))
  assert.deepEqual([once?.outcome, once?.rerun?.outcome], ['fail', 'pass'])
  assert.deepEqual([statuses(once?.exchanges), statuses(once?.rerun?.exchanges)], [[201], [403]])
  assert.deepEqual([twice?.outcome, twice?.rerun?.outcome, twice?.rerun?.exchanges], ['fail', 'fail', undefined])
  assert.deepEqual([never?.outcome, never?.rerun], ['pass', undefined])
  assert.deepEqual(provisional.toSorted(), ['once', 'twice'])
  const again = log.slice(6)
  assert.deepEqual(again.toSorted(), ['once begins', 'once ends', 'twice begins', 'twice ends'])
  for (const at of [0, 2]) assert.equal(again[at]?.replace('begins', 'ends'), again[at + 1])
})

test('nothing runs again unless it is asked for, and where it may not', async () => {
  const { log, results } = await run({})
  assert.deepEqual([log.length, results.size, results.get('once')?.rerun], [6, 3, undefined])
  const none = await run({ rerun: () => false })
  assert.deepEqual([none.log.length, none.results.get('once')?.outcome], [6, 'fail'])
})

test('a failure that is as known is reported at once', async () => {
  const { results, provisional } = await run({ rerun: () => true, isKnown: ({ result }) => result.name === 'twice' })
  assert.deepEqual([results.get('twice')?.outcome, results.get('twice')?.rerun], ['fail', undefined])
  assert.deepEqual([results.get('once')?.rerun?.outcome, provisional], ['pass', ['once']])
})

test('a run that is interrupted before a second run reports the first', async () => {
  const controller = new AbortController()
  const { results } = await run({
    rerun: () => {
      controller.abort()
      return true
    },
    signal: controller.signal,
  })
  assert.deepEqual([results.size, results.get('once')?.outcome, results.get('once')?.rerun], [3, 'fail', undefined])
})

test('of a case that the target was too slow for, the second run counts, alone', async () => {
  const slow = (name: string, times: number): string =>
    `\n    Example: ${name}\n      Then the target is too slow for ${name} ${times} times\n`
  const names = ['always-1', 'always-2', 'always-3', 'later']
  const slowFeature = `Feature: Slow\n\n  @rule:APPPW-17\n  Rule: A MUST\n${slow('once', 1)}${names.map((name) => slow(name, 9)).join('')}`
  const plan = planRun(await suiteOf({ 'features/slow.feature': slowFeature }))
  const { log, results, provisional, summary } = await run({ plan, rerun: () => true })
  assert.deepEqual(summary.counts, { ...summary.counts, pass: 1, unverified: 4 })
  assert.deepEqual([results.get('once')?.outcome, results.get('once')?.rerun], ['pass', undefined])
  assert.deepEqual(provisional, [])
  // After three that were slow alone no further one runs again.
  assert.deepEqual(
    ['once', ...names].map((name) => log.filter((line) => line === name).length),
    [2, 2, 2, 2, 1],
  )
})

test('whoever records is told that it is the second run', async () => {
  const attempts: string[] = []
  await run({
    rerun: () => true,
    around: (id, work, attempt) => {
      attempts.push(`${id.split('/')[1]} ${attempt}`)
      return work()
    },
  })
  assert.deepEqual(attempts.toSorted(), ['never 1', 'once 1', 'once 2', 'twice 1', 'twice 2'])
})

test('a target that only refuses for now, case after case, ends the run; what was judged before stays', async () => {
  const example = (name: string, times: number): string =>
    `\n    Example: ${name}\n      Then the target is too slow for ${name} ${times} times\n`
  const refused = ['r1', 'r2', 'r3', 'r4', 'r5']
  const text = `Feature: Refused\n\n  @rule:APPPW-17\n  Rule: A MUST\n${example('kept', 0)}${refused.map((name) => example(name, 9)).join('')}`
  const plan = planRun(await suiteOf({ 'features/refused.feature': text }))
  const options = { plan, rerun: () => true, concurrency: 1 }
  const { log, results, summary } = await run({ ...options, refusalLimit: { cases: 3, milliseconds: 0 } })
  assert.deepEqual(log, ['kept', 'r1', 'r2', 'r3'])
  assert.deepEqual([summary.complete, summary.stopped], [false, 'only-refusals'])
  assert.match(summary.targetProblems?.join() ?? '', /nothing but 429 or 503, so the run ended/)
  const reasons = ['kept', ...refused].map((name) => results.get(name)?.reason)
  assert.deepEqual(reasons, [null, 'target-slow', 'target-slow', 'target-slow', 'not-run', 'not-run'])
  const patient = await run({ ...options, refusalLimit: { cases: 3, milliseconds: 60_000 } })
  assert.equal(patient.summary.complete, true)
})
