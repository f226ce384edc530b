import type { Arbitrary } from 'fast-check'
import type { Answer } from '../../protocol/command.ts'
import type { AccountFixture } from '../fixture/account-fixture.ts'
import type { SearchContext, Settings } from '../property.ts'

/** How many requests of each kind, and how much of a limit is used up before, by name. */
export type RaceSize = Readonly<Record<string, number>>

/** The values of one part of a size, small ones first; and its boundary values by name. */
export type SizeRange = { readonly arbitrary: Arbitrary<number>; readonly boundaries: Readonly<Record<string, number>> }

/** Concurrent requests. Whatever their interleaving, their final state has to equal that of some sequential order. */
export type Race<S extends RaceSize = RaceSize> = {
  /** Settings that lower a limit; for targets whose parameters can be set. */
  readonly settings?: Settings
  /** How many runs where the budget does not say; absent where the default is enough. */
  readonly runs?: number
  /** Parts of the final state that count what is wrong: fewer than after an order of the requests is no violation. */
  readonly atMost?: readonly string[]
  /** The range of each part of a size. */
  sizes(context: SearchContext): Readonly<Record<keyof S, SizeRange>>
  /** Arrange the account. Throws ArrangeFailed when the target refuses. */
  arrange(fixture: AccountFixture, size: S): Promise<ConcurrentRequests>
}

/** The arranged requests of one race. */
export type ConcurrentRequests = {
  readonly requests: readonly ConcurrentRequest[]
  /** What works afterwards. `answers` are in the order of the requests; undefined where there was none. */
  readFinalState(answers: readonly (Answer | undefined)[]): Promise<FinalState>
}

export type ConcurrentRequest = {
  /** Requests of one kind are interchangeable. */
  readonly kind: string
  send(): Promise<Answer | undefined>
}

/** What works after a race, by a description; without secrets, and independent of generated ids and codes. */
export type FinalState = Readonly<Record<string, number | string | boolean>>
