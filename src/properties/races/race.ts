import type { Arbitrary } from 'fast-check'
import type { Answer } from '../../protocol/command.ts'
import type { Arena } from '../arena.ts'
import type { Ground, Settings } from '../property.ts'

/** How many requests of which kind there are, and how near to an edge they start, by name. */
export type Shape = Readonly<Record<string, number>>

/** The numbers that one part of a shape may have, small ones first; and those at an edge, by what is said of them. */
export type Count = { readonly arbitrary: Arbitrary<number>; readonly edges: Readonly<Record<string, number>> }

/** Requests that compete for something. However they meet, what they leave has to be what some order of them leaves. */
export type Race<S extends Shape = Shape> = {
  /** Settings that bring an edge near, used where the target can be set. */
  readonly settings?: Settings
  /** How often the requests meet unless told otherwise, where the usual number shows too little. */
  readonly runs?: number
  /** How the requests may be put together, by the names of a shape. */
  shapes(ground: Ground): Readonly<Record<keyof S, Count>>
  /** Make everything ready. Throws NotArranged when the target refuses. */
  arrange(arena: Arena, shape: S): Promise<Contest>
}

/** Competing requests, ready to be sent. */
export type Contest = {
  readonly requests: readonly Competitor[]
  /** What works afterwards. `answers` are those to the requests, in the same places; undefined where there was none. */
  observe(answers: readonly (Answer | undefined)[]): Promise<Observation>
}

export type Competitor = {
  /** Requests of one kind can stand in for each other. */
  readonly kind: string
  send(): Promise<Answer | undefined>
}

/** What works after a race, by the words of people; without secrets, and the same whatever ids and codes were made up. */
export type Observation = Readonly<Record<string, number | string | boolean>>
