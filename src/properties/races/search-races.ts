import fc from 'fast-check'
import { seedFor } from '../budget.ts'
import { checkFrom } from '../check-from.ts'
import type { Counterexample, Search } from '../property.ts'
import { Tally } from '../tally.ts'
import type { Race, Shape } from './race.ts'
import { observationText, raceStory } from './race-story.ts'
import { RaceRunner, type Unordered } from './run-race.ts'
import { anyShape, edgesHit, edgesOf } from './shapes.ts'

/** How often requests meet unless told otherwise. */
const usualRuns = 20

type Failure = {
  readonly text: Omit<Counterexample, 'path' | 'exchanges'>
  readonly exchanges: Counterexample['exchanges']
}

/** How often a smaller race is run before it counts as one that holds: it may need another interleaving than the larger one. */
const triesOfSmaller = 8

/** The search for a meeting of requests that leaves what no order of them leaves. */
export const searchRaces =
  (title: string, claim: string, race: Race): Search =>
  async (ground) => {
    const { budget } = ground
    const tally = new Tally(edgesOf(race, ground))
    const runner = new RaceRunner(race, ground, tally)
    let failure: Failure | undefined
    let obstacle: { readonly error: unknown } | undefined
    const fails = async (shape: Shape, scheduler: fc.Scheduler): Promise<boolean> => {
      const wrong = await runner.run(shape, scheduler)
      if (!wrong) return false
      const steps = scheduler.report().map(({ taskId }) => taskId)
      const story = raceStory(title, { shape, steps })
      failure = { text: { ...findingText(title, wrong), story }, exchanges: wrong.exchanges }
      return true
    }
    const schedulers = fc.array(fc.scheduler(), { minLength: triesOfSmaller, maxLength: triesOfSmaller })
    const property = fc.asyncProperty(anyShape(race, ground), fc.noShrink(schedulers), async (shape, tries) => {
      if (obstacle) return true
      for (const edge of edgesHit(race, ground, shape)) tally.boundary(edge)
      try {
        const smaller = failure !== undefined || budget.path !== undefined
        for (const scheduler of smaller ? tries : tries.slice(0, 1)) if (await fails(shape, scheduler)) return false
      } catch (error) {
        obstacle = { error }
      }
      return true
    })
    const details = await checkFrom(property, {
      seed: seedFor(budget.seed, claim),
      numRuns: budget.runs ?? race.runs ?? usualRuns,
      path: budget.path,
      interruptAfterTimeLimit: budget.timeLimit,
      markInterruptAsFailure: false,
    })
    if (obstacle) throw obstacle.error
    const finding = { reach: tally.reach, seed: budget.seed }
    if (!details.failed || !failure) return finding
    const counterexample = { ...failure.text, path: details.counterexamplePath ?? '', exchanges: failure.exchanges }
    return { ...finding, counterexample }
  }

/** What is wrong with what a race left. */
export const findingText = (
  title: string,
  { left, orders }: Pick<Unordered, 'left' | 'orders'>,
): Pick<Counterexample, 'message' | 'expected' | 'actual'> => ({
  message: `${title.charAt(0).toUpperCase()}${title.slice(1)} left what no order of them leaves`,
  expected: orders.map(observationText).join(' or '),
  actual: observationText(left),
})
