import { createHash } from 'node:crypto'
import { type CataloguedFault, faults } from '../faults/fault-catalogue.ts'
import { didYouMean } from '../input/did-you-mean.ts'
import { UsageError } from '../input/usage-error.ts'
import { shellCommand } from '../output/shell-command.ts'
import { areaOf } from '../rules/catalogue.ts'

/** The faults of these rules, areas (`APPPW`) or names; all of them when none is given. Throws a UsageError for another word. */
export const selectFaults = (selectors: readonly string[]): readonly CataloguedFault[] => {
  if (selectors.length === 0) return faults
  const chosen = new Set(selectors.flatMap(faultsMatching))
  return faults.filter((fault) => chosen.has(fault))
}

const faultsMatching = (selector: string): readonly CataloguedFault[] => {
  const id = selector.toUpperCase()
  const found = faults.filter(({ rule, name }) => rule === id || areaOf(rule) === id || name === selector)
  if (found.length > 0) return found
  const known = faults.flatMap(({ rule, name }) => [areaOf(rule), rule, name])
  throw new UsageError(`There is no fault "${selector}"`, {
    advice: didYouMean(selector, known) ?? shellCommand`List them with: npx assay serve --faults`,
  })
}

const keyOf = (seed: string, { name }: CataloguedFault): string =>
  createHash('sha256').update(`${seed}\n${name}`).digest('hex')

/** `size` faults or a few more: one of each area, the rest by chance. The same seed gives the same faults; each is equally likely. */
export const sampleFaults = (
  from: readonly CataloguedFault[],
  { seed, size }: { readonly seed: string; readonly size: number },
): readonly CataloguedFault[] => {
  const drawn = from
    .map((fault) => ({ fault, key: keyOf(seed, fault) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ fault }) => fault)
  const firsts = [...Map.groupBy(drawn, ({ rule }) => areaOf(rule)).values()].flatMap(([first]) => first ?? [])
  const rest = drawn.filter((fault) => !firsts.includes(fault)).slice(0, Math.max(0, size - firsts.length))
  const chosen = new Set([...firsts, ...rest])
  return from.filter((fault) => chosen.has(fault))
}
