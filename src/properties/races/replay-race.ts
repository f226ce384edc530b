import fc from 'fast-check'
import type { PropertyResult, SearchContext } from '../property.ts'
import { seedFor } from '../search/budget.ts'
import { CoverageCounter } from '../search/coverage-counter.ts'
import type { Race } from './race.ts'
import { RaceRunner } from './race-runner.ts'
import { type RaceTrace, raceTrace } from './race-trace.ts'
import { failureText } from './search-race.ts'

/** How often a race is run again where the target does not show the recorded interleaving. */
const extraAttempts = 30

/**
 * Replay the race of a counterexample: first with its recorded interleaving, then with others. Throws an Error for a size
 * that does not belong to this race.
 */
export const replayRace = async (
  title: string,
  race: Race,
  context: SearchContext,
  trace: RaceTrace,
): Promise<PropertyResult> => {
  const counter = new CoverageCounter([])
  const started = performance.now()
  const { seed } = context.budget
  const choices = { seed: seedFor(seed, title), numRuns: extraAttempts }
  const [expectedNames, givenNames] = [Object.keys(race.sizes(context)), Object.keys(trace.size)].map((names) =>
    names.sort().join(', '),
  )
  if (expectedNames !== givenNames) throw new Error(`the race "${title}" is told by: ${expectedNames}`)
  const runner = new RaceRunner(race, context, counter)
  const exact = trace.ordering.length > 0 ? [fc.schedulerFor([...trace.ordering])] : []
  for (const scheduler of [...exact, ...fc.sample(fc.scheduler(), choices)]) {
    // The first one always runs; a slow server is not asked for all the others.
    if (counter.coverage.runs > 0 && performance.now() - started > context.budget.timeLimit) break
    const violation = await runner.run(trace.size, scheduler).catch(ignoreInvalidOrdering)
    if (!violation) continue
    const counterexample = { ...failureText(title, violation), trace: raceTrace(title, trace), path: '' }
    return { coverage: counter.coverage, seed, counterexample: { ...counterexample, exchanges: violation.exchanges } }
  }
  return { coverage: counter.coverage, seed }
}

/** The target has other yield points than when the race was recorded, so the ordering is invalid. */
const ignoreInvalidOrdering = (error: unknown): undefined => {
  if (error instanceof Error && error.message.startsWith('Invalid schedulerFor')) return undefined
  throw error
}
