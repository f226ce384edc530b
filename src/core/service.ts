import type { Answer, Command, CommandType } from '../protocol/command.ts'
import type { ControlAnswer, ControlCommand, Delivery } from '../protocol/control.ts'
import { type ControlProblem, control } from './control.ts'
import { decide, transact } from './decide.ts'
import type { Given } from './given.ts'
import { emptyState, type State } from './state.ts'

/** The reference with its state in memory: one sandbox of it, or the whole world of a development server. */
export type Service = {
  /** Carry a command out. Commands that come together are decided one after the other. */
  execute(command: Command): Promise<Answer>
  /** Carry out what only the control plane may ask. */
  control(command: ControlCommand): Promise<ControlAnswer | ControlProblem>
}

export type ServiceOptions = Omit<Given, 'now'> & {
  readonly clock: Clock
  /** Waits that a real server would have before it decides: a database, a queue. */
  readonly latency?: () => Promise<void>
  /** A fault: these commands are decided on what was read before the wait, as without a transaction. */
  readonly unisolated?: readonly CommandType[]
}

/** The time in milliseconds since 1970-01-01T00:00:00Z, and a way to move it forward. */
export type Clock = { now(): number; advance(milliseconds: number): void }

/** A clock that stands still until it is moved, so that an edge in time can be met exactly. */
export const virtualClock = (startsAt: number): Clock => {
  let now = startsAt
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds
    },
  }
}

/** A clock that runs along with another one, ahead of it by what it was moved. */
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
const outboxLimit = 10_000

export const createService = (options: ServiceOptions): Service => {
  let state: State = emptyState()
  let outbox: readonly Delivery[] = []
  const { clock } = options
  const given = (): Given => ({ ...options, now: clock.now() })

  const keep = (deliveries: readonly Delivery[]): void => {
    if (deliveries.length > 0) outbox = [...outbox, ...deliveries].slice(-outboxLimit)
  }

  return {
    async execute(command) {
      const before = state
      await options.latency?.()
      const isolated = !options.unisolated?.includes(command.type)
      const decided = decide(isolated ? state : before, command, given())
      state = isolated ? decided.state : mergeWrites(before, decided.state, state)
      keep(decided.deliveries)
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
        default: {
          const decided = transact(state, given(), (cx) => control(cx, command))
          if (decided.answer.type !== 'problem') state = decided.state
          return decided.answer
        }
      }
    },
  }
}

/** What a server without transactions ends up with: rows that this request wrote, on top of what others wrote meanwhile. */
const mergeWrites = (before: State, written: State, current: State): State => ({
  ...written,
  accounts: current.accounts.map((account) => {
    const old = before.accounts.find((one) => one.id === account.id)
    const own = written.accounts.find((one) => one.id === account.id)
    if (!old || !own) return account
    return {
      ...own,
      appPasswords: mergeRows(old.appPasswords, own.appPasswords, account.appPasswords),
      phones: mergeRows(old.phones, own.phones, account.phones),
    }
  }),
  sessions: mergeRows(before.sessions, written.sessions, current.sessions, (row) => row.digest),
  codes: [...current.codes, ...written.codes.slice(before.codes.length)],
})

const mergeRows = <R extends object>(
  before: readonly R[],
  written: readonly R[],
  current: readonly R[],
  key: (row: R) => unknown = (row) => ('id' in row ? row.id : row),
): R[] => {
  const ids = (rows: readonly R[]) => new Set(rows.map(key))
  const [had, has] = [ids(before), ids(written)]
  return [
    ...current.filter((row) => has.has(key(row)) || !had.has(key(row))),
    ...written.filter((row) => !had.has(key(row))),
  ]
}
