import { didYouMean } from '../../input/did-you-mean.ts'
import { UsageError } from '../../input/usage-error.ts'
import type { NullTarget } from '../../proof/null-targets/null-target.ts'
import { nullTargets } from '../../proof/null-targets/null-targets.ts'
import { runNullTargets } from '../../proof/runs/run-null-targets.ts'
import { builtInFeatures, builtInSteps } from '../package-info.ts'
import { createProgressCounter, print } from './output.ts'

const line = (name: string, rules: string, cases: string, total: string): string =>
  `${name.padEnd(40)}${rules.padStart(12)}${cases.padStart(14)}${total.padStart(8)}`

/** The null targets of these names; all of them when none is given. Throws a UsageError for an unknown name. */
const chooseNullTargets = (names: readonly string[]): readonly NullTarget[] => {
  const unknown = names.find((name) => !nullTargets.some((one) => one.name === name))
  if (unknown === undefined)
    return names.length === 0 ? nullTargets : nullTargets.filter(({ name }) => names.includes(name))
  const advice = didYouMean(
    unknown,
    nullTargets.map(({ name }) => name),
  )
  throw new UsageError(`There is no null target "${unknown}"`, advice === undefined ? {} : { advice })
}

/** The points of servers without any implementation. */
export type NullTargetTotals = { readonly points: number; readonly total: number }

/** `assay prove --null`: a point is a rule that a server seems to pass. Prints a line for each server. */
export const proveNullTargets = async (names: readonly string[], jobs: number): Promise<NullTargetTotals> => {
  const chosen = chooseNullTargets(names)
  const counter = createProgressCounter('servers', chosen.length)
  const verdicts = await runNullTargets(chosen, {
    features: builtInFeatures,
    steps: builtInSteps,
    jobs,
    onVerdict: counter.step,
  })
  counter.clear()
  print(line('server', 'rules passed', 'cases passed', 'of'))
  for (const { name, rules, counts } of verdicts) {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
    print(line(name, String(rules.length), String(counts.pass), String(total)))
    if (rules.length > 0) print(`  passes ${rules.join(' ')}`)
  }
  const points = verdicts.reduce((sum, { rules }) => sum + rules.length, 0)
  print(`${chosen.length} servers that implement nothing scored ${points} points`)
  return { points, total: chosen.length }
}
