import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { CaseResult } from '../../verdict/result.ts'
import type { FinishedCase } from '../execution/case-result.ts'
import type { CaseWorker } from '../execution/case-worker.ts'
import { runSuite } from '../execution/run-suite.ts'
import { planRun } from '../selection/plan.ts'
import { loadSuite } from '../suite/suite.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import { startWorkerThread } from './worker-thread.ts'

const root = join(import.meta.dirname, '..')
const files = { root, patterns: ['fixtures/parity/features/**/*.feature'] }
const steps = { root, patterns: ['fixtures/parity/steps/*.ts'] }
const plan = planRun(await loadSuite(files))
const support = await loadSupportCode(steps)

/** Runs the plan; the first case of this thread waits until each worker has taken cases. */
const run = async (workers: readonly CaseWorker[] = [], signal?: AbortSignal) => {
  const results = new Map<string, CaseResult>()
  const countingWorkers = workers.map(countingWorker)
  const summary = await runSuite({
    plan,
    support,
    concurrency: 1,
    workers: countingWorkers.map(({ hand: worker }) => worker),
    ...(signal ? { signal } : {}),
    onCase: async ({ result }: FinishedCase) => {
      assert.ok(!results.has(result.id), `${result.id} came twice`)
      results.set(result.id, result)
      await Promise.all(countingWorkers.map(({ taken }) => taken))
    },
  })
  return { summary, results }
}

/** A worker, and a promise of the first time that it takes cases or gives up. */
const countingWorker = (worker: CaseWorker) => {
  const { promise: taken, resolve } = Promise.withResolvers<void>()
  const work: CaseWorker['work'] = (queue) => {
    const take: typeof queue.take = (most) => {
      resolve()
      return queue.take(most)
    }
    return worker.work({ ...queue, take }).finally(resolve)
  }
  return { hand: { work, stop: () => worker.stop() }, taken }
}
const outcomes = (results: ReadonlyMap<string, CaseResult>) =>
  [...results].map(([id, { outcome }]) => `${id}: ${outcome}`).sort()
const thread = (name: string, data: unknown = {}) =>
  startWorkerThread(new URL(`../fixtures/threads/${name}.ts`, import.meta.url), data, (id) => id)

test('a second thread takes cases, and the outcomes are those of one thread', async () => {
  const alone = await run()
  const { summary, results } = await run([thread('works', { files, steps })])
  assert.deepEqual(outcomes(results), outcomes(alone.results))
  assert.deepEqual(summary.counts, alone.summary.counts)
  const apart = [...results.values()].filter(({ replay }) => replay.startsWith('thread: '))
  assert.ok(apart.length > 0, 'the thread carried no case out')
})

test('the cases of a thread that dies are errors of the harness, and the run says so', async () => {
  const { summary, results } = await run([thread('dies')])
  const lost = [...results.values()].filter(({ message }) => /its worker thread failed: it dies/.test(message ?? ''))
  assert.equal(results.size, plan.cases.length)
  assert.ok(lost.length > 0)
  for (const { outcome, reason } of lost) assert.deepEqual([outcome, reason], ['error', 'harness'])
  assert.match(summary.problems.join(), /a worker thread failed: it dies/)
})

test('a thread that dies while it requests cases loses none', async () => {
  const { summary, results } = await run([thread('dies-asking')])
  assert.equal(results.size, plan.cases.length)
  assert.match(summary.problems.join(), /a worker thread failed: it dies/)
})

test('a thread that cannot be loaded is reported, and all cases still run', async () => {
  const { summary, results } = await run([thread('missing')])
  assert.match(summary.problems.join(), /a worker thread failed: .*missing/)
  assert.deepEqual(outcomes(results), outcomes((await run()).results))
})

test('a run that is ended early does not wait for a thread', async () => {
  const stop = new AbortController()
  stop.abort()
  const { summary, results } = await run([thread('works', { files, steps })], stop.signal)
  assert.equal(summary.complete, false)
  assert.equal(results.size, plan.cases.length)
})
