import { TestStepResultStatus } from '@cucumber/messages'
import type { Phase } from './case-outcome.ts'
import type { Findings } from './findings.ts'
import { type StepEnd, skipped } from './step-end.ts'
import { Waiting } from './waiting.ts'

/** Some code to call: where in the case it stands, what messages call it, and its own limit in milliseconds. */
export type Call = { readonly phase: Phase; readonly place: string; readonly timeout: number | undefined }

/** What calls of a whole run have in common. */
export type Limits = {
  /** Milliseconds that a step or hook may take when it sets no limit. */
  readonly limit: number
  /** Why nothing more is to be begun, once that is so. */
  readonly stopped: () => string | undefined
}

/** What cleans up after a run was stopped gets no more than this, in milliseconds. */
const lastLimit = 1000
const abandoned = new Error('abandoned')
const { FAILED, PASSED, PENDING, SKIPPED } = TestStepResultStatus

/** The milliseconds that a call may take; a negative timeout (none, in Cucumber) does not lift the limit. */
export const limitOf = (timeout: number | undefined, { limit, stopped }: Limits): number => {
  const own = timeout !== undefined && timeout >= 0 ? timeout : limit
  return stopped() === undefined ? own : Math.min(own, lastLimit)
}

/** Calls the steps and hooks of one case and notes in its findings what came of it. */
export class Attempts {
  readonly #limits: Limits
  readonly #findings: Findings
  readonly #waiting = new Waiting()

  constructor(limits: Limits, findings: Findings) {
    this.#limits = limits
    this.#findings = findings
  }

  /** Takes an error that nobody caught: it fails the call that is going on, or the next. */
  blame(error: unknown): void {
    this.#waiting.blame(error)
  }

  /** Ends the wait for the call that is going on. */
  abandon(): void {
    this.#waiting.end(abandoned)
  }

  /** Calls some code, unless the run was stopped; what cleans up is called even then. Never throws. */
  async call({ phase, place, timeout }: Call, code: () => unknown): Promise<StepEnd> {
    const why = this.#limits.stopped()
    if (why !== undefined && phase !== 'cleaning-up') {
      this.#findings.abandoned(why)
      return skipped
    }
    const began = performance.now()
    try {
      const given = await this.#waiting.call(code, limitOf(timeout, this.#limits), place)
      return { status: this.#statusOf(given, place), milliseconds: performance.now() - began }
    } catch (thrown) {
      this.#noteFailure(thrown, phase, place)
      const milliseconds = performance.now() - began
      return thrown === abandoned ? { status: SKIPPED, milliseconds } : { status: FAILED, milliseconds, thrown }
    }
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

  /** What goes wrong while a run is being stopped says nothing about the target. */
  #noteFailure(thrown: unknown, phase: Phase, place: string): void {
    const why = this.#limits.stopped()
    if (why === undefined) this.#findings.failed({ thrown, phase, place })
    else if (phase !== 'cleaning-up') this.#findings.abandoned(why)
  }
}
