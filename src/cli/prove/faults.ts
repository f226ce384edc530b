import { chooseFaults, sampleFaults } from '../../proof/choose-faults.ts'
import { examineFaults } from '../../proof/examine-faults.ts'
import { type MatrixSums, matrixOf, sumsOf } from '../../proof/matrix.ts'
import { writeWhole } from '../../report/write-whole.ts'
import type { Suite } from '../../run/suite.ts'
import { ownFeatures, ownSteps, version } from '../home.ts'
import { faultLines, faultTable } from './fault-table.ts'
import type { ProveOptions } from './options.ts'
import { print, progress } from './print.ts'

/** Faults of a quick run: at least one of each area. */
const quickSize = 60

/** `assay prove`: faulty references. Prints rules by faults; says what was counted. */
export const proveFaults = async (
  selectors: readonly string[],
  options: ProveOptions,
  suite: Suite,
): Promise<MatrixSums> => {
  const { quick, seed, all, exhaustive, jobs, json } = options
  const chosen = chooseFaults(selectors)
  const faults = quick ? sampleFaults(chosen, { seed, size: quickSize }) : chosen
  const screen = progress('faults', faults.length)
  const verdicts = await examineFaults(faults, {
    features: ownFeatures,
    steps: ownSteps,
    all,
    exhaustive,
    jobs,
    onVerdict: screen.step,
  })
  screen.clear()
  const matrix = matrixOf(verdicts, { suite, version, seed: quick ? seed : null })
  if (json !== undefined) writeWhole(json, `${JSON.stringify(matrix, null, 2)}\n`)
  const told = selectors.length > 0 ? verdicts : verdicts.filter(({ caughtBy }) => caughtBy !== 'own')
  for (const line of [...faultTable(verdicts), '', ...faultLines(told)]) print(line)
  const { own, total, othersInMedian } = sumsOf(verdicts)
  print(
    `${own} of ${total} faults caught by the scenarios of their own rule${quick ? `, a sample by seed ${seed}` : ''}`,
  )
  if (all) print(`Other rules that a fault turned red: ${othersInMedian} in the median`)
  return matrix.sums
}
