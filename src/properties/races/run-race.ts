import type fc from 'fast-check'
import type { Exchange, Sandbox } from '../../targets/target.ts'
import { Arena } from '../arena.ts'
import type { Ground, Settings } from '../property.ts'
import type { Tally } from '../tally.ts'
import { meet, oneAfterTheOther } from './meeting.ts'
import { ordersOf } from './orders.ts'
import type { Contest, Observation, Race, Shape } from './race.ts'

/** What a race left that no order of its requests leaves. */
export type Unordered = {
  readonly left: Observation
  /** What the orders leave, each once. */
  readonly orders: readonly Observation[]
  readonly exchanges: readonly Exchange[]
}

/** When races take place, as scenarios do. */
const start = Date.UTC(2018, 5, 1, 12)

/**
 * Runs a race and looks for an order of its requests that leaves the same, by sending them one after the other to an
 * account of the same kind. What an order leaves is asked for once.
 */
export class RaceRunner {
  readonly #race: Race
  readonly #ground: Ground
  readonly #settings: Settings
  readonly #tally: Tally
  readonly #known = new Map<string, Map<string, Observation>>()

  constructor(race: Race, ground: Ground, tally: Tally) {
    this.#race = race
    this.#ground = ground
    this.#tally = tally
    const { settable } = ground.declaration.powers
    const wanted = Object.entries(race.settings ?? {}).filter(([name]) => settable.some((one) => one === name))
    this.#settings = { ...Object.fromEntries(wanted), ...ground.settings }
  }

  /** The race once. Undefined when some order leaves the same; throws what keeps it from taking place. */
  async run(shape: Shape, scheduler: fc.Scheduler): Promise<Unordered | undefined> {
    this.#tally.run()
    return this.#prepared(shape, async (arena, contest, sandbox) => {
      const { observation, answered } = await meet({ target: this.#ground.target, sandbox, arena }, contest, scheduler)
      this.#tally.state(`${JSON.stringify(shape)} ${JSON.stringify(observation)}`)
      const orders = await this.#ordersThatLeave(shape, observation, answered)
      return orders === undefined ? undefined : { left: observation, orders, exchanges: sandbox.exchanges }
    })
  }

  /** What all orders leave, or undefined as soon as one leaves this. The order in which they were answered is the best guess. */
  async #ordersThatLeave(
    shape: Shape,
    left: Observation,
    answered: readonly string[],
  ): Promise<readonly Observation[] | undefined> {
    const text = JSON.stringify(left)
    const known = this.#known.get(JSON.stringify(shape)) ?? new Map<string, Observation>()
    this.#known.set(JSON.stringify(shape), known)
    const leaves = new Map([...known.values()].map((one) => [JSON.stringify(one), one]))
    if (leaves.has(text)) return undefined
    for (const order of [answered, ...ordersOf(answered)]) {
      const name = order.join()
      if (known.has(name)) continue
      const observation = await this.#prepared(shape, (_, contest) => oneAfterTheOther(contest, order))
      known.set(name, observation)
      leaves.set(JSON.stringify(observation), observation)
      if (leaves.has(text)) return undefined
    }
    return [...leaves.values()]
  }

  async #prepared<R>(shape: Shape, act: (arena: Arena, contest: Contest, sandbox: Sandbox) => Promise<R>): Promise<R> {
    const { target, declaration } = this.#ground
    const sandbox = await target.open({ parameters: this.#settings, now: start })
    try {
      const arena = new Arena(sandbox, declaration, this.#settings, this.#tally)
      return await act(arena, await this.#race.arrange(arena, shape), sandbox)
    } finally {
      await sandbox.close()
    }
  }
}
