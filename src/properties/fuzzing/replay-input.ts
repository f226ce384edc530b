import type { PropertyResult, SearchContext } from '../property.ts'
import { CoverageCounter } from '../search/coverage-counter.ts'
import { FuzzRunner } from './fuzz-runner.ts'
import type { InjectionPoint } from './injection-point.ts'
import type { Input } from './input.ts'
import { counterexampleOf } from './search-injection-point.ts'

/** Try the one input of a counterexample. Throws an Error for an unknown kind. */
export const replayInput = async (
  title: string,
  point: InjectionPoint,
  context: SearchContext,
  input: Input,
): Promise<PropertyResult> => {
  const counter = new CoverageCounter([])
  const wrong = await new FuzzRunner(point, context, counter).tryInIsolation(input)
  const result = { coverage: counter.coverage, seed: context.budget.seed }
  return wrong ? { ...result, counterexample: counterexampleOf(title, wrong, '') } : result
}
