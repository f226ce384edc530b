const longestTimer = 2 ** 31 - 1

/** Resolves after one turn of the event loop: everything that was due has run. */
export const eventLoopTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

const durationText = (milliseconds: number): string =>
  milliseconds >= 1000 ? `${milliseconds / 1000} s` : `${milliseconds} ms`

/** Waits for the steps and hooks of one case, one at a time, each within a limit. */
export class TimeoutRunner {
  #cancel: ((reason: unknown) => void) | undefined
  #uncaught: { readonly error: unknown } | undefined

  /**
   * Calls a function and waits for its result. Rejects with what the function throws, with an Error that names `what`
   * after `limit` milliseconds, and when it is ended.
   */
  async call(code: () => unknown, limit: number, what: string): Promise<unknown> {
    this.throwUncaught()
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    let ended = false
    this.#cancel = (reason) => {
      ended = true
      promise.catch(() => undefined)
      reject(reason)
    }
    let timer: NodeJS.Timeout | undefined
    try {
      const given = code()
      if (!isThenable(given) && !ended) return given
      const onTimeout = (): void => reject(new Error(`${what} did not finish within ${durationText(limit)}`))
      timer = setTimeout(onTimeout, Math.min(limit, longestTimer))
      if (isThenable(given)) given.then(resolve, reject)
      return await promise
    } finally {
      clearTimeout(timer)
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
