import { AsyncLocalStorage } from 'node:async_hooks'

/** Whoever started some asynchronous work and answers for errors in it that nobody caught. */
export type Culprit = { blame(error: unknown): void }

type Scope = { readonly watch: StrayErrors; readonly culprit: Culprit }
const scopes = new AsyncLocalStorage<Scope>()

/**
 * Hands uncaught exceptions and unhandled rejections to the culprit in whose scope they arose. While it watches, such an
 * error does not end the process.
 */
export class StrayErrors {
  readonly #unclaimed: (error: unknown) => void
  readonly #handle = (error: unknown): void => {
    const scope = scopes.getStore()
    if (scope === undefined) this.#unclaimed(error)
    else if (scope.watch === this) scope.culprit.blame(error)
  }

  /** `unclaimed` gets the errors that arose in nobody's scope. */
  constructor(unclaimed: (error: unknown) => void) {
    this.#unclaimed = unclaimed
    process.on('uncaughtException', this.#handle)
    process.on('unhandledRejection', this.#handle)
  }

  /** Runs work for which `culprit` answers. */
  inScope<T>(culprit: Culprit, work: () => T): T {
    return scopes.run({ watch: this, culprit }, work)
  }

  stop(): void {
    process.off('uncaughtException', this.#handle)
    process.off('unhandledRejection', this.#handle)
  }
}
