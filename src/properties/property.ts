import type { Finding } from '../monitors/finding.ts'
import type { Capability } from '../protocol/capabilities.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { ParameterName, ParameterValue } from '../protocol/parameters.ts'
import type { Power } from '../rules/rule.ts'
import type { Exchange, Target } from '../targets/target.ts'

/** Something that holds whatever people do, in which order and when. It stands in a feature below the rule that it serves. */
export type Property = {
  /** What always holds, as the feature says it after "this always holds:"; unique. */
  readonly claim: string
  /** What the search needs beside what the rule needs. */
  readonly needs?: readonly Capability[]
  readonly powers?: readonly Power[]
  /** Why the target cannot be searched so, in a few words; undefined where it can. Every target can where this is absent. */
  readonly unsuitable?: (target: Target, declaration: Declaration) => string | undefined
  /** Loads the search; a run without properties does not load it. */
  readonly load: () => Promise<Search>
}

/**
 * Looks for a counterexample within the budget. Throws the TargetError of a target that cannot be tested, and an Error for a
 * defect of the harness; a broken property is no error but a result.
 */
export type Search = (context: SearchContext) => Promise<PropertyResult>

/** What a search is given. */
export type SearchContext = {
  readonly target: Target
  readonly declaration: Declaration
  /** What a sandbox has to be opened with for the rule to hold. */
  readonly settings: Settings
  readonly budget: Budget
}
export type Settings = Readonly<Partial<Record<ParameterName, ParameterValue>>>

/** How much to search, and which choices to make. */
export type Budget = {
  /** How many runs; the property's own number when absent. */
  readonly runs?: number
  /** Milliseconds for one property, after which its search ends. */
  readonly timeLimit: number
  /** The same seed gives the same runs. */
  readonly seed: string
  /** With its seed, leads straight to one counterexample: `path` of a `Counterexample`. */
  readonly path?: string
}

/** How much a search covered, so that an empty search is noticed. */
export type Coverage = {
  /** Runs that were tried. */
  readonly runs: number
  /** Commands that were sent. */
  readonly commands: number
  /** Different states that were reached. */
  readonly states: number
  /** How often each boundary was hit. */
  readonly boundaries: Readonly<Record<string, number>>
  /** Of a race: how often its requests were sent at the same moment. */
  readonly rounds?: number
}

/** The result of a search. */
export type PropertyResult = {
  readonly coverage: Coverage
  readonly seed: string
  /** Absent when the property held. */
  readonly counterexample?: Counterexample
  /** What was found of other rules than the one that the property stands for. */
  readonly findings?: readonly Finding[]
}

/** The shrunk trace that breaks the property, without secrets. */
export type Counterexample = {
  /** What is wrong, in one sentence. */
  readonly message: string
  readonly expected: string
  readonly actual: string
  /** Sentences of the features, keywords included: `Given ...`, `When ...`, `Then it is refused`. */
  readonly trace: readonly string[]
  readonly path: string
  /** The exchanges with the target in its last run, redacted. */
  readonly exchanges: readonly Exchange[]
}
