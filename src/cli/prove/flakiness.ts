import { type Flakiness, measureFlakiness, ruleOfThree } from '../../proof/runs/flakiness.ts'
import { editions } from '../../rules/rule.ts'
import { builtInFeatures, builtInSteps } from '../package-info.ts'
import { createProgressCounter, print } from './output.ts'

const percent = (share: number): string => `${(share * 100).toPrecision(2)} %`

/** `assay prove --flakiness N`: the reference in every edition, N seeds each. Prints what differed, or the upper bound. */
export const proveFlakiness = async (seeds: number, jobs: number): Promise<Flakiness> => {
  const counter = createProgressCounter('runs', (seeds + 1) * editions.length)
  const flakiness = await measureFlakiness({
    features: builtInFeatures,
    steps: builtInSteps,
    jobs,
    seeds,
    onRun: counter.step,
  })
  counter.clear()
  const { runs, verdicts, differing } = flakiness
  for (const one of differing) print(one)
  print(
    `${differing.length} of ${verdicts} verdicts differed, in ${runs} shuffled runs (${seeds} seeds, every edition)`,
  )
  if (differing.length === 0) {
    print(
      `With 95 % confidence, a run differs less often than ${percent(ruleOfThree(runs))}, a verdict less often than ${percent(ruleOfThree(verdicts))}`,
    )
  }
  return flakiness
}
