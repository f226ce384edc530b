import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import type { Counterexample, PropertyResult, Search, SearchContext, Settings } from '../property.ts'
import { arranging } from '../search/arrange-failed.ts'
import { seedFor } from '../search/budget.ts'
import { checkProperty } from '../search/check-property.ts'
import { CoverageCounter } from '../search/coverage-counter.ts'
import { PropertyViolation } from '../search/property-violation.ts'
import { parseSearchPath, pathOf } from '../search/search-path.ts'
import { searchSettings } from '../search/search-settings.ts'
import { SearchTooClose } from '../search/search-too-close.ts'
import { OutsideModel } from '../search/unmodelled-limits.ts'
import type { Model, ModelCommand, ModelSpec } from './model-spec.ts'
import { withSecondFactor } from './person-setup.ts'
import { TestBench } from './test-bench.ts'
import { traceText } from './trace-text.ts'

/** The clock of every sandbox: the same as in scenarios. */
const start = Date.UTC(2018, 5, 1, 12)

/** A run that broke the property. */
type Failure<M extends Model> = {
  readonly settings: Settings
  readonly commands: readonly ModelCommand<M>[]
  readonly counterexample: Omit<Counterexample, 'path' | 'exchanges'>
  /** The time that its requests took may be behind it. */
  readonly tooClose: boolean
  readonly exchanges: () => Counterexample['exchanges']
}

/** A model command for fast-check; the model run records that it was executed. */
class FastCheckCommand<M extends Model> implements fc.AsyncCommand<M, ModelRun<M>> {
  readonly #command: ModelCommand<M>
  constructor(command: ModelCommand<M>) {
    this.#command = command
  }
  check(model: Readonly<M>): boolean {
    return this.#command.check(model)
  }
  run(model: M, modelRun: ModelRun<M>): Promise<void> {
    return modelRun.execute(this.#command, model)
  }
  toString(): string {
    return 'command'
  }
}

/** One run while its commands are executed. */
class ModelRun<M extends Model> {
  readonly bench: TestBench
  readonly executed: ModelCommand<M>[] = []
  readonly #counter: CoverageCounter
  readonly #deadline: number
  constructor(bench: TestBench, counter: CoverageCounter, deadline: number) {
    this.bench = bench
    this.#counter = counter
    this.#deadline = deadline
  }
  /** Does nothing once the time of the search is over. */
  async execute(command: ModelCommand<M>, model: M): Promise<void> {
    if (performance.now() > this.#deadline) return
    this.executed.push(command)
    await command.run(model, this.bench)
    this.#counter.addState(model.digest())
  }
}

class ModelSearch<M extends Model> {
  readonly #spec: ModelSpec<M>
  readonly #context: SearchContext
  readonly #counter: CoverageCounter
  readonly #deadline: number
  #failure: Failure<M> | undefined
  /** Why the target cannot be tested at all. */
  #abortedBy: { readonly error: unknown } | undefined

  constructor(spec: ModelSpec<M>, context: SearchContext) {
    this.#spec = spec
    this.#context = context
    this.#counter = new CoverageCounter(spec.boundaries)
    this.#deadline = performance.now() + context.budget.timeLimit
  }

  async run(): Promise<PropertyResult> {
    const { claim, commands, smallLimits, maxCommands, runs } = this.#spec
    const { budget } = this.#context
    const replayPath = parseSearchPath(budget.path ?? '')?.replayPath
    const property = fc.asyncProperty(
      oneOf((smallLimits?.(this.#context) ?? []).map((limits) => searchSettings(limits, this.#context))),
      fc.commands(
        commands(this.#context).map((arbitrary) => arbitrary.map((command) => new FastCheckCommand(command))),
        { maxCommands: maxCommands, size: 'max', ...(replayPath === undefined ? {} : { replayPath }) },
      ),
      (chosen, steps) =>
        this.#runOnce(chosen, (modelRun, model) => fc.asyncModelRun(() => ({ model, real: modelRun }), steps)),
    )
    const details = await checkProperty(property, {
      seed: seedFor(budget.seed, claim),
      numRuns: budget.runs ?? runs,
      budget,
      counter: this.#counter,
    })
    if (this.#abortedBy) throw this.#abortedBy.error
    const found = this.#failure && (await this.#shrink(this.#failure))
    if (found?.tooClose)
      throw new SearchTooClose(`the counterexample may be an effect of slow requests: ${found.counterexample.message}`)
    const coverage = this.#counter.coverage
    if (!found && coverage.commands === 0) throw new Error(`the search sent no command: ${claim}`)
    const counterexample = found && { ...found.counterexample, path: pathOf(details), exchanges: found.exchanges() }
    return { coverage, seed: budget.seed, ...(counterexample && { counterexample }) }
  }

  /** One run in a sandbox of its own. Records and throws a PropertyViolation; any other error ends the search. */
  async #runOnce(settings: Settings, act: (modelRun: ModelRun<M>, model: M) => Promise<void>): Promise<void> {
    if (this.#abortedBy) return
    // A server in this process never waits for I/O, so let the messages of other threads in.
    await turn()
    const { target, declaration } = this.#context
    const parameters = searchSettings(settings, this.#context)
    this.#counter.countRun()
    try {
      const sandbox = await arranging(() => target.open({ parameters, now: start }))
      try {
        const bench = new TestBench(sandbox, declaration, parameters, this.#counter, start)
        const modelRun = new ModelRun<M>(bench, this.#counter, this.#deadline)
        const { people, setup = withSecondFactor } = this.#spec
        await arranging(async () => {
          for (const name of people) await bench.provision(name, setup)
        })
        const model = this.#spec.model(bench)
        bench.modelIsMade()
        try {
          await act(modelRun, model)
        } catch (error) {
          if (error instanceof OutsideModel) return
          if (!(error instanceof PropertyViolation)) throw error
          const { message, expected, actual } = error
          const mentioned = people.filter((name) => bench.trace.some(({ sentence }) => sentence.includes(name)))
          const trace = traceText(mentioned.flatMap(setup.givens), settings, bench)
          const counterexample = { message, expected, actual, trace }
          const tooClose = await bench.isTooClose()
          const { executed: commands } = modelRun
          this.#failure = { settings, commands, counterexample, tooClose, exchanges: () => sandbox.exchanges }
          throw error
        }
      } finally {
        await sandbox.close()
      }
    } catch (error) {
      if (error instanceof PropertyViolation) throw error
      this.#abortedBy ??= { error }
    }
  }

  /** The same failure without the commands that it does not need. */
  async #shrink(failure: Failure<M>): Promise<Failure<M>> {
    const plain = Object.keys(failure.settings).length > 0 && (await this.#rerun({}, failure.commands))
    if (plain && traceLength(plain) < traceLength(failure)) return this.#shrink(plain)
    for (const commands of shrinkCandidates(failure.commands)) {
      if (performance.now() > this.#deadline) break
      const shorter = await this.#rerun(failure.settings, commands)
      if (shorter && traceLength(shorter) < traceLength(failure)) return this.#shrink(shorter)
    }
    return failure
  }
  async #rerun(settings: Settings, commands: readonly ModelCommand<M>[]): Promise<Failure<M> | undefined> {
    try {
      await this.#runOnce(settings, async (modelRun, model) => {
        for (const command of commands) if (command.check(model)) await modelRun.execute(command, model)
      })
      return undefined
    } catch (error) {
      if (error instanceof PropertyViolation) return this.#failure
      throw error
    }
  }
}

const oneOf = (choices: readonly Settings[]): fc.Arbitrary<Settings> =>
  choices.length > 1 ? fc.constantFrom(...choices) : fc.constant(choices[0] ?? {})

const traceLength = <M extends Model>({ counterexample }: Failure<M>): number => counterexample.trace.length

/** The same commands without one of them, or with one replaced by a part of it. */
const shrinkCandidates = <M extends Model>(
  commands: readonly ModelCommand<M>[],
): readonly (readonly ModelCommand<M>[])[] => [
  ...commands.map((_, at) => commands.toSpliced(at, 1)),
  ...commands.flatMap(({ shrinksTo: parts = [] }, at) => parts.map((part) => commands.toSpliced(at, 1, part))),
]

/** Searches for a sequence of commands in which the target differs from the model. */
export const searchModel =
  <M extends Model>(spec: ModelSpec<M>): Search =>
  (context) =>
    new ModelSearch(spec, context).run()
