import { setTimeout as sleep } from 'node:timers/promises'
import type { Transport } from '../../http/wire/message.ts'

/** The first pause between two requests after a server asked for fewer, and the longest, in milliseconds. */
const [firstPause, longestPause] = [50, 2_000]
/** The longest that Retry-After is obeyed, in milliseconds: a lock of an account may last for hours. */
const longestWait = 10_000
/** So many answers in a row make the pause shorter. */
const answersToRecover = 25

/**
 * The pace of the requests to one server: as fast as they come, until the server asks for fewer (429, 503). Then with a pause
 * between two, twice as long each time, and shorter again while it answers (additive increase, multiplicative decrease).
 */
export class Pacer {
  readonly #clock: () => number
  readonly #wait: (milliseconds: number) => Promise<unknown>
  #pause = 0
  #nextAt = 0
  #answeredInARow = 0
  #refusals = 0
  #slowest = 0

  constructor({
    clock = () => performance.now(),
    wait = sleep,
  }: {
    clock?: () => number
    wait?: (milliseconds: number) => Promise<unknown>
  } = {}) {
    this.#clock = clock
    this.#wait = wait
  }

  /** Resolves when the next request may go out. */
  async turn(): Promise<void> {
    const now = this.#clock()
    const at = Math.max(now, this.#nextAt)
    this.#nextAt = at + this.#pause
    if (at > now) await this.#wait(at - now)
  }

  /** How the server was spared, for people; undefined where it took every request. */
  get summary(): string | undefined {
    if (this.#refusals === 0) return undefined
    const times = this.#refusals === 1 ? 'once' : `${this.#refusals} times`
    return `The server asked for fewer requests ${times} (429 or 503), and got them with pauses of up to ${Math.round(this.#slowest)} ms.`
  }

  answered(): void {
    if (this.#pause === 0) return
    this.#answeredInARow += 1
    if (this.#answeredInARow < answersToRecover) return
    this.#answeredInARow = 0
    this.#pause = this.#pause <= firstPause ? 0 : this.#pause * 0.75
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
}

/** The transport at a pace. */
export const paced =
  (transport: Transport, pacer: Pacer): Transport =>
  async (base, request) => {
    await pacer.turn()
    const response = await transport(base, request)
    pacer.answered()
    return response
  }
