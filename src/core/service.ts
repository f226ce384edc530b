import type { Answer, Command, CommandType } from '../protocol/command.ts'
import type { ControlAnswer, ControlCommand, Delivery } from '../protocol/control.ts'
import type { DecisionEnvironment } from './context.ts'
import { type ControlProblem, control } from './control.ts'
import { decide, transact } from './decide.ts'
import { evictOldest } from './eviction.ts'
import { emptyState, type State } from './state.ts'
import { type Store, serializable, type Transaction } from './transaction.ts'

/** The reference with its state in memory: one sandbox, or all of a development server. */
export type Service = {
  /** Execute a command. Concurrent commands are decided one after the other. */
  execute(command: Command): Promise<Answer>
  /** Execute a command of the control plane. */
  control(command: ControlCommand): Promise<ControlAnswer | ControlProblem>
}

export type ServiceOptions = Omit<DecisionEnvironment, 'now'> & {
  readonly clock: Clock
  /** Waits of a real server: for its turn in a queue, and for its database. */
  readonly wait?: (where: WaitPoint) => Promise<void>
  /** The transaction of these commands; `serial` where none is named. */
  readonly transactions?: Readonly<Partial<Record<CommandType, Transaction>>>
}

/** Where a command waits: in the queue before anything is read, or for the database in the middle of its work. */
export type WaitPoint = 'queue' | 'database'

/** The time in milliseconds since 1970-01-01T00:00:00Z, and a way to move it forward. */
export type Clock = { now(): number; advance(milliseconds: number): void }

/** A clock that stands still until it is moved, so that a test can hit a boundary in time exactly. */
export const virtualClock = (startsAt: number): Clock => {
  let now = startsAt
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds
    },
  }
}

/** A clock that follows another one, ahead of it by as much as it was moved. */
export const runningClock = (wall: () => number): Clock => {
  let ahead = 0
  return {
    now: () => wall() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds
    },
  }
}

/** How many deliveries an outbox keeps; older ones are dropped. */
const outboxLimit = 1_000

/** After so many commands the oldest rows are evicted where there are too many. */
const evictEvery = 64

export const createService = (options: ServiceOptions): Service => {
  let state: State = emptyState()
  let outbox: readonly Delivery[] = []
  let writes = 0
  const { clock } = options
  const given = (): DecisionEnvironment => ({ ...options, now: clock.now() })

  const store: Store = {
    read: () => state,
    write: (written) => {
      writes += 1
      state = writes % evictEvery === 0 ? evictOldest(written) : written
    },
  }

  const recordDeliveries = (deliveries: readonly Delivery[]): void => {
    if (deliveries.length > 0) outbox = [...outbox, ...deliveries].slice(-outboxLimit)
  }

  return {
    async execute(command) {
      if (options.wait) await options.wait('queue')
      const transaction = options.transactions?.[command.type] ?? serializable
      const decided = await transaction(
        store,
        (read) => decide(read, command, given()),
        async () => options.wait?.('database'),
      )
      recordDeliveries(decided.deliveries)
      return decided.answer
    },
    async control(command) {
      switch (command.type) {
        case 'advance-clock':
          clock.advance(command.seconds * 1000)
          return { type: 'clock', now: clock.now() }
        case 'read-clock':
          return { type: 'clock', now: clock.now() }
        case 'read-deliveries':
          return { type: 'deliveries', deliveries: outbox }
        case 'restart':
          state = structuredClone(options.policy.restarts.kept(state))
          return { type: 'done' }
        default: {
          const decided = transact(state, given(), (cx) => control(cx, command))
          if (decided.answer.type !== 'problem') state = decided.state
          return decided.answer
        }
      }
    },
  }
}
