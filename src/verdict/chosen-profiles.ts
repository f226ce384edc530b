import { areas } from '../rules/catalogue.ts'
import type { RunFacts } from './result.ts'

/** What a claim depends on beside the rules. */
export type ClaimedRun = Pick<RunFacts['run'], 'scope' | 'complete' | 'selection' | 'shard'>

/** The areas that a run chose as a whole and nothing else: all of their rules were tested. */
export const chosenProfiles = ({ selection, shard }: ClaimedRun): ReadonlySet<string> => {
  const chosen = selection.map((word) => areaNames.get(word.toLowerCase()))
  const known = chosen.filter((name) => name !== undefined)
  return new Set(shard === null && known.length === chosen.length ? known : [])
}

/** The names of areas by what selectors call them: `phones`, `PHONE`. */
const areaNames: ReadonlyMap<string, string> = new Map(
  Object.entries(areas).flatMap(([key, { name }]) => [[key.toLowerCase(), name] as const, [name, name] as const]),
)
