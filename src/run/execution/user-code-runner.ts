import { TestStepResultStatus } from '@cucumber/messages'
import { currentRequestMeter, type RequestMeter } from '../../targets/transport/request-meter.ts'
import type { CaseFindings } from './case-findings.ts'
import type { Phase } from './case-outcome.ts'
import { type StepEnd, skipped } from './step-end.ts'
import { TimeoutRunner } from './timeout-runner.ts'

/** A function to call: its phase in the case, its name in messages, and its own limit in milliseconds. */
export type UserCodeCall = { readonly phase: Phase; readonly place: string; readonly timeout: number | undefined }

/** What all calls of a run share. */
export type Limits = {
  /** Milliseconds that a step or hook may take when it sets no limit. */
  readonly limit: number
  /** Why nothing more may start, once the run was stopped. */
  readonly stopped: () => string | undefined
}

/** Limit of each clean-up after a run was stopped, in milliseconds. */
const cleanupLimit = 1000
const aborted = new Error('aborted')
const { FAILED, PASSED, PENDING, SKIPPED } = TestStepResultStatus

/** The limit of a call in milliseconds; a negative timeout (none, in Cucumber) does not lift the limit. */
export const limitOf = (timeout: number | undefined, { limit, stopped }: Limits): number => {
  const own = timeout !== undefined && timeout >= 0 ? timeout : limit
  return stopped() === undefined ? own : Math.min(own, cleanupLimit)
}

/** Calls the steps and hooks of one case and records the result of each in its findings. */
export class UserCodeRunner {
  readonly #limits: Limits
  readonly #findings: CaseFindings
  readonly #timeoutRunner = new TimeoutRunner()

  constructor(limits: Limits, findings: CaseFindings) {
    this.#limits = limits
    this.#findings = findings
  }

  /** Takes an uncaught error: it fails the current call, or the next. */
  onUncaughtError(error: unknown): void {
    this.#timeoutRunner.onUncaughtError(error)
  }

  /** Ends the wait for the current call. */
  abort(): void {
    this.#timeoutRunner.cancelCall(aborted)
  }

  /** Calls a function, unless the run was stopped; clean-ups are called even then. Never throws. */
  async call({ phase, place, timeout }: UserCodeCall, code: () => unknown): Promise<StepEnd> {
    const why = this.#limits.stopped()
    if (why !== undefined && phase !== 'cleaning-up') {
      this.#findings.aborted(why)
      return skipped
    }
    const began = performance.now()
    try {
      const given = await this.#timeoutRunner.call(code, limitOf(timeout, this.#limits), place, this.#meter)
      return { status: this.#statusOf(given, place), milliseconds: performance.now() - began }
    } catch (thrown) {
      this.#noteFailure(thrown, phase, place)
      const milliseconds = performance.now() - began
      return thrown === aborted ? { status: SKIPPED, milliseconds } : { status: FAILED, milliseconds, thrown }
    }
  }

  /** Once the run was stopped, no limit is extended. */
  get #meter(): RequestMeter | undefined {
    return this.#limits.stopped() === undefined ? currentRequestMeter() : undefined
  }

  #statusOf(given: unknown, place: string): TestStepResultStatus {
    if (given === 'skipped') {
      this.#findings.skipped(place)
      return SKIPPED
    }
    if (given === 'pending') {
      this.#findings.pending(place)
      return PENDING
    }
    return PASSED
  }

  /** Failures while a run is being stopped say nothing about the target. */
  #noteFailure(thrown: unknown, phase: Phase, place: string): void {
    const why = this.#limits.stopped()
    if (why === undefined) this.#findings.failed({ thrown, phase, place })
    else if (phase !== 'cleaning-up') this.#findings.aborted(why)
  }
}
