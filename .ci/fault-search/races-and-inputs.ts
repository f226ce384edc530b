import { ruleWithClaim, runCounterexample, stepsOf } from '../../src/proof/search/search-fault.ts'
import { faultyReference, searchFaults, searchFaultyTarget } from '../../src/proof/search/search-faults.ts'
import { loadSupportCode } from '../../src/run/suite/support-code.ts'

/*
 * The long test of races and hostile input: `node .ci/fault-search/races-and-inputs.ts [seeds] [part of a claim] [part of a fault]`.
 * How many seeds find each fault within the default budget, how many of the written features fail again, how long
 * they are, and the processor time of one search.
 */

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const [seeds = '20', part = '', name = ''] = process.argv.slice(2)
const support = await loadSupportCode({ root: process.cwd(), patterns: ['steps'] })
const all = { faults: 0, searches: 0, found: 0, reproduced: 0, steps: [] as number[] }
for (const fault of searchFaults.filter((one) => one.claim.includes(part) && one.name.includes(name))) {
  const rule = await ruleWithClaim(fault.claim)
  const steps: number[] = []
  let again = 0
  let cpuSeconds = 0
  for (let seed = 1; seed <= Number(seeds); seed += 1) {
    const target = faultyReference(fault)
    const began = process.cpuUsage()
    const { counterexample } = await searchFaultyTarget(fault, target, `${seed}`)
    cpuSeconds += process.cpuUsage(began).user / 1e6
    if (counterexample) {
      steps.push(stepsOf(counterexample))
      const end = await runCounterexample(counterexample, rule, target, support)
      if (end?.outcome === 'fail') again += 1
      else
        process.stdout.write(
          `    seed ${seed}: ${end?.outcome} ${end?.message}\n    ${counterexample.trace.join('\n    ')}\n`,
        )
    }
    await target.close()
  }
  const missed = steps.length < Number(seeds) || again < steps.length ? '  <<<' : ''
  const figures = `found ${steps.length}/${seeds}, fails again ${again}/${steps.length}, ${median(steps)} steps`
  process.stdout.write(
    `${figures}, ${(cpuSeconds / Number(seeds)).toFixed(2)} s  ${fault.claim}: ${fault.name}${missed}\n`,
  )
  all.faults += 1
  all.searches += Number(seeds)
  all.found += steps.length
  all.reproduced += again
  all.steps.push(...steps)
}
process.stdout.write(
  `${all.faults} faults: found in ${all.found} of ${all.searches} searches, ${all.reproduced} of ${all.found} features fail again, ${median(all.steps)} steps in the median\n`,
)
