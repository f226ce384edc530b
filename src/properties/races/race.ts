import type { Arbitrary } from 'fast-check'
import type { Answer } from '../../protocol/command.ts'
import type { AccountFixture } from '../fixture/account-fixture.ts'
import type { SearchContext, Settings } from '../property.ts'

/** How many requests of which kind there are, and how near to an edge they start, by name. */
export type RaceSize = Readonly<Record<string, number>>

/** The numbers that one part of a shape may have, small ones first; and those at an edge, by what is said of them. */
export type SizeRange = { readonly arbitrary: Arbitrary<number>; readonly boundaries: Readonly<Record<string, number>> }

/** Requests that compete for something. However they meet, what they leave has to be what some order of them leaves. */
export type Race<S extends RaceSize = RaceSize> = {
  /** Settings that bring an edge near, used where the target can be set. */
  readonly settings?: Settings
  /** How often the requests meet unless told otherwise, where the usual number shows too little. */
  readonly runs?: number
  /** How the requests may be put together, by the names of a shape. */
  sizes(context: SearchContext): Readonly<Record<keyof S, SizeRange>>
  /** Make everything ready. Throws ArrangeFailed when the target refuses. */
  arrange(fixture: AccountFixture, size: S): Promise<ConcurrentRequests>
}

/** Competing requests, ready to be sent. */
export type ConcurrentRequests = {
  readonly requests: readonly ConcurrentRequest[]
  /** What works afterwards. `answers` are those to the requests, in the same places; undefined where there was none. */
  readFinalState(answers: readonly (Answer | undefined)[]): Promise<FinalState>
}

export type ConcurrentRequest = {
  /** Requests of one kind can stand in for each other. */
  readonly kind: string
  send(): Promise<Answer | undefined>
}

/** What works after a race, by the words of people; without secrets, and the same whatever ids and codes were made up. */
export type FinalState = Readonly<Record<string, number | string | boolean>>
