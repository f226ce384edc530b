import { usualBudget } from '../properties/budget.ts'
import { properties } from '../properties/properties.ts'
import type { Finding } from '../properties/property.ts'
import { referenceTarget } from '../targets/reference.ts'
import { type RaceFault, raceFaults } from './race-faults.ts'

/** What the race says of a reference with that fault, within its usual budget. */
export const searchRaceFault = async ({ race, name, defect }: RaceFault, seed: string): Promise<Finding> => {
  const property = properties.find(({ claim }) => claim.startsWith(`${race}, `))
  if (!property) throw new Error(`there is no race "${race}"`)
  const target = referenceTarget({ defect, name })
  const search = await property.load()
  const declaration = await target.describe()
  return search({ target, declaration, settings: {}, budget: { ...usualBudget, seed } })
}

/** `node src/proof/examine-race-faults.ts [seeds] [part of a title]`: how many seeds of so many find each fault. */
if (import.meta.main) {
  const [seeds = '20', part = ''] = process.argv.slice(2)
  for (const fault of raceFaults.filter(({ race }) => race.includes(part))) {
    let found = 0
    const began = process.cpuUsage()
    for (let seed = 1; seed <= Number(seeds); seed += 1) {
      if ((await searchRaceFault(fault, `${seed}`)).counterexample) found += 1
    }
    const each = process.cpuUsage(began).user / 1e6 / Number(seeds)
    process.stdout.write(`${found}/${seeds}  ${each.toFixed(2)} s  ${fault.race}: ${fault.name}\n`)
  }
}
