import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { Broken } from '../broken.ts'
import { seedFor } from '../budget.ts'
import { checkFrom } from '../check-from.ts'
import type { Counterexample, Finding, Ground, Search, Settings } from '../property.ts'
import { readSearchPath } from '../search-path.ts'
import { Tally } from '../tally.ts'
import type { Deed, Family, Model } from './family.ts'
import { withSecondFactor } from './introductions.ts'
import { Stage } from './stage.ts'
import { storyText } from './story-text.ts'

/** When stories take place, as scenarios do. */
const start = Date.UTC(2018, 5, 1, 12)

/** A story that broke the property. */
type Failure<M extends Model> = {
  readonly settings: Settings
  readonly deeds: readonly Deed<M>[]
  readonly counterexample: Omit<Counterexample, 'path' | 'exchanges'>
  readonly exchanges: () => Counterexample['exchanges']
}

/** A deed as fast-check knows commands; notes that it was played. */
class Step<M extends Model> implements fc.AsyncCommand<M, Telling<M>> {
  readonly #deed: Deed<M>
  constructor(deed: Deed<M>) {
    this.#deed = deed
  }
  check(model: Readonly<M>): boolean {
    return this.#deed.possible(model)
  }
  run(model: M, telling: Telling<M>): Promise<void> {
    return telling.play(this.#deed, model)
  }
  toString(): string {
    return 'deed'
  }
}

/** One story while it is told. */
class Telling<M extends Model> {
  readonly stage: Stage
  readonly played: Deed<M>[] = []
  readonly #tally: Tally
  constructor(stage: Stage, tally: Tally) {
    this.stage = stage
    this.#tally = tally
  }
  async play(deed: Deed<M>, model: M): Promise<void> {
    this.played.push(deed)
    await deed.play(model, this.stage)
    this.#tally.state(model.digest())
  }
}

class StorySearch<M extends Model> {
  readonly #family: Family<M>
  readonly #ground: Ground
  readonly #tally: Tally
  readonly #deadline: number
  #failure: Failure<M> | undefined
  /** What keeps the target from being examined at all. */
  #obstacle: { readonly error: unknown } | undefined

  constructor(family: Family<M>, ground: Ground) {
    this.#family = family
    this.#ground = ground
    this.#tally = new Tally(family.boundaries)
    this.#deadline = performance.now() + ground.budget.timeLimit
  }

  async run(): Promise<Finding> {
    const { claim, deeds, settings, longest, runs } = this.#family
    const { budget } = this.#ground
    const replayPath = readSearchPath(budget.path ?? '')?.deeds
    const property = fc.asyncProperty(
      settings?.(this.#ground) ?? fc.constant({}),
      fc.commands(
        deeds(this.#ground).map((arbitrary) => arbitrary.map((deed) => new Step(deed))),
        { maxCommands: longest, size: 'max', ...(replayPath === undefined ? {} : { replayPath }) },
      ),
      (chosen, steps) =>
        this.#tell(chosen, (telling, model) => fc.asyncModelRun(() => ({ model, real: telling }), steps)),
    )
    const details = await checkFrom(property, {
      seed: seedFor(budget.seed, claim),
      numRuns: budget.runs ?? runs,
      path: budget.path,
      interruptAfterTimeLimit: budget.timeLimit,
      markInterruptAsFailure: false,
    })
    if (this.#obstacle) throw this.#obstacle.error
    const found = this.#failure && (await this.#shortened(this.#failure))
    const reach = this.#tally.reach
    if (!found && reach.commands === 0) throw new Error(`the search told no story: ${claim}`)
    return {
      reach,
      seed: budget.seed,
      ...(found && {
        counterexample: {
          ...found.counterexample,
          path: `${details.counterexamplePath ?? ''}@${replayPathOf(details.counterexample?.[1])}`,
          exchanges: found.exchanges(),
        },
      }),
    }
  }

  /** One story in a sandbox of its own. Throws a Broken, which is kept; anything else ends the search. */
  async #tell(settings: Settings, act: (telling: Telling<M>, model: M) => Promise<void>): Promise<void> {
    if (this.#obstacle) return
    // A server in this process leaves no turn to others, such as threads that ask for their next case.
    await turn()
    const { target, declaration, settings: demanded } = this.#ground
    const parameters = { ...settings, ...demanded }
    this.#tally.run()
    try {
      const sandbox = await target.open({ parameters, now: start })
      try {
        const stage = new Stage(sandbox, declaration, parameters, this.#tally)
        const telling = new Telling<M>(stage, this.#tally)
        const { people, introduction = withSecondFactor } = this.#family
        for (const name of people) await stage.introduce(name, introduction)
        try {
          await act(telling, this.#family.model(stage))
        } catch (error) {
          if (!(error instanceof Broken)) throw error
          const { message, expected, actual } = error
          const seen = people.filter((name) => stage.told.some(({ sentence }) => sentence.includes(name)))
          const story = storyText(seen.flatMap(introduction.givens), settings, stage)
          const counterexample = { message, expected, actual, story }
          this.#failure = { settings, deeds: telling.played, counterexample, exchanges: () => sandbox.exchanges }
          throw error
        }
      } finally {
        await sandbox.close()
      }
    } catch (error) {
      if (error instanceof Broken) throw error
      this.#obstacle ??= { error }
    }
  }

  /** The same failure with every deed left out that it does not need. */
  async #shortened(failure: Failure<M>): Promise<Failure<M>> {
    const plain = Object.keys(failure.settings).length > 0 && (await this.#failureOf({}, failure.deeds))
    if (plain && lengthOf(plain) < lengthOf(failure)) return this.#shortened(plain)
    for (const deeds of shorterThan(failure.deeds)) {
      if (performance.now() > this.#deadline) break
      const shorter = await this.#failureOf(failure.settings, deeds)
      if (shorter && lengthOf(shorter) < lengthOf(failure)) return this.#shortened(shorter)
    }
    return failure
  }
  async #failureOf(settings: Settings, deeds: readonly Deed<M>[]): Promise<Failure<M> | undefined> {
    try {
      await this.#tell(settings, async (telling, model) => {
        for (const deed of deeds) if (deed.possible(model)) await telling.play(deed, model)
      })
      return undefined
    } catch (error) {
      if (error instanceof Broken) return this.#failure
      throw error
    }
  }
}

const lengthOf = <M extends Model>({ counterexample }: Failure<M>): number => counterexample.story.length

/** The same deeds without one of them, or with only a part of one. */
const shorterThan = <M extends Model>(deeds: readonly Deed<M>[]): readonly (readonly Deed<M>[])[] => [
  ...deeds.map((_, at) => deeds.toSpliced(at, 1)),
  ...deeds.flatMap(({ parts = [] }, at) => parts.map((part) => deeds.toSpliced(at, 1, part))),
]

/** fast-check tells only in text how commands are found again. */
const replayPathOf = (commands: unknown): string => /replayPath="([^"]*)"/.exec(String(commands))?.[1] ?? ''

/** The search for a story of a family that the target tells wrongly. */
export const searchStories =
  <M extends Model>(family: Family<M>): Search =>
  (ground) =>
    new StorySearch(family, ground).run()
