import { usualBudget } from '../properties/budget.ts'
import { properties } from '../properties/properties.ts'
import type { Finding, Property } from '../properties/property.ts'
import type { Edition } from '../rules/rule.ts'
import { referenceTarget } from '../targets/reference.ts'
import { type CataloguedFault, findFault } from './catalogue.ts'

/** What a property says of one faulty reference, or of the right one. */
export const searchFault = async (
  property: Property,
  fault: CataloguedFault | undefined,
  { edition, seed }: { readonly edition: Edition; readonly seed: string },
): Promise<Finding> => {
  const target = referenceTarget({ edition, ...(fault === undefined ? {} : { defect: fault, name: fault.name }) })
  const search = await property.load()
  try {
    const declaration = await target.describe()
    return await search({ target, declaration, settings: {}, budget: { ...usualBudget, seed } })
  } finally {
    await target.close()
  }
}

/** How many things are done in a story. */
export const stepsOf = (story: readonly string[]): number =>
  story.length - 1 - story.findIndex((sentence) => sentence.startsWith('When '))

if (import.meta.main) {
  const [claim = '', edition = '2fa-2018', seeds = '20', ...names] = process.argv.slice(2)
  for (const property of properties.filter((one) => one.claim.includes(claim))) {
    process.stdout.write(`${property.claim}\n`)
    for (const name of names) {
      const lengths: number[] = []
      const began = process.cpuUsage()
      for (let seed = 1; seed <= Number(seeds); seed += 1) {
        const found = await searchFault(property, findFault(name), { edition: edition as Edition, seed: `${seed}` })
        if (found.counterexample) lengths.push(stepsOf(found.counterexample.story))
      }
      const { user } = process.cpuUsage(began)
      lengths.sort((a, b) => a - b)
      process.stdout.write(
        `  ${name.padEnd(40)} ${lengths.length}/${seeds} steps ${lengths[Math.floor(lengths.length / 2)]} (max ${lengths.at(-1)}) ${(user / 1e6 / Number(seeds)).toFixed(2)} s each\n`,
      )
    }
  }
}
