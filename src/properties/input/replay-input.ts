import type { Finding, Ground } from '../property.ts'
import { Tally } from '../tally.ts'
import type { Input } from './input.ts'
import type { Place } from './place.ts'
import { InputRunner } from './run-input.ts'
import { counterexampleOf } from './search-inputs.ts'

/** One input as a counterexample tells it. Throws an Error for a kind that nobody knows. */
export const replayInput = async (title: string, place: Place, ground: Ground, input: Input): Promise<Finding> => {
  const tally = new Tally([])
  const wrong = await new InputRunner(place, ground, tally).tryAlone(input)
  const finding = { reach: tally.reach, seed: ground.budget.seed }
  return wrong ? { ...finding, counterexample: counterexampleOf(title, wrong, '') } : finding
}
