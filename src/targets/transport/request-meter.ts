import { AsyncLocalStorage } from 'node:async_hooks'
import type { Transport } from '../../http/wire/message.ts'

/** Measures the requests that a piece of work sends to its server, so that slow work can be told from a slow server. */
export class RequestMeter {
  readonly #parent: RequestMeter | undefined
  #answered = 0
  #slowest = 0
  #inFlight = 0
  #waited = 0
  #waitingSince = 0
  #granted = 0

  constructor(parent?: RequestMeter) {
    this.#parent = parent
  }

  /** Requests that were answered, or failed. */
  get answered(): number {
    return this.#answered
  }
  /** The longest that one of them took, in milliseconds. */
  get slowest(): number {
    return this.#slowest
  }
  /** Milliseconds in which at least one request was under way, up to now. */
  get waited(): number {
    return this.#waited + (this.#inFlight > 0 ? performance.now() - this.#waitingSince : 0)
  }
  /** Milliseconds beyond its limit that the work may take. */
  get granted(): number {
    return this.#granted
  }

  /** Gives the work more time, for something with a limit of its own, such as the start of a server. */
  grant(milliseconds: number): void {
    this.#granted += milliseconds
    this.#parent?.grant(milliseconds)
  }
  begin(): void {
    if (this.#inFlight === 0) this.#waitingSince = performance.now()
    this.#inFlight += 1
    this.#parent?.begin()
  }
  end(milliseconds: number): void {
    this.#inFlight -= 1
    this.#answered += 1
    this.#slowest = Math.max(this.#slowest, milliseconds)
    if (this.#inFlight === 0) this.#waited += performance.now() - this.#waitingSince
    this.#parent?.end(milliseconds)
  }
}

const current = new AsyncLocalStorage<RequestMeter>()

/** The meter of the work in which this is called; undefined outside of all. */
export const currentRequestMeter = (): RequestMeter | undefined => current.getStore()

/** Does some work with a meter for its requests, however long the work goes on. An outer meter measures them too. */
export const withRequestMeter = <T>(work: (meter: RequestMeter) => T): T => {
  const meter = new RequestMeter(current.getStore())
  return current.run(meter, () => work(meter))
}

/** The transport, measured by the meter of the work that sends. */
export const metered =
  (transport: Transport): Transport =>
  async (base, request) => {
    const meter = current.getStore()
    if (!meter) return transport(base, request)
    const started = performance.now()
    meter.begin()
    try {
      return await transport(base, request)
    } finally {
      meter.end(performance.now() - started)
    }
  }
