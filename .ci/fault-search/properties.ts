import { propertyFaults } from '../../src/proof/search/property-faults.ts'
import {
  faultyTarget,
  ruleWithClaim,
  runCounterexample,
  searchTarget,
  stepsOf,
} from '../../src/proof/search/search-fault.ts'
import { properties } from '../../src/properties/properties.ts'
import type { Edition } from '../../src/rules/rule.ts'
import { loadSupportCode, type SupportCode } from '../../src/run/suite/support-code.ts'

/*
 * The long test of the model-based properties: `npm run properties -- [seeds] [words of a claim]`.
 * Every fault, every seed: whether it is found within the default budget, how long the counterexample is, and whether its
 * feature fails too.
 */

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const testFault = async (
  { claim, edition, name }: { readonly claim: string; readonly edition: Edition; readonly name: string },
  seeds: number,
  support: SupportCode,
): Promise<readonly number[]> => {
  const property = properties.find((one) => one.claim === claim)
  if (!property) throw new Error(`there is no property "${claim}"`)
  const rule = await ruleWithClaim(claim)
  const steps: number[] = []
  let reproduced = 0
  for (let seed = 1; seed <= seeds; seed += 1) {
    const target = faultyTarget(name, edition)
    const { counterexample } = await searchTarget(property, target, String(seed))
    if (counterexample) {
      steps.push(stepsOf(counterexample))
      const end = await runCounterexample(counterexample, rule, target, support)
      if (end?.outcome === 'fail') reproduced += 1
      else
        process.stdout.write(
          `    seed ${seed}: ${end?.outcome} ${end?.message}\n    ${counterexample.trace.join('\n    ')}\n`,
        )
    }
    await target.close()
  }
  const missed = steps.length < seeds || reproduced < seeds ? '  <<<' : ''
  process.stdout.write(
    `  ${name.padEnd(40)} found ${steps.length}/${seeds}, fails again ${reproduced}/${seeds}, ${median(steps)} steps${missed}\n`,
  )
  return steps
}

const [seeds = '20', words = ''] = process.argv.slice(2)
const support = await loadSupportCode({ root: process.cwd(), patterns: ['steps'] })
const all: number[] = []
for (const { claim, edition, faults } of propertyFaults.filter((one) => one.claim.includes(words))) {
  process.stdout.write(`${claim} (${edition})\n`)
  for (const name of faults) all.push(...(await testFault({ claim, edition, name }, Number(seeds), support)))
}
process.stdout.write(`${all.length} counterexamples, ${median(all)} steps in the median\n`)
