import { TestStepResultStatus } from '@cucumber/messages'
import { type Limits, limitOf } from './attempts.ts'
import { type MessageListener, timestamp } from './case-messages.ts'
import { messageOf } from './error-text.ts'
import { type StepEnd, stepResultOf } from './step-end.ts'
import type { StrayErrors } from './stray-errors.ts'
import type { RunHook } from './support.ts'
import { callHook, locationOf } from './user-code.ts'
import { Waiting } from './waiting.ts'

/** What hooks around the whole run need. */
export type RunHookContext = Limits & {
  readonly parameters: unknown
  readonly newId: () => string
  readonly testRunStartedId: string
  readonly listener: MessageListener | undefined
}

/** Runs the hooks around the whole run: BeforeAll and AfterAll. */
export class RunHooks {
  readonly #context: RunHookContext
  readonly #strays: StrayErrors
  #waiting = new Waiting()

  constructor(context: RunHookContext, strays: StrayErrors) {
    this.#context = context
    this.#strays = strays
  }

  /** Ends the wait for the hook that is running. */
  abandon(): void {
    this.#waiting.end(new Error(this.#context.stopped()))
  }

  /** Runs them one after another, even when one fails. Resolves to a sentence for each that failed. */
  async run(name: 'BeforeAll' | 'AfterAll', hooks: readonly RunHook[]): Promise<readonly string[]> {
    const { listener, newId, testRunStartedId } = this.#context
    const problems: string[] = []
    for (const hook of hooks) {
      const id = newId()
      listener?.({ testRunHookStarted: { id, testRunStartedId, hookId: hook.id, timestamp: timestamp() } })
      const end = await this.#call(hook)
      const result = stepResultOf(end)
      listener?.({ testRunHookFinished: { testRunHookStartedId: id, result, timestamp: timestamp() } })
      if (end.status === TestStepResultStatus.FAILED)
        problems.push(`the ${name} hook at ${locationOf(hook)} failed: ${messageOf(end.thrown)}`)
    }
    return problems
  }

  async #call(hook: RunHook): Promise<StepEnd> {
    const waiting = new Waiting()
    this.#waiting = waiting
    const { parameters } = this.#context
    const limit = limitOf(hook.options.timeout, this.#context)
    const began = performance.now()
    try {
      const call = (): unknown => callHook(hook, { parameters }, [])
      await this.#strays.inScope(waiting, () => waiting.call(call, limit, 'it'))
      return { status: TestStepResultStatus.PASSED, milliseconds: performance.now() - began }
    } catch (thrown) {
      return { status: TestStepResultStatus.FAILED, milliseconds: performance.now() - began, thrown }
    }
  }
}
