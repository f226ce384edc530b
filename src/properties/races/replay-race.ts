import fc from 'fast-check'
import type { PropertyResult, SearchContext } from '../property.ts'
import { seedFor } from '../search/budget.ts'
import { CoverageCounter } from '../search/coverage-counter.ts'
import type { Race } from './race.ts'
import { RaceRunner } from './race-runner.ts'
import { type RaceTrace, raceTrace } from './race-trace.ts'
import { failureText } from './search-race.ts'

/** How often requests meet anew where the interleaving of the story is not the target's, or cannot be had. */
const extraAttempts = 30

/**
 * A race as a counterexample tells it: first with the interleaving that was found, then with others. Throws an Error for a
 * shape that is not one of this race.
 */
export const replayRace = async (
  title: string,
  race: Race,
  context: SearchContext,
  trace: RaceTrace,
): Promise<PropertyResult> => {
  const counter = new CoverageCounter([])
  const { seed } = context.budget
  const choices = { seed: seedFor(seed, title), numRuns: extraAttempts }
  const [expectedNames, givenNames] = [Object.keys(race.sizes(context)), Object.keys(trace.size)].map((names) =>
    names.sort().join(', '),
  )
  if (expectedNames !== givenNames) throw new Error(`the race "${title}" is told by: ${expectedNames}`)
  const runner = new RaceRunner(race, context, counter)
  const exact = trace.ordering.length > 0 ? [fc.schedulerFor([...trace.ordering])] : []
  for (const scheduler of [...exact, ...fc.sample(fc.scheduler(), choices)]) {
    const violation = await runner.run(trace.size, scheduler).catch(ignoreInvalidOrdering)
    if (!violation) continue
    const counterexample = { ...failureText(title, violation), trace: raceTrace(title, trace), path: '' }
    return { coverage: counter.coverage, seed, counterexample: { ...counterexample, exchanges: violation.exchanges } }
  }
  return { coverage: counter.coverage, seed }
}

/** The target waits elsewhere than when the story was found, so its interleaving does not exist. */
const ignoreInvalidOrdering = (error: unknown): undefined => {
  if (error instanceof Error && error.message.startsWith('Invalid schedulerFor')) return undefined
  throw error
}
