import fc from 'fast-check'
import type { Counterexample, Search } from '../property.ts'
import { seedFor } from '../search/budget.ts'
import { checkProperty } from '../search/check-property.ts'
import { CoverageCounter } from '../search/coverage-counter.ts'
import type { Race, RaceSize } from './race.ts'
import { type NotLinearizable, RaceRunner } from './race-runner.ts'
import { anyRaceSize, boundariesHit, boundariesOf } from './race-size.ts'
import { finalStateText, raceTrace } from './race-trace.ts'

/** How many runs, where neither budget nor race says. */
const defaultRuns = 20

type Failure = {
  readonly text: Omit<Counterexample, 'path' | 'exchanges'>
  readonly exchanges: Counterexample['exchanges']
}

/** How often a smaller race is run before it counts as passed: it may need another interleaving than the larger one. */
const attemptsWhileShrinking = 8

/** Searches for an interleaving whose final state no sequential order gives. */
export const searchRace =
  (title: string, claim: string, race: Race): Search =>
  async (context) => {
    const { budget } = context
    const counter = new CoverageCounter(boundariesOf(race, context))
    const runner = new RaceRunner(race, context, counter)
    let failure: Failure | undefined
    let abortedBy: { readonly error: unknown } | undefined
    const fails = async (size: RaceSize, scheduler: fc.Scheduler): Promise<boolean> => {
      const violation = await runner.run(size, scheduler)
      if (!violation) return false
      const ordering = scheduler.report().map(({ taskId }) => taskId)
      const trace = raceTrace(title, { size, ordering })
      failure = { text: { ...failureText(title, violation), trace }, exchanges: violation.exchanges }
      return true
    }
    const schedulers = fc.array(fc.scheduler(), {
      minLength: attemptsWhileShrinking,
      maxLength: attemptsWhileShrinking,
    })
    const property = fc.asyncProperty(anyRaceSize(race, context), fc.noShrink(schedulers), async (size, schedulers) => {
      if (abortedBy) return true
      for (const boundary of boundariesHit(race, context, size)) counter.hitBoundary(boundary)
      try {
        const shrinking = failure !== undefined || budget.path !== undefined
        for (const scheduler of shrinking ? schedulers : schedulers.slice(0, 1))
          if (await fails(size, scheduler)) return false
      } catch (error) {
        abortedBy = { error }
      }
      return true
    })
    const details = await checkProperty(property, {
      seed: seedFor(budget.seed, claim),
      numRuns: budget.runs ?? race.runs ?? defaultRuns,
      budget,
      counter,
    })
    if (abortedBy) throw abortedBy.error
    const { coverage } = counter
    const result = { coverage: { ...coverage, rounds: coverage.runs }, seed: budget.seed }
    if (!failure) return result
    const counterexample = { ...failure.text, path: details.counterexamplePath ?? '', exchanges: failure.exchanges }
    return { ...result, counterexample }
  }

/** Message, expected and actual of a failed race. */
export const failureText = (
  title: string,
  { finalState, linearizedStates }: Pick<NotLinearizable, 'finalState' | 'linearizedStates'>,
): Pick<Counterexample, 'message' | 'expected' | 'actual'> => ({
  message: `${title.charAt(0).toUpperCase()}${title.slice(1)} left what no order of them leaves`,
  expected: linearizedStates.map(finalStateText).join(' or '),
  actual: finalStateText(finalState),
})
