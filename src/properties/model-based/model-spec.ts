import type { Arbitrary } from 'fast-check'
import type { SearchContext, Settings } from '../property.ts'
import type { PersonSetup } from './person-setup.ts'
import type { TestBench } from './test-bench.ts'

/** The expected state after the commands so far, without any server: small enough to be read and trusted. */
export type Model = {
  /** The state in short: equal states give equal texts. */
  digest(): string
}

/** One generated action of a model run. */
export type ModelCommand<M extends Model> = {
  /** Commands that do a part of it, tried instead of it while a counterexample is shrunk. */
  readonly shrinksTo?: readonly ModelCommand<M>[]
  /** Whether it is possible in this state. */
  check(model: M): boolean
  /** Send its requests, compare the answers with the model, update the model. Throws a PropertyViolation. */
  run(model: M, bench: TestBench): Promise<void>
}

/** One model-based property: its people, their setup, the model and the commands. */
export type ModelSpec<M extends Model> = {
  readonly claim: string
  /** The names of those who have an account. */
  readonly people: readonly string[]
  /** How their accounts are set up; `withSecondFactor` when absent. */
  readonly setup?: PersonSetup
  /** Small limits to choose among for each sandbox, where the target can be set: they are reached sooner. */
  smallLimits?(context: SearchContext): readonly Settings[]
  model(bench: TestBench): M
  /** One arbitrary for each kind of command. */
  commands(context: SearchContext): readonly Arbitrary<ModelCommand<M>>[]
  /** The boundaries that its commands should hit. */
  readonly boundaries: readonly string[]
  /** How many runs, where the budget does not say. */
  readonly runs: number
  /** The most commands in one run. */
  readonly maxCommands: number
}
