import { TargetError } from '../../targets/target-error.ts'
import { namedWork } from '../../targets/transport/event-loop.ts'
import type { RequestMeter } from '../../targets/transport/request-meter.ts'
import { type Expiry, paceText, startTimeLimit } from '../../targets/transport/time-limit.ts'

/** Resolves after one turn of the event loop: everything that was due has run. */
export const eventLoopTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

const durationText = (milliseconds: number): string =>
  milliseconds >= 1000 ? `${milliseconds / 1000} s` : `${milliseconds} ms`

const timeoutError = (what: string, { milliseconds, serverIsSlow }: Expiry, meter: RequestMeter | undefined): Error => {
  const sentence = `${what} did not finish within ${durationText(milliseconds)}`
  return serverIsSlow && meter ? new TargetError('target-slow', `${sentence}: ${paceText(meter)}`) : new Error(sentence)
}

/** Waits for the steps and hooks of one case, one at a time, each within a limit. */
export class TimeoutRunner {
  #cancel: ((reason: unknown) => void) | undefined
  #uncaught: { readonly error: unknown } | undefined

  /**
   * Calls a function and waits for its result. Rejects with what the function throws, with an Error that names `what`
   * after `limit` milliseconds, and when it is ended. With a meter the limit is longer while the server goes on answering,
   * and the Error is a TargetError (target-slow) where the server was waited for.
   */
  async call(code: () => unknown, limit: number, what: string, meter?: RequestMeter): Promise<unknown> {
    this.throwUncaught()
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    let ended = false
    this.#cancel = (reason) => {
      ended = true
      promise.catch(() => undefined)
      reject(reason)
    }
    let stop = (): void => undefined
    try {
      const given = namedWork(what, code)
      if (!isThenable(given) && !ended) return given
      stop = startTimeLimit(limit, meter, (expiry) => reject(timeoutError(what, expiry, meter)))
      if (isThenable(given)) given.then(resolve, reject)
      return await promise
    } finally {
      stop()
      this.#cancel = undefined
    }
  }

  /** Ends the current wait, if any. The function itself cannot be stopped; its later result is ignored. */
  cancelCall(reason: unknown): void {
    this.#cancel?.(reason)
  }

  /** Takes an error that no call threw. It fails the current call, or else the next one. */
  onUncaughtError(error: unknown): void {
    if (this.#cancel) this.#cancel(error)
    else this.#uncaught ??= { error }
  }

  /** Throws the error that came while nothing was waited for. */
  throwUncaught(): void {
    const uncaught = this.#uncaught
    this.#uncaught = undefined
    if (uncaught) throw uncaught.error
  }
}
