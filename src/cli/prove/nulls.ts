import { examineNullTargets } from '../../proof/examine-null-targets.ts'
import { type NullTarget, nullTargets } from '../../proof/null-targets.ts'
import { didYouMean } from '../../run/did-you-mean.ts'
import { UsageError } from '../../verdict/usage-error.ts'
import { ownFeatures, ownSteps } from '../home.ts'
import { print, progress } from './print.ts'

const line = (name: string, rules: string, cases: string, total: string): string =>
  `${name.padEnd(40)}${rules.padStart(12)}${cases.padStart(14)}${total.padStart(8)}`

/** The null targets of these names; all of them when none is given. Throws a UsageError for another name. */
const chooseNullTargets = (names: readonly string[]): readonly NullTarget[] => {
  const unknown = names.find((name) => !nullTargets.some((one) => one.name === name))
  if (unknown === undefined)
    return names.length === 0 ? nullTargets : nullTargets.filter(({ name }) => names.includes(name))
  const advice = didYouMean(
    unknown,
    nullTargets.map(({ name }) => name),
  )
  throw new UsageError(`No null target is called "${unknown}"`, advice === undefined ? {} : { advice })
}

/** What servers that implement nothing earned. */
export type NullSums = { readonly points: number; readonly total: number }

/** `assay prove --null`: a point is a rule that a server seems to keep. Prints a line for each server. */
export const proveNulls = async (names: readonly string[], jobs: number): Promise<NullSums> => {
  const chosen = chooseNullTargets(names)
  const screen = progress('servers', chosen.length)
  const verdicts = await examineNullTargets(chosen, {
    features: ownFeatures,
    steps: ownSteps,
    jobs,
    onVerdict: screen.step,
  })
  screen.clear()
  print(line('server', 'rules kept', 'cases passed', 'of'))
  for (const { name, rules, counts } of verdicts) {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
    print(line(name, String(rules.length), String(counts.pass), String(total)))
    if (rules.length > 0) print(`  keeps ${rules.join(' ')}`)
  }
  const points = verdicts.reduce((sum, { rules }) => sum + rules.length, 0)
  print(`${points} points for ${chosen.length} servers that implement nothing`)
  return { points, total: chosen.length }
}
