import type { Delivery } from '../protocol/control.ts'
import type { Parameters } from '../protocol/parameters.ts'
import type { Edition } from '../rules/rule.ts'
import type { Hasher, IdGenerator } from './platform.ts'
import type { Policy } from './policy/policy.ts'
import type { State } from './state.ts'

/** What a decision gets from outside: the time, the edition, parameters, policy, random ids and hashing. */
export type DecisionEnvironment = {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number
  readonly edition: Edition
  readonly parameters: Parameters
  readonly policy: Policy
  readonly idGenerator: IdGenerator
  readonly hasher: Hasher
}

/** What a decision works on: a draft of the state, and what leaves the service. */
export type Context = DecisionEnvironment & {
  readonly state: State
  deliver(delivery: Omit<Delivery, 'id' | 'at'>): void
}
