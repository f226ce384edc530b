import fc from 'fast-check'
import { seedFor } from '../budget.ts'
import type { Finding, Ground } from '../property.ts'
import { Tally } from '../tally.ts'
import type { Race } from './race.ts'
import { type RaceStory, raceStory } from './race-story.ts'
import { RaceRunner } from './run-race.ts'
import { findingText } from './search-races.ts'

/** How often requests meet anew where the interleaving of the story is not the target's, or cannot be had. */
const triesAnew = 30

/**
 * A race as a counterexample tells it: first with the interleaving that was found, then with others. Throws an Error for a
 * shape that is not one of this race.
 */
export const replayRace = async (title: string, race: Race, ground: Ground, told: RaceStory): Promise<Finding> => {
  const tally = new Tally([])
  const { seed } = ground.budget
  const choices = { seed: seedFor(seed, title), numRuns: triesAnew }
  const [wanted, given] = [Object.keys(race.shapes(ground)), Object.keys(told.shape)].map((names) =>
    names.sort().join(', '),
  )
  if (wanted !== given) throw new Error(`the race "${title}" is told by: ${wanted}`)
  const runner = new RaceRunner(race, ground, tally)
  const exact = told.steps.length > 0 ? [fc.schedulerFor([...told.steps])] : []
  for (const scheduler of [...exact, ...fc.sample(fc.scheduler(), choices)]) {
    const wrong = await runner.run(told.shape, scheduler).catch(unlessOtherwise)
    if (!wrong) continue
    const counterexample = { ...findingText(title, wrong), story: raceStory(title, told), path: '' }
    return { reach: tally.reach, seed, counterexample: { ...counterexample, exchanges: wrong.exchanges } }
  }
  return { reach: tally.reach, seed }
}

/** The target waits elsewhere than when the story was found, so its interleaving does not exist. */
const unlessOtherwise = (error: unknown): undefined => {
  if (error instanceof Error && error.message.startsWith('Invalid schedulerFor')) return undefined
  throw error
}
