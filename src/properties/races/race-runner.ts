import type fc from 'fast-check'
import type { Exchange, Sandbox } from '../../targets/target.ts'
import { AccountFixture } from '../fixture/account-fixture.ts'
import type { SearchContext, Settings } from '../property.ts'
import { arranging } from '../search/arrange-failed.ts'
import type { CoverageCounter } from '../search/coverage-counter.ts'
import { searchSettings } from '../search/search-settings.ts'
import { linearizations } from './linearizations.ts'
import type { ConcurrentRequests, FinalState, Race, RaceSize } from './race.ts'
import { runConcurrently, runSequentially } from './run-requests.ts'

/** A final state that no sequential order of the requests gives. */
export type NotLinearizable = {
  readonly finalState: FinalState
  /** The final states of the sequential orders, each once. */
  readonly linearizedStates: readonly FinalState[]
  readonly exchanges: readonly Exchange[]
}

/** The clock of every sandbox: the same as in scenarios. */
const start = Date.UTC(2018, 5, 1, 12)

/**
 * Runs a race and looks for a sequential order of its requests with the same final state, by sending them one after the
 * other to an account of the same kind. Each order is run once.
 */
export class RaceRunner {
  readonly #race: Race
  readonly #context: SearchContext
  readonly #settings: Settings
  readonly #counter: CoverageCounter
  readonly #statesByOrder = new Map<string, Map<string, FinalState>>()

  constructor(race: Race, context: SearchContext, counter: CoverageCounter) {
    this.#race = race
    this.#context = context
    this.#counter = counter
    this.#settings = searchSettings(race.settings ?? {}, context)
  }

  /** Run the race once. Undefined when it is linearizable. Throws what `arrange` and the target throw. */
  async run(size: RaceSize, scheduler: fc.Scheduler): Promise<NotLinearizable | undefined> {
    this.#counter.countRun()
    return this.#withArranged(size, async (fixture, concurrent, sandbox) => {
      const { finalState, completionOrder } = await runConcurrently(
        { target: this.#context.target, sandbox, fixture },
        concurrent,
        scheduler,
      )
      this.#counter.addState(`${JSON.stringify(size)} ${JSON.stringify(finalState)}`)
      const linearizedStates = await this.#linearizedStatesUnless(size, finalState, completionOrder)
      return linearizedStates === undefined
        ? undefined
        : { finalState: finalState, linearizedStates, exchanges: sandbox.exchanges }
    })
  }

  /** The final states of all orders, or undefined once one equals this state. The order of completion is tried first. */
  async #linearizedStatesUnless(
    size: RaceSize,
    finalState: FinalState,
    completionOrder: readonly string[],
  ): Promise<readonly FinalState[] | undefined> {
    const allows = (state: FinalState): boolean => isAllowed(finalState, state, this.#race.atMost ?? [])
    const statesByOrder = this.#statesByOrder.get(JSON.stringify(size)) ?? new Map<string, FinalState>()
    this.#statesByOrder.set(JSON.stringify(size), statesByOrder)
    const states = new Map([...statesByOrder.values()].map((one) => [JSON.stringify(one), one]))
    if ([...states.values()].some(allows)) return undefined
    for (const linearization of [completionOrder, ...linearizations(completionOrder)]) {
      const name = linearization.join()
      if (statesByOrder.has(name)) continue
      const state = await this.#withArranged(size, (_, concurrent) => runSequentially(concurrent, linearization))
      statesByOrder.set(name, state)
      states.set(JSON.stringify(state), state)
      if (allows(state)) return undefined
    }
    return [...states.values()]
  }

  async #withArranged<R>(
    size: RaceSize,
    act: (fixture: AccountFixture, concurrent: ConcurrentRequests, sandbox: Sandbox) => Promise<R>,
  ): Promise<R> {
    const { target, declaration } = this.#context
    const sandbox = await arranging(() => target.open({ parameters: this.#settings, now: start }))
    try {
      const fixture = new AccountFixture(sandbox, declaration, this.#settings, this.#counter)
      const concurrent = await arranging(() => this.#race.arrange(fixture, size))
      return await act(fixture, concurrent, sandbox)
    } finally {
      await sandbox.close()
    }
  }
}

/** Whether an order of the requests that leaves `after` allows the state: the same, or less of what counts what is wrong. */
export const isAllowed = (state: FinalState, after: FinalState, atMost: readonly string[]): boolean =>
  Object.keys({ ...state, ...after }).every((name) =>
    atMost.includes(name) ? Number(state[name]) <= Number(after[name]) : state[name] === after[name],
  )
