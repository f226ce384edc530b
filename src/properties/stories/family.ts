import type { Arbitrary } from 'fast-check'
import type { Ground, Settings } from '../property.ts'
import type { Introduction } from './introductions.ts'
import type { Stage } from './stage.ts'

/** What is known of a story so far, apart from any server: small enough to be read and trusted. */
export type Model = {
  /** The state in short: the same text for states that nothing tells apart. */
  digest(): string
}

/** Something that somebody does in a story. */
export type Deed<M extends Model> = {
  /** Deeds that do only a part of it: a counterexample may do with less. */
  readonly parts?: readonly Deed<M>[]
  /** Whether it makes sense now. */
  possible(model: M): boolean
  /** Do it, have the answers judged by the model, and let the model know. Throws a Broken. */
  play(model: M, stage: Stage): Promise<void>
}

/** A family of stories: who is in them, what they do, and what is allowed. */
export type Family<M extends Model> = {
  readonly claim: string
  /** Who has an account. */
  readonly people: readonly string[]
  /** How they come into the story; with a second factor unless told otherwise. */
  readonly introduction?: Introduction
  /** Settings to open sandboxes with, where the target can be set: low limits are reached sooner. */
  settings?(ground: Ground): Arbitrary<Settings>
  model(stage: Stage): M
  /** One arbitrary for each kind of deed. */
  deeds(ground: Ground): readonly Arbitrary<Deed<M>>[]
  /** The boundaries that its stories mean to hit. */
  readonly boundaries: readonly string[]
  /** How many stories are tried unless told otherwise. */
  readonly runs: number
  /** The most deeds in one story. */
  readonly longest: number
}

/** Whether time can be moved at will on that target. */
export const movesClock = ({ declaration }: Pick<Ground, 'declaration'>): boolean =>
  declaration.powers.clock === 'virtual' || declaration.powers.clock === 'global'
