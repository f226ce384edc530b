import { IdGenerator } from '@cucumber/messages'
import { UsageError } from '../../input/usage-error.ts'
import { currentInstance, onInstance } from '../../targets/current-instance.ts'
import { TargetError } from '../../targets/target-error.ts'
import { watchEventLoop } from '../../targets/transport/event-loop.ts'
import { withRequestMeter } from '../../targets/transport/request-meter.ts'
import { secondsText } from '../../targets/transport/time-limit.ts'
import type { Outcome, OutcomeKind } from '../../verdict/outcome.ts'
import { stepMatcherOf } from '../suite/step-matching.ts'
import type { Case } from '../suite/suite.ts'
import type { SupportCode } from '../suite/support-code.ts'
import { notRun } from './case-findings.ts'
import { timestamp } from './case-messages.ts'
import { harnessError } from './case-outcome.ts'
import { brokeByStory, type FinishedCase, finishedCase, notStartedCase } from './case-result.ts'
import { CaseRun, type CaseRunContext } from './case-run.ts'
import type { CaseWorker } from './case-worker.ts'
import { messageOf } from './error-text.ts'
import { RefusalsInARow } from './refusals-in-a-row.ts'
import { isFailure, isUndecided, type PutAsideCase, withRerun } from './rerun-failures.ts'
import { RunHookRunner } from './run-hook-runner.ts'
import { emitBeforeRun } from './run-messages.ts'
import {
  defaultConcurrency,
  defaultRefusalLimit,
  defaultTargetDownLimit,
  type RunSummary,
  type StopReason,
  type SuiteRunOptions,
  stopTexts,
} from './run-options.ts'
import { isSuccess } from './step-end.ts'
import { eventLoopTurn } from './timeout-runner.ts'
import { UncaughtErrors } from './uncaught-errors.ts'

/** Cucumber's default when no step file sets a timeout; too short for a distant server. */
const cucumberTimeout = 5_000
const defaultStepTimeout = 30_000
/** So many cases in a row that the target is too slow for, though each ran alone, and no further one runs again. */
const maxSlowAlone = 3
const maxProblems = 20
const onlyRefusalsSentence =
  'The target answered scenario after scenario with nothing but 429 or 503, so the run ended. Try again when the server takes requests; --rate-limit and --concurrency send fewer of them.'

const timeoutOf = ({ defaultTimeout }: SupportCode): number =>
  defaultTimeout === cucumberTimeout || defaultTimeout < 0 ? defaultStepTimeout : defaultTimeout

const addUpTo = (most: number, sentences: string[], sentence: string): void => {
  if (sentences.length < most) sentences.push(sentence)
}

const iteratorOf = <T>(all: AsyncIterable<T> | Iterable<T>): AsyncIterator<T> | Iterator<T> =>
  Symbol.asyncIterator in all ? all[Symbol.asyncIterator]() : all[Symbol.iterator]()

class SuiteRun {
  readonly #options: SuiteRunOptions
  readonly #concurrency: number
  readonly #context: CaseRunContext
  readonly #hooks: RunHookRunner
  readonly #inFlight = new Set<CaseRun>()
  readonly #problems: string[] = []
  readonly #putAside: PutAsideCase[] = []
  readonly #targetProblems: string[] = []
  readonly #holds: string[] = []
  readonly #uncaughtErrors = new UncaughtErrors((error) => {
    const sentence = `uncaught error: ${messageOf(error)}`
    if (error instanceof TargetError) addUpTo(maxProblems, this.#targetProblems, sentence)
    else this.#problem(sentence)
  })
  readonly #counts: Record<OutcomeKind, number> = {
    pass: 0,
    fail: 0,
    warn: 0,
    'not-applicable': 0,
    unverified: 0,
    blocked: 0,
    error: 0,
    observation: 0,
  }
  #stopped: StopReason | undefined
  /** The error that a callback threw. */
  #failed: { readonly error: unknown } | undefined
  /** Cases in a row that found the target down, by instance. */
  readonly #downInARow: number[] = []
  readonly #refusals: RefusalsInARow
  /** Cases in a row that the target was too slow for, though they ran alone. */
  #slowAlone = 0
  #success = true
  /** Milliseconds of the cases that ran one at a time at the end. */
  #alone = 0

  constructor(options: SuiteRunOptions) {
    const { support, concurrency = defaultConcurrency, serial = false } = options
    // Ids occur only in messages.
    const newId = options.onMessage ? IdGenerator.uuid() : IdGenerator.incrementing()
    this.#options = options
    this.#concurrency = serial ? 1 : concurrency
    this.#context = {
      support,
      match: stepMatcherOf(support),
      exchangesOfPasses: options.exchangesOfPasses ?? true,
      parameters: options.worldParameters ?? {},
      limit: options.stepTimeout ?? timeoutOf(support),
      newId,
      testRunStartedId: newId(),
      listener: options.onMessage,
      stopped: () => this.#stopped && stopTexts[this.#stopped],
    }
    this.#refusals = new RefusalsInARow(options.refusalLimit ?? defaultRefusalLimit)
    this.#hooks = new RunHookRunner(this.#context, this.#uncaughtErrors)
  }

  async run(): Promise<RunSummary> {
    const { signal } = this.#options
    const abort = (): void => this.#stop('aborted')
    const startedAt = new Date()
    const began = performance.now()
    signal?.addEventListener('abort', abort)
    if (signal?.aborted) abort()
    const stopWatch = this.#options.watchesEventLoop ? this.#watchEventLoop() : undefined
    try {
      this.#emitStart()
      await this.#runAll()
      this.#emitEnd()
    } finally {
      signal?.removeEventListener('abort', abort)
      stopWatch?.()
      this.#uncaughtErrors.stop()
    }
    if (this.#failed) throw this.#failed.error
    return {
      complete: this.#stopped === undefined,
      stopped: this.#stopped,
      counts: this.#counts,
      problems: this.#problems,
      ...(this.#targetProblems.length > 0 && { targetProblems: this.#targetProblems }),
      ...(this.#holds.length > 0 && { holds: this.#holds }),
      startedAt: startedAt.toISOString(),
      finishedAt: new Date().toISOString(),
      milliseconds: performance.now() - began,
      alone: this.#alone,
      concurrency: this.#concurrency,
    }
  }

  async #runAll(): Promise<void> {
    const { plan, support, cases, workers = [] } = this.#options
    const problems = await this.#hooks.run('BeforeAll', support.beforeTestRunHookDefinitions)
    const setUpFailure = problems[0] === undefined ? undefined : harnessError(problems[0])
    const serialCases = plan.cases.filter(({ serial }) => serial)
    const concurrentCases = plan.cases.filter(({ serial }) => !serial)
    const queue = concurrentCases.values()
    await Promise.all([
      this.#runSlots(cases ?? queue, Math.min(this.#concurrency, concurrentCases.length), setUpFailure),
      ...workers.map((worker) => this.#serveWorker(worker, queue)),
    ])
    const aloneFrom = performance.now()
    if (!cases) await this.#runSlots(serialCases, 1, setUpFailure)
    for (const one of this.#putAside) await this.#recordResult(() => this.#rerun(one))
    this.#alone = performance.now() - aloneFrom
    const left = await this.#hooks.run('AfterAll', support.afterTestRunHookDefinitions.toReversed())
    for (const problem of [...problems, ...left]) this.#problem(problem)
  }

  async #runSlots(
    cases: AsyncIterable<Case> | Iterable<Case>,
    slots: number,
    setUpFailure: Outcome | undefined,
  ): Promise<void> {
    const queue = iteratorOf(cases)
    const { instances = 1 } = this.#options
    const slot = async (index: number): Promise<void> => {
      const run = (one: Case) => onInstance(index % instances, () => this.#runCase(one, setUpFailure))
      for (let next = await queue.next(); !next.done; next = await queue.next()) {
        const one = next.value
        await this.#recordResult(() => run(one), one)
      }
    }
    // Two turns of the event loop apart: a first case that waits for nothing has its verdict before another begins.
    let started: Promise<unknown> = Promise.resolve()
    const startSlot = (_: unknown, index: number): Promise<void> => {
      const before = started
      started = before.then(eventLoopTurn).then(eventLoopTurn)
      return before.then(() => slot(index))
    }
    await Promise.all(Array.from({ length: slots }, startSlot))
  }

  /**
   * Lets a worker take cases from the queue. Once the run has ended early, it gets none: the slots report the remaining
   * cases as not run.
   */
  #serveWorker(worker: CaseWorker, queue: Iterator<Case>): Promise<void> {
    return worker.work({
      take: (max) => {
        const taken: Case[] = []
        while (taken.length < max && !this.#stopped && !this.#failed) {
          const next = queue.next()
          if (next.done) break
          this.#options.onStart?.(next.value)
          taken.push(next.value)
        }
        return taken
      },
      done: (finished) => this.#recordResult(async () => finished),
      problem: (sentence) => this.#problem(sentence),
    })
  }

  /** Puts a case aside that failed and is to run again. */
  #isPutAside(one: Case | undefined, finished: FinishedCase): boolean {
    if (!one || !this.#options.rerun || this.#stopped) return false
    const failed = isFailure(finished)
    if (!failed && !isUndecided(finished)) return false
    if (failed && this.#options.isKnown?.(finished)) return false
    this.#putAside.push({ one, finished })
    this.#options.onPutAside?.(one.id)
    if (failed) this.#options.onFirstFailure?.(finished)
    return true
  }

  /** What failed stays a failure; of what the target was too slow for, the run alone counts. */
  async #rerun({ one, finished }: PutAsideCase): Promise<FinishedCase> {
    const undecided = isUndecided(finished)
    if (this.#stopped || (undecided && this.#slowAlone >= maxSlowAlone) || !this.#options.rerun?.(one.id))
      return finished
    const second = await this.#runCase(one, undefined, 2)
    if (this.#stopped) return finished
    if (!undecided) return withRerun(finished, second)
    this.#slowAlone = isUndecided(second) ? this.#slowAlone + 1 : 0
    return second
  }

  async #recordResult(finish: () => Promise<FinishedCase>, first?: Case): Promise<void> {
    if (this.#failed) return
    try {
      const { further = [], ...finished } = await finish()
      for (const one of further) await this.#report(one)
      // A sequence that broke a rule counts as a failure of that rule, and not as a pass beside it.
      if (brokeByStory(finished, further)) this.#options.onMoved?.(finished.result.id)
      else if (!this.#isPutAside(first, finished)) await this.#report(finished)
    } catch (error) {
      this.#failed ??= { error }
      this.#stop('aborted')
    }
  }

  async #report(finished: FinishedCase): Promise<void> {
    this.#counts[finished.result.outcome]++
    if (!this.#stopped && this.#options.endsRun?.(finished)) this.#stop('first-failure')
    await this.#options.onCase?.(finished)
  }

  async #runCase(one: Case, setUpFailure: Outcome | undefined, attempt = 1): Promise<FinishedCase> {
    const replay = this.#options.replay?.(one.id) ?? `assay replay "${one.id}"`
    const why = this.#context.stopped()
    if (why !== undefined) return notStartedCase(one, notRun(why), replay)
    if (setUpFailure) return notStartedCase(one, setUpFailure, replay)
    const foreseen = this.#options.foreseen?.(one.id)
    if (foreseen) return notStartedCase(one, foreseen, replay)
    if (one.problem !== undefined) {
      this.#success = false
      return notStartedCase(one, harnessError(`${one.problem} (${one.feature}:${one.line})`), replay)
    }
    // Cucumber's messages and listeners know of the first run alone; its exchanges are what the second is compared with.
    const again = { ...this.#context, listener: undefined, exchangesOfPasses: true }
    const caseRun = new CaseRun(one, attempt === 1 ? this.#context : again)
    if (attempt === 1) this.#options.onStart?.(one)
    this.#inFlight.add(caseRun)
    const onUncaughtError = (error: unknown): void => {
      if (this.#inFlight.has(caseRun)) caseRun.onUncaughtError(error)
      else this.#problem(`uncaught error after the end of ${one.id}: ${messageOf(error)}`)
    }
    const { around = (_, work) => work() } = this.#options
    const run = this.#uncaughtErrors.inScope({ onUncaughtError }, () =>
      around(one.id, () => withRequestMeter(() => caseRun.run()), attempt),
    )
    const end = await run.finally(() => this.#inFlight.delete(caseRun))
    if (attempt === 1) this.#success &&= isSuccess(end.worst)
    this.#countTargetDown(end.outcome)
    if (!this.#stopped && this.#refusals.isLimitReached(end, performance.now())) {
      addUpTo(maxProblems, this.#targetProblems, onlyRefusalsSentence)
      this.#stop('only-refusals')
    }
    return finishedCase(one, end, replay)
  }

  /** Only an answer of the target proves that it is up. */
  #countTargetDown(outcome: Outcome): void {
    const { targetDownLimit = defaultTargetDownLimit } = this.#options
    const instance = currentInstance()
    if (outcome.kind === 'error' && outcome.cause === 'target-down') {
      const inARow = (this.#downInARow[instance] ?? 0) + 1
      this.#downInARow[instance] = inARow
      if (inARow >= targetDownLimit) this.#stop('target-down')
    } else if (outcome.kind === 'pass' || outcome.kind === 'fail' || outcome.kind === 'warn') {
      this.#downInARow[instance] = 0
    }
  }

  #stop(why: StopReason): void {
    this.#stopped ??= why
    this.#hooks.abort()
    for (const worker of this.#options.workers ?? []) worker.stop()
    for (const caseRun of this.#inFlight) caseRun.abort()
  }

  #problem(sentence: string): void {
    this.#success = false
    addUpTo(maxProblems, this.#problems, sentence)
  }

  #watchEventLoop(): () => void {
    return watchEventLoop({
      onHold: ({ name, milliseconds }) =>
        addUpTo(
          maxProblems,
          this.#holds,
          `${name} blocked the event loop for ${secondsText(milliseconds)}: times measured meanwhile may be too long`,
        ),
      unnamed: () => {
        const ids = [...this.#inFlight].map(({ id }) => id)
        return ids.length === 1 ? `the scenario ${ids[0]}` : `one of ${ids.length} scenarios (such as ${ids[0]})`
      },
    })
  }

  #emitStart(): void {
    const { plan, support, onMessage } = this.#options
    if (!onMessage) return
    const { newId, testRunStartedId } = this.#context
    emitBeforeRun(onMessage, plan.suite, plan.cases, support, newId)
    onMessage({ testRunStarted: { id: testRunStartedId, timestamp: timestamp() } })
  }

  #emitEnd(): void {
    const { testRunStartedId } = this.#context
    const success = this.#success && this.#stopped === undefined
    this.#options.onMessage?.({ testRunFinished: { testRunStartedId, success, timestamp: timestamp() } })
  }
}

/**
 * Runs the cases of a plan, many at a time in one event loop, each with a World of its own; those tagged `@serial` come
 * last, one at a time. Every case of the plan is reported once, even when the run ends early. Results and messages are
 * passed on as they arise, and not kept. Rejects with what `onCase` or `onMessage` throws, and with a UsageError for a
 * concurrency below one.
 */
export const runSuite = async (options: SuiteRunOptions): Promise<RunSummary> => {
  const { concurrency = defaultConcurrency } = options
  if (!(concurrency >= 1)) throw new UsageError(`The concurrency must be at least 1, not ${concurrency}.`)
  return new SuiteRun(options).run()
}
