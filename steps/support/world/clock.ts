import { secondsText } from '../../../src/targets/transport/time-limit.ts'
import type { ScenarioSandbox } from './sandbox.ts'

/** On which side of a moment the clock is. */
export type Edge = 'just before' | 'at' | 'just after'

/** How many requests a scenario may send after it came close to a moment, at the pace of the slowest so far. */
const requestsToCome = 16
/** A margin of one second is enough where nothing takes longer than this, in milliseconds. */
const fastEnough = 800
/** Less than this share of the real time on the target's clock: it stands still between the moves. */
const standingShare = 0.2
/** A clock that is further off than this was not started by the sandbox; milliseconds. */
const startNotKept = 24 * 3600 * 1000

/** The last time that the scenario moved its clock to just before a moment. Times are of `performance.now()`. */
type Approach = {
  /** The seconds that were left. */
  readonly margin: number
  /** Whatever the moment counts from happened after this. */
  readonly since: number
  /** By how many seconds the clock was moved then. */
  readonly elapsed: number
}

/** The clock of a scenario's sandbox. It may go on by itself while requests are under way. */
export class ScenarioClock {
  readonly #sandbox: ScenarioSandbox
  /** Seconds by which the clock was moved since the sandbox was opened. */
  #elapsed = 0
  /** When it was last moved, by `performance.now()`. */
  #movedAt: number | undefined
  #approach: Approach | undefined

  constructor(sandbox: ScenarioSandbox) {
    this.#sandbox = sandbox
  }

  /** Seconds by which the clock was moved. */
  get elapsed(): number {
    return this.#elapsed
  }
  /** The most seconds that can have passed on the clock. */
  get mostElapsed(): number {
    return this.#elapsed + (this.#sandbox.isInProcess ? 0 : this.#sinceOpened / 1000)
  }
  get #sinceOpened(): number {
    const { openedAt } = this.#sandbox
    return openedAt === undefined ? 0 : performance.now() - openedAt
  }

  /** Milliseconds since 1970-01-01T00:00:00Z by the clock of the target, or by that of this machine where assay has no hold of it. */
  async now(): Promise<number> {
    if (this.#sandbox.declaration.powers.clock === 'none') return Date.now()
    return (await this.#sandbox.control({ type: 'read-clock' })).now
  }

  /** Move the clock by that many seconds. */
  async advance(seconds: number): Promise<void> {
    const sent = performance.now()
    await this.#sandbox.control({ type: 'advance-clock', seconds })
    this.#elapsed += seconds
    this.#movedAt = sent
  }

  /** When the clock was last moved, or the sandbox opened, by `performance.now()`. */
  get lastMoved(): number {
    return this.#movedAt ?? this.#sandbox.openedAt ?? performance.now()
  }
  /**
   * Move the clock to an edge of the end of a time, of which that many seconds are left. It began after `since`: when the clock
   * was last moved. Just before it one second is left where the target is fast, and more where it is slow, up to half of them.
   */
  async advanceTo(edge: Edge, length: number, since = this.lastMoved): Promise<void> {
    if (edge !== 'just before') return this.advance(edge === 'at' ? length : length + 1)
    await this.#sandbox.open()
    const margin = Math.max(1, Math.min(await this.#marginSince(since), Math.floor(length / 2)))
    await this.advance(length - margin)
    this.#approach = { margin, since, elapsed: this.#elapsed }
  }
  /** Whether it was moved to just before a moment, and not on since. */
  get isJustBefore(): boolean {
    return this.#approach?.elapsed === this.#elapsed
  }
  /** Let pass what was left before that moment. */
  async advanceToEnd(): Promise<void> {
    await this.advance(this.#approach?.margin ?? 0)
    this.#approach = undefined
  }
  async #marginSince(since: number): Promise<number> {
    if (this.#sandbox.isInProcess) return 1
    const needed = performance.now() - since + requestsToCome * this.#sandbox.slowestRequest
    return needed <= fastEnough || (await this.#standsStill()) ? 1 : Math.ceil(needed / 1000)
  }

  /**
   * Why a failure says nothing: requests were under way when the moment came that the clock was just before. Undefined where
   * it says something.
   */
  async doubt(): Promise<string | undefined> {
    const { lastAnswered, slowestRequest, isInProcess } = this.#sandbox
    if (!this.#approach || lastAnswered === undefined || isInProcess) return undefined
    const { margin, since } = this.#approach
    const passed = lastAnswered - since
    if (passed < margin * 1000 || (await this.#standsStill())) return undefined
    return `up to ${secondsText(passed)} may have passed by themselves up to the last answer, and the clock was ${margin} s before the moment that decides; the slowest answer took ${secondsText(slowestRequest)}`
  }

  /** Whether the target's clock stands still between the moves. One that cannot be read, or has a start of its own, may go. */
  async #standsStill(): Promise<boolean> {
    const real = this.#sinceOpened
    try {
      // Not a request of the scenario: no verdict rests on it.
      const { now } = await (await this.#sandbox.open()).control({ type: 'read-clock' })
      const drift = Math.abs(now - this.#sandbox.startsAt - this.#elapsed * 1000)
      return drift < startNotKept && drift < standingShare * real
    } catch {
      return false
    }
  }
}
