import type { Command } from 'commander'
import { type CataloguedFault, faults } from '../../proof/catalogue.ts'
import { examineFault } from '../../proof/examine-fault.ts'
import { examineNullTarget } from '../../proof/examine-null-target.ts'
import { nullTargets } from '../../proof/null-targets.ts'
import { didYouMean } from '../../run/did-you-mean.ts'
import { loadSuite, type Suite } from '../../run/suite.ts'
import { loadSupportCode, type SupportCode } from '../../run/support.ts'
import { UsageError } from '../../verdict/usage-error.ts'
import { exitCodes } from '../exit-code.ts'
import { ownFeatures, ownSteps } from '../home.ts'

type ProveOptions = { readonly all: boolean; readonly null: boolean }

/** `assay prove`: do the scenarios catch what they claim to catch? Faulty references, and servers that do nothing. */
export const addProve = (program: Command): void => {
  program
    .command('prove')
    .description('examine the examiner: deliberate faults have to be caught, servers that do nothing earn nothing')
    .argument('[selectors...]', 'rule ids, areas such as APPPW, or names of faults; all of them when absent')
    .option('--all', 'run every scenario against each fault, to see what else turns red', false)
    .option('--null', 'the servers that implement nothing instead of the faults', false)
    .action(async (selectors: readonly string[], options: ProveOptions) => {
      const [suite, support] = await Promise.all([loadSuite(ownFeatures), loadSupportCode(ownSteps)])
      const held = options.null
        ? await proveNulls(suite, support)
        : await proveFaults(selectors, options, suite, support)
      if (!held) process.exitCode = exitCodes.nonConformance
    })
}

const chooseFaults = (selectors: readonly string[]): readonly CataloguedFault[] => {
  if (selectors.length === 0) return faults
  return selectors.flatMap((selector) => {
    const id = selector.toUpperCase()
    const found = faults.filter(({ rule, name }) => rule === id || rule.startsWith(`${id}-`) || name === selector)
    if (found.length > 0) return found
    const advice = didYouMean(
      selector,
      faults.flatMap(({ rule, name }) => [rule, name]),
    )
    throw new UsageError(`No fault is called "${selector}"`, advice === undefined ? {} : { advice })
  })
}

const proveFaults = async (
  selectors: readonly string[],
  { all }: ProveOptions,
  suite: Suite,
  support: SupportCode,
): Promise<boolean> => {
  const chosen = chooseFaults(selectors)
  let missed = 0
  const reddened: number[] = []
  for (const fault of chosen) {
    const { own, ownTotal, others } = await examineFault(fault, { suite, support, all })
    if (own.length === 0) missed += 1
    reddened.push(others.length)
    const also = others.length > 0 ? `  also red: ${others.join(' ')}` : ''
    print(
      `${own.length > 0 ? 'caught' : 'MISSED'}  ${fault.rule.padEnd(14)}  ${own.length}/${ownTotal}  ${fault.name}${also}`,
    )
  }
  const median = reddened.toSorted((a, b) => a - b)[Math.floor(reddened.length / 2)] ?? 0
  print(
    `${chosen.length - missed} of ${chosen.length} faults caught by the scenarios of their own rule, ${missed} missed`,
  )
  if (all) print(`other rules that a fault turned red: ${median} in the median`)
  return missed === 0
}

const proveNulls = async (suite: Suite, support: SupportCode): Promise<boolean> => {
  let kept = 0
  for (const nullTarget of nullTargets) {
    const { rules, counts } = await examineNullTarget(nullTarget, {
      suite,
      support,
      limit: nullTarget.speaks ? 20_000 : 300,
    })
    kept += rules.length
    print(`${nullTarget.name.padEnd(28)} ${rules.length} rules kept, ${counts.pass} cases passed`)
  }
  print(`${kept} points for ${nullTargets.length} servers that implement nothing`)
  return kept === 0
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
