import { searchFault, searchFaults } from '../src/proof/search-faults.ts'

/*
 * The long examination of races and strange input: `node .ci/search-faults.ts [seeds] [part of a claim] [part of a fault]`.
 * How many seeds of so many find each fault within the default budget, and the processor time of one search.
 */

const [seeds = '20', part = '', name = ''] = process.argv.slice(2)
for (const fault of searchFaults.filter((one) => one.claim.includes(part) && one.name.includes(name))) {
  let found = 0
  const began = process.cpuUsage()
  for (let seed = 1; seed <= Number(seeds); seed += 1) {
    if ((await searchFault(fault, `${seed}`)).counterexample) found += 1
  }
  const each = process.cpuUsage(began).user / 1e6 / Number(seeds)
  process.stdout.write(`${found}/${seeds}  ${each.toFixed(2)} s  ${fault.claim}: ${fault.name}\n`)
}
