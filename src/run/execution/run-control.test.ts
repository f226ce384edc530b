import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { UsageError } from '../../input/usage-error.ts'
import { currentInstance } from '../../targets/current-instance.ts'
import { TargetError } from '../../targets/target-error.ts'
import type { Control } from '../fixtures/control/steps/control.steps.ts'
import { planRun } from '../selection/plan.ts'
import { loadSuite } from '../suite/suite.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import type { RunSummary, SuiteRunOptions } from './run-options.ts'
import { runSuite } from './run-suite.ts'

const root = join(import.meta.dirname, '../fixtures/control')
const plan = planRun(await loadSuite({ root, patterns: ['features'] }))
const support = await loadSupportCode({ root, patterns: ['steps'] })

const never = (): Promise<never> => new Promise(() => {})
const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve))
}

/** Runs the eight cases of the fixture; returns each by its number as `pass`, `unverified: why`... in order. */
const run = async (
  control: Control,
  options: Partial<SuiteRunOptions> = {},
): Promise<{ summary: RunSummary; outcomes: readonly string[] }> => {
  const outcomes: string[] = []
  const summary = await runSuite({
    plan,
    support,
    worldParameters: control,
    onCase: ({ result: { name, outcome, message } }) =>
      void outcomes.push(`${name.replace('case ', '')} ${outcome}${message ? `: ${message}` : ''}`),
    ...options,
  })
  return { summary, outcomes: outcomes.sort() }
}

const inFlight = async (options: Partial<SuiteRunOptions>): Promise<Record<string, number>> => {
  const most: Record<string, number> = {}
  const active = new Set<string>()
  const onAction = async (name: string): Promise<void> => {
    active.add(name)
    for (const one of active) most[one] = Math.max(most[one] ?? 0, active.size)
    await turns(5)
    active.delete(name)
  }
  await run({ onAction }, options)
  return most
}

test('as many cases are in flight as wanted, and those tagged @serial are alone', async () => {
  const most = await inFlight({ concurrency: 4 })
  assert.equal(Math.max(...Object.values(most)), 4)
  assert.deepEqual([most['case 7'], most['case 8']], [1, 1])
})

test('the first case, if it waits for nothing, has its verdict before another begins', async () => {
  const events: string[] = []
  const onCase = (): void => void events.push('told')
  await run({}, { concurrency: 4, onStart: () => events.push('begun'), onCase })
  assert.deepEqual(events.slice(0, 3), ['begun', 'told', 'begun'])
})

test('for a target with one clock, every case is alone', async () => {
  const { summary } = await run({}, { serial: true, concurrency: 4 })
  assert.equal(summary.concurrency, 1)
  assert.deepEqual(new Set(Object.values(await inFlight({ serial: true, concurrency: 4 }))), new Set([1]))
})

test('each World gets the parameters as they are', async () => {
  const names: string[] = []
  await run({ onAction: (name) => names.push(name) })
  assert.equal(names.length, 8)
})

test('the next case waits until the result of the last one was taken', async () => {
  const events: string[] = []
  await run(
    { onAction: (name) => void events.push(name) },
    {
      concurrency: 1,
      onCase: async ({ result }) => {
        await turns(3)
        events.push(`taken ${result.name}`)
      },
    },
  )
  assert.deepEqual(events.slice(0, 4), ['case 1', 'taken case 1', 'case 2', 'taken case 2'])
})

test('an interrupted run reports every case, cleans up and is not complete', { timeout: 10_000 }, async () => {
  const interrupt = new AbortController()
  const cleaned: string[] = []
  const onAction = (name: string): unknown => {
    if (name === 'case 1') return undefined
    if (name === 'case 5') interrupt.abort()
    return never()
  }
  const after = (name: string): unknown => cleaned.push(name)
  const success: (boolean | undefined)[] = []
  const { summary, outcomes } = await run(
    { onAction, after },
    {
      concurrency: 4,
      signal: interrupt.signal,
      onMessage: ({ testRunFinished }) => testRunFinished && void success.push(testRunFinished.success),
    },
  )
  const notRun = 'unverified: the run was interrupted'
  assert.deepEqual(outcomes, ['1 pass', ...['2', '3', '4', '5', '6', '7', '8'].map((number) => `${number} ${notRun}`)])
  assert.deepEqual(cleaned.sort(), ['case 1', 'case 2', 'case 3', 'case 4', 'case 5'])
  assert.deepEqual([summary.complete, summary.stopped, success], [false, 'aborted', [false]])
})

test('cleaning up after an interruption has a short limit', { timeout: 10_000 }, async () => {
  const interrupt = new AbortController()
  const onAction = (): unknown => {
    interrupt.abort()
    return never()
  }
  const { outcomes, summary } = await run({ onAction, after: never, afterAll: never }, { signal: interrupt.signal })
  assert.equal(outcomes[0], '1 unverified: the run was interrupted')
  assert.ok(summary.milliseconds > 900, String(summary.milliseconds))
  assert.match(summary.problems.join(), /AfterAll hook .* did not finish within 1 s/)
})

test('a run that is interrupted before it starts runs nothing', async () => {
  const { outcomes, summary } = await run({ onAction: assert.fail }, { signal: AbortSignal.abort() })
  assert.equal(outcomes.length, 8)
  assert.deepEqual([summary.counts.unverified, summary.complete], [8, false])
})

test('a BeforeAll hook is interrupted too', { timeout: 10_000 }, async () => {
  const interrupt = new AbortController()
  const beforeAll = (): unknown => {
    interrupt.abort()
    return never()
  }
  const { summary } = await run({ beforeAll, onAction: assert.fail }, { signal: interrupt.signal })
  assert.deepEqual([summary.counts.unverified, summary.stopped], [8, 'aborted'])
})

test('a target that stays down ends the run', async () => {
  const onAction = (): never => {
    throw new TargetError('unreachable', 'nothing listens there')
  }
  const { outcomes, summary } = await run({ onAction }, { concurrency: 1, targetDownLimit: 3 })
  const down = 'error: nothing listens there'
  assert.deepEqual(outcomes.slice(0, 4), [`1 ${down}`, `2 ${down}`, `3 ${down}`, '4 unverified: the target was down'])
  assert.deepEqual([summary.complete, summary.stopped, summary.counts.error], [false, 'target-down', 3])
})

test('a target that hangs for all ends the run without waiting for each', { timeout: 10_000 }, async () => {
  const onAction = (name: string): unknown => {
    if (name > 'case 3') return never()
    throw new TargetError('timed-out', 'no answer')
  }
  const { summary } = await run({ onAction }, { concurrency: 6, targetDownLimit: 3 })
  assert.deepEqual([summary.counts.error, summary.counts.unverified], [3, 5])
})

test('a target that comes back keeps the run going', async () => {
  const onAction = (name: string): void => {
    if (name !== 'case 3') throw new TargetError('connection-lost', 'gone')
  }
  const { summary } = await run({ onAction }, { concurrency: 1, targetDownLimit: 6 })
  assert.deepEqual([summary.complete, summary.counts.error], [true, 7])
})

test('when a BeforeAll hook fails, no case is run and none passes', async () => {
  const beforeAll = (): never => {
    throw new Error('no room')
  }
  const { outcomes, summary } = await run({ beforeAll, onAction: assert.fail })
  assert.match(outcomes[0] ?? '', /^1 error: the BeforeAll hook at steps\/control\.steps\.ts:\d+ failed: no room$/)
  assert.deepEqual([summary.counts.error, summary.problems.length], [8, 1])
})

test('an AfterAll hook that fails is reported', async () => {
  const { summary } = await run({ afterAll: () => Promise.reject(new Error('the door is stuck')) })
  assert.match(summary.problems.join(), /^the AfterAll hook at \S+ failed: the door is stuck$/)
  assert.equal(summary.counts.pass, 8)
})

test('what a callback throws ends the run and is thrown', async () => {
  const onAction: string[] = []
  const onCase = (): void => {
    throw new Error('the disk is full')
  }
  await assert.rejects(run({ onAction: (name) => onAction.push(name) }, { onCase, concurrency: 1 }), /the disk is full/)
  assert.deepEqual(onAction, ['case 1'])
})

test('nothing of the run is left on the process', async () => {
  const count = (): number => process.listenerCount('uncaughtException') + process.listenerCount('unhandledRejection')
  const before = count()
  await run({})
  assert.equal(count(), before)
})

test('at least one case must be in flight', async () => {
  await assert.rejects(run({}, { concurrency: 0 }), UsageError)
})

test('a result ends the run where that is wanted, and the others say why they did not run', async () => {
  const { summary, outcomes } = await run({}, { concurrency: 1, endsRun: ({ result }) => result.name === 'case 2' })
  assert.deepEqual([summary.complete, summary.stopped], [false, 'first-failure'])
  assert.deepEqual(outcomes.slice(0, 2), ['1 pass', '2 pass'])
  assert.ok(outcomes.slice(2).every((one) => one.endsWith('unverified: the run ended at the first failure')))
})

test('each slot has an instance of its own, and one that is down ends the run', async () => {
  const instanceOf = new Map<string, number>()
  const onAction = async (name: string): Promise<void> => {
    instanceOf.set(name, currentInstance())
    await turns(5)
  }
  await run({ onAction }, { instances: 2, concurrency: 2 })
  assert.deepEqual(new Set(instanceOf.values()), new Set([0, 1]))
  const dead = (): void => {
    if (currentInstance() === 1) throw new TargetError('unreachable', 'it is gone')
  }
  const limit = { instances: 2, concurrency: 2, targetDownLimit: 2 }
  const { summary } = await run({ onAction: async () => dead() }, limit)
  assert.equal(summary.stopped, 'target-down')
  assert.equal(summary.counts.error, 2)
})
