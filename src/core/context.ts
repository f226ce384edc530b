import type { Delivery } from '../protocol/control.ts'
import type { Parameters } from '../protocol/parameters.ts'
import type { Policy } from './policy/policy.ts'
import type { State } from './state.ts'

/** What a decision needs from the world outside: time, chance, one-way functions, a map of addresses. */
export type DecisionEnvironment = {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number
  readonly edition: 'two-step' | '2fa-2017' | '2fa-2018'
  readonly parameters: Parameters
  readonly policy: Policy
  readonly idGenerator: IdGenerator
  readonly hasher: Hasher
}

/** Values that nobody can guess, from the platform's CSPRNG. */
export type IdGenerator = {
  /** An opaque id or token of at least 128 bits. */
  token(): string
  /** `length` signs of the alphabet, each as likely as the others. */
  code(length: number, alphabet: string): string
}

/** One-way functions. */
export type Hasher = {
  /** Memory-hard, salted. */
  hashPassword(password: string): string
  verifyPassword(password: string, hash: string): boolean
  /** Keyed digest of a secret that is itself unguessable. */
  digest(secret: string): string
  /** Compares in a time that does not depend on where the texts differ. */
  timingSafeEqual(one: string, other: string): boolean
}

/** What a decision works on: a draft of the state, and what leaves the service. */
export type Context = DecisionEnvironment & {
  readonly state: State
  deliver(delivery: Omit<Delivery, 'id' | 'at'>): void
}
