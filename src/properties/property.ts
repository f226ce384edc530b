import type { Capability } from '../protocol/capabilities.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { ParameterName, ParameterValue } from '../protocol/parameters.ts'
import type { Power } from '../rules/rule.ts'
import type { Exchange, Target } from '../targets/target.ts'

/** Something that holds whatever people do, in which order and when. It stands in a feature below the rule that it serves. */
export type Property = {
  /** What always holds, as the feature says it after "it always holds that"; unique. */
  readonly claim: string
  /** What the search needs beside what the rule needs. */
  readonly needs?: readonly Capability[]
  readonly powers?: readonly Power[]
  /** Loads the search, which nobody waits for who runs no property. */
  readonly load: () => Promise<Search>
}

/**
 * Looks for a counterexample within the budget. Throws what the target throws when it cannot be examined (TargetError), and
 * an Error for a defect of the harness; a broken property is no error but a finding.
 */
export type Search = (context: SearchContext) => Promise<PropertyResult>

/** Where a search takes place. */
export type SearchContext = {
  readonly target: Target
  readonly declaration: Declaration
  /** What a sandbox has to be opened with for the rule to hold. */
  readonly settings: Settings
  readonly budget: Budget
}
export type Settings = Readonly<Partial<Record<ParameterName, ParameterValue>>>

/** How long to search, and where. */
export type Budget = {
  /** How many stories to try; as many as the property thinks right when absent. */
  readonly runs?: number
  /** Milliseconds for one property, after which its search ends. */
  readonly timeLimit: number
  /** The same seed, the same stories. */
  readonly seed: string
  /** Leads, with its seed, straight to one counterexample: what a finding has as its path. */
  readonly path?: string
}

/** How far a search came, so that an empty one is seen. */
export type Coverage = {
  /** Stories that were tried. */
  readonly runs: number
  /** Commands that were sent in them. */
  readonly commands: number
  /** Different states of the model that they led through. */
  readonly states: number
  /** How often each boundary was hit. */
  readonly boundaries: Readonly<Record<string, number>>
}

/** What a search found out. */
export type PropertyResult = {
  readonly coverage: Coverage
  readonly seed: string
  /** Absent when the property held. */
  readonly counterexample?: Counterexample
}

/** A shortest story that breaks the property, without secrets. */
export type Counterexample = {
  /** What is wrong, in one sentence. */
  readonly message: string
  readonly expected: string
  readonly actual: string
  /** The story in sentences of the features, keywords included: `Given ...`, `When ...`, `Then it is refused`. */
  readonly trace: readonly string[]
  readonly path: string
  /** What went between examiner and target when it was told last, redacted. */
  readonly exchanges: readonly Exchange[]
}
