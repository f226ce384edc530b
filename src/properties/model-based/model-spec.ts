import type { Arbitrary } from 'fast-check'
import type { SearchContext, Settings } from '../property.ts'
import type { ActorSetup } from './actor-setup.ts'
import type { TestBench } from './test-bench.ts'

/** What is known of a story so far, apart from any server: small enough to be read and trusted. */
export type Model = {
  /** The state in short: the same text for states that nothing tells apart. */
  digest(): string
}

/** Something that somebody does in a story. */
export type ModelCommand<M extends Model> = {
  /** Deeds that do only a part of it: a counterexample may do with less. */
  readonly shrinksTo?: readonly ModelCommand<M>[]
  /** Whether it makes sense now. */
  check(model: M): boolean
  /** Do it, have the answers judged by the model, and let the model know. Throws a PropertyViolation. */
  run(model: M, bench: TestBench): Promise<void>
}

/** A family of stories: who is in them, what they do, and what is allowed. */
export type ModelSpec<M extends Model> = {
  readonly claim: string
  /** Who has an account. */
  readonly actors: readonly string[]
  /** How they come into the story; with a second factor unless told otherwise. */
  readonly setup?: ActorSetup
  /** Settings to open sandboxes with, where the target can be set: low limits are reached sooner. */
  settings?(context: SearchContext): Arbitrary<Settings>
  model(bench: TestBench): M
  /** One arbitrary for each kind of deed. */
  commands(context: SearchContext): readonly Arbitrary<ModelCommand<M>>[]
  /** The boundaries that its stories mean to hit. */
  readonly boundaries: readonly string[]
  /** How many stories are tried unless told otherwise. */
  readonly runs: number
  /** The most deeds in one story. */
  readonly maxCommands: number
}
