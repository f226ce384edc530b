import { writeNamedFile } from '../../output/write-named-file.ts'
import { type MatrixSums, matrixOf, sumsOf } from '../../proof/matrix.ts'
import { runFaults } from '../../proof/runs/run-faults.ts'
import { sampleFaults, selectFaults } from '../../proof/select-faults.ts'
import type { Suite } from '../../run/suite/suite.ts'
import { builtInFeatures, builtInSteps, version } from '../package-info.ts'
import { faultLines, faultTable } from './fault-table.ts'
import type { ProveOptions } from './options.ts'
import { createProgressCounter, print } from './output.ts'

/** Faults of a quick run: at least one of each area. */
const sampleSize = 60

/** `assay prove`: faulty references. Prints rules by faults; returns the counts. */
export const proveFaults = async (
  selectors: readonly string[],
  options: ProveOptions,
  suite: Suite,
): Promise<MatrixSums> => {
  const { quick, seed, all, exhaustive, jobs, json } = options
  const chosen = selectFaults(selectors)
  const faults = quick ? sampleFaults(chosen, { seed, size: sampleSize }) : chosen
  const counter = createProgressCounter('faults', faults.length)
  const verdicts = await runFaults(faults, {
    features: builtInFeatures,
    steps: builtInSteps,
    all,
    exhaustive,
    jobs,
    onVerdict: counter.step,
  })
  counter.clear()
  const matrix = matrixOf(verdicts, { suite, version, seed: quick ? seed : null })
  if (json !== undefined) writeNamedFile(json, `${JSON.stringify(matrix, null, 2)}\n`, 'json')
  const listed = selectors.length > 0 ? verdicts : verdicts.filter(({ caughtBy }) => caughtBy !== 'own')
  for (const line of [...faultTable(verdicts), '', ...faultLines(listed)]) print(line)
  const { own, total, othersInMedian } = sumsOf(verdicts)
  print(
    `${own} of ${total} faults found by the scenarios of the rule that they break${quick ? `, a sample with seed ${seed}` : ''}`,
  )
  if (all) print(`Other rules that failed for a fault: ${othersInMedian} (median)`)
  return matrix.sums
}
