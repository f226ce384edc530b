const longestTimer = 2 ** 31 - 1

/** Resolves when the event loop has come round: what was due before has been done. */
export const eventLoopTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

const inWords = (milliseconds: number): string =>
  milliseconds >= 1000 ? `${milliseconds / 1000} s` : `${milliseconds} ms`

/** Waits for the steps and hooks of one case, one at a time, never beyond a limit. */
export class Waiting {
  #end: ((reason: unknown) => void) | undefined
  #stray: { readonly error: unknown } | undefined

  /**
   * Calls some code and waits for what it gives. Rejects with what the code throws, with an Error that names `what` after
   * `limit` milliseconds, and when told to end.
   */
  async call(code: () => unknown, limit: number, what: string): Promise<unknown> {
    this.throwStray()
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    let ended = false
    this.#end = (reason) => {
      ended = true
      promise.catch(() => undefined)
      reject(reason)
    }
    let timer: NodeJS.Timeout | undefined
    try {
      const given = code()
      if (!isThenable(given) && !ended) return given
      const late = (): void => reject(new Error(`${what} did not finish within ${inWords(limit)}`))
      timer = setTimeout(late, Math.min(limit, longestTimer))
      if (isThenable(given)) given.then(resolve, reject)
      return await promise
    } finally {
      clearTimeout(timer)
      this.#end = undefined
    }
  }

  /** Ends the wait that is going on, if any. The code itself cannot be stopped; what it does later is ignored. */
  end(reason: unknown): void {
    this.#end?.(reason)
  }

  /** An error that no call threw. It fails the call that is going on, or else the next one. */
  blame(error: unknown): void {
    if (this.#end) this.#end(error)
    else this.#stray ??= { error }
  }

  /** Throws the error that came while nothing was waited for. */
  throwStray(): void {
    const stray = this.#stray
    this.#stray = undefined
    if (stray) throw stray.error
  }
}
