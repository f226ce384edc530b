import { TestStepResultStatus } from '@cucumber/messages'
import type { RunHook } from '../suite/support-code.ts'
import { type MessageListener, timestamp } from './case-messages.ts'
import { messageOf } from './error-text.ts'
import { type StepEnd, stepResultOf } from './step-end.ts'
import { TimeoutRunner } from './timeout-runner.ts'
import type { UncaughtErrors } from './uncaught-errors.ts'
import { callHook, locationOf } from './user-code.ts'
import { type Limits, limitOf } from './user-code-runner.ts'

/** What hooks around the whole run need. */
export type RunHookContext = Limits & {
  readonly parameters: unknown
  readonly newId: () => string
  readonly testRunStartedId: string
  readonly listener: MessageListener | undefined
}

/** Runs the hooks around the whole run: BeforeAll and AfterAll. */
export class RunHookRunner {
  readonly #context: RunHookContext
  readonly #uncaughtErrors: UncaughtErrors
  #timeoutRunner = new TimeoutRunner()

  constructor(context: RunHookContext, uncaughtErrors: UncaughtErrors) {
    this.#context = context
    this.#uncaughtErrors = uncaughtErrors
  }

  /** Ends the wait for the running hook. */
  abort(): void {
    this.#timeoutRunner.cancelCall(new Error(this.#context.stopped()))
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
    const timeoutRunner = new TimeoutRunner()
    this.#timeoutRunner = timeoutRunner
    const { parameters } = this.#context
    const limit = limitOf(hook.options.timeout, this.#context)
    const began = performance.now()
    try {
      const call = (): unknown => callHook(hook, { parameters }, [])
      await this.#uncaughtErrors.inScope(timeoutRunner, () => timeoutRunner.call(call, limit, 'it'))
      return { status: TestStepResultStatus.PASSED, milliseconds: performance.now() - began }
    } catch (thrown) {
      return { status: TestStepResultStatus.FAILED, milliseconds: performance.now() - began, thrown }
    }
  }
}
