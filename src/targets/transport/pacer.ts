import { setTimeout as sleep } from 'node:timers/promises'
import type { Transport } from '../../http/wire/message.ts'
import { TargetError } from '../target-error.ts'
import { InFlightLimit } from './in-flight-limit.ts'

/** The first pause between two requests after a server asked for fewer, and the longest, in milliseconds. */
const [firstPause, longestPause] = [50, 2_000]
/** The longest that Retry-After is obeyed, in milliseconds: a lock of an account may last for hours. */
const longestWait = 10_000
/** A server that was silent for so many times the limit of a request before it is down, and not slow. */
const silences = 2
/** So many answers in a row make the pause shorter. */
const answersToRecover = 25

export type PacerOptions = {
  /** Most requests in a second; no limit when absent. */
  readonly rateLimit?: number
  /** Milliseconds on a clock that only goes forward. */
  readonly clock?: () => number
  readonly wait?: (milliseconds: number) => Promise<unknown>
}

/**
 * The pace of the requests to one server: as fast as they come, until the server asks for fewer (429, 503) or its answers become slow. Asked for fewer,
 * there is a pause between two, twice as long each time, and shorter again while it answers (additive increase, multiplicative decrease). Where answers
 * of an origin become slow, fewer requests to it are under way at a time.
 */
export class Pacer {
  readonly #clock: () => number
  readonly #wait: (milliseconds: number) => Promise<unknown>
  readonly #rateLimit: number | undefined
  readonly #inFlight = new Map<string, InFlightLimit>()
  /** When each origin last answered. */
  readonly #answeredAt = new Map<string, number>()
  #pause = 0
  #nextAt = 0
  #answeredInARow = 0
  #refusals = 0
  #slowest = 0

  constructor({ rateLimit, clock = () => performance.now(), wait = sleep }: PacerOptions = {}) {
    this.#rateLimit = rateLimit
    this.#clock = clock
    this.#wait = wait
  }

  /**
   * Sends a request to an origin when it is its turn. Rejects as `send` does, but with a TargetError `target-slow` for a request that timed out
   * at a server that is up.
   */
  async atItsTurn<R>(origin: string, send: () => Promise<R>): Promise<R> {
    const inFlight = this.#inFlight.get(origin) ?? new InFlightLimit()
    this.#inFlight.set(origin, inFlight)
    await inFlight.begin()
    let [started, isLate] = [this.#clock(), false]
    try {
      const at = Math.max(started, this.#nextAt)
      this.#nextAt = at + Math.max(this.#pause, this.#rateLimit === undefined ? 0 : 1000 / this.#rateLimit)
      if (at > started) await this.#wait(at - started)
      started = this.#clock()
      const response = await send()
      this.#answeredAt.set(origin, this.#clock())
      this.#recover()
      return response
    } catch (error) {
      if (!(error instanceof TargetError && error.code === 'timed-out')) throw error
      isLate = true
      throw this.#isUp(origin, started) ? slow(error) : error
    } finally {
      inFlight.end(this.#clock() - started, isLate)
    }
  }

  /** How the server was spared, in sentences for people; undefined where it took every request as it came. */
  get summary(): string | undefined {
    const sentences = [
      ...(this.#rateLimit === undefined
        ? []
        : [`assay sent at most ${this.#rateLimit} requests per second (--rate-limit).`]),
      ...(this.#refusals === 0 ? [] : [this.#refusalSentence()]),
      ...[...this.#inFlight].flatMap(([origin, limit]) => limit.summary(new URL(origin).host) ?? []),
    ]
    return sentences.length === 0 ? undefined : sentences.join(' ')
  }

  /** The server asked for fewer requests, and to wait for so many seconds. */
  slowDown(retryAfter = 0): void {
    const now = this.#clock()
    this.#refusals += 1
    this.#answeredInARow = 0
    // Those that were under way together tell the same.
    if (this.#nextAt <= now + this.#pause) this.#pause = Math.min(Math.max(firstPause, 2 * this.#pause), longestPause)
    this.#slowest = Math.max(this.#slowest, this.#pause)
    this.#nextAt = Math.max(this.#nextAt, now + Math.max(this.#pause, Math.min(retryAfter * 1000, longestWait)))
  }

  /** Whether an origin that let a request time out answered another one not long before it, or since. */
  #isUp(origin: string, started: number): boolean {
    const silence = started - (this.#answeredAt.get(origin) ?? Number.NEGATIVE_INFINITY)
    return silence <= silences * (this.#clock() - started)
  }

  #refusalSentence(): string {
    const times = this.#refusals === 1 ? 'once' : `${this.#refusals} times`
    return `The server asked for fewer requests ${times} (429 or 503); assay paused up to ${Math.round(this.#slowest)} ms between requests.`
  }

  #recover(): void {
    if (this.#pause === 0) return
    this.#answeredInARow += 1
    if (this.#answeredInARow < answersToRecover) return
    this.#answeredInARow = 0
    this.#pause = this.#pause <= firstPause ? 0 : this.#pause * 0.75
  }
}

/** The error for an answer that does not come in time from a server that gives others. */
const slow = (cause: Error): TargetError =>
  new TargetError('target-slow', `${cause.message}, though it answers other requests`, { cause })

/** The transport at a pace. */
export const paced =
  (transport: Transport, pacer: Pacer): Transport =>
  (base, request) =>
    pacer.atItsTurn(new URL(base).origin, () => transport(base, request))
