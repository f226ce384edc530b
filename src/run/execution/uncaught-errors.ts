import { AsyncLocalStorage } from 'node:async_hooks'
import { withForeignOrigin } from '../../targets/adapter/guard-call.ts'

/** Receives the uncaught errors of some asynchronous work. */
export type UncaughtErrorHandler = { onUncaughtError(error: unknown): void }

type Scope = { readonly watch: UncaughtErrors; readonly handler: UncaughtErrorHandler }
const scopes = new AsyncLocalStorage<Scope>()

/**
 * Passes uncaught exceptions and unhandled rejections to the handler of their scope. While it watches, such an error
 * does not end the process. An error from the code of an adapter comes as a TargetError.
 */
export class UncaughtErrors {
  readonly #onUnscopedError: (error: unknown) => void
  readonly #handle = (thrown: unknown): void => {
    const error = withForeignOrigin(thrown)
    const scope = scopes.getStore()
    if (scope === undefined) this.#onUnscopedError(error)
    else if (scope.watch === this) scope.handler.onUncaughtError(error)
  }

  /** `onUnscopedError` receives the errors that belong to no scope. */
  constructor(onUnscopedError: (error: unknown) => void) {
    this.#onUnscopedError = onUnscopedError
    process.on('uncaughtException', this.#handle)
    process.on('unhandledRejection', this.#handle)
  }

  /** Runs work whose uncaught errors go to `handler`. */
  inScope<T>(handler: UncaughtErrorHandler, work: () => T): T {
    return scopes.run({ watch: this, handler }, work)
  }

  stop(): void {
    process.off('uncaughtException', this.#handle)
    process.off('unhandledRejection', this.#handle)
  }
}
