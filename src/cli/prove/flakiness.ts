import { examineFlakiness, type Flakiness, ruleOfThree } from '../../proof/flakiness.ts'
import { editions } from '../../rules/rule.ts'
import { ownFeatures, ownSteps } from '../home.ts'
import { print, progress } from './print.ts'

const percent = (share: number): string => `${(share * 100).toPrecision(2)} %`

/** `assay prove --flakiness N`: the reference in every edition, N seeds each. Prints what differed, or the upper bound. */
export const proveFlakiness = async (seeds: number, jobs: number): Promise<Flakiness> => {
  const screen = progress('runs', (seeds + 1) * editions.length)
  const found = await examineFlakiness({ features: ownFeatures, steps: ownSteps, jobs, seeds, onRun: screen.step })
  screen.clear()
  const { runs, verdicts, differing } = found
  for (const one of differing) print(one)
  print(
    `${differing.length} of ${verdicts} verdicts differed, in ${runs} shuffled runs (${seeds} seeds, every edition)`,
  )
  if (differing.length === 0) {
    print(
      `At 95 % a run differs less often than ${percent(ruleOfThree(runs))}, a verdict less often than ${percent(ruleOfThree(verdicts))}`,
    )
  }
  return found
}
