import { type Area, areas, profileOfArea } from '../rules/catalogue.ts'
import { type ProfileName, profiles } from '../rules/profiles.ts'
import type { RunFacts } from './result.ts'

/** What a claim depends on beside the rules. */
export type ClaimedRun = Pick<RunFacts['run'], 'scope' | 'complete' | 'selection' | 'shard'>

/** The profiles that a run is about. */
export const profilesOfRun = ({ profiles: named }: Pick<RunFacts['run'], 'profiles'>): readonly ProfileName[] =>
  named ?? ['documented']

const hardeningAreaNames: ReadonlySet<string> = new Set(
  (Object.keys(areas) as Area[]).filter((area) => profileOfArea(area) === 'hardening').map((area) => areas[area].name),
)

/** The profile of an area by its name; one that is not known belongs to the documented rules. */
export const profileOfAreaName = (name: string): ProfileName =>
  hardeningAreaNames.has(name) ? 'hardening' : 'documented'

/** The profile that a claim is about; undefined where it is about one area. */
export const profileOfClaim = (claim: string): ProfileName | undefined =>
  (Object.keys(profiles) as ProfileName[]).find((name) => profiles[name].release === claim)

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
