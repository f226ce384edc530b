import { type Area, areas, profileOfArea, rulesOfRequirement } from '../../rules/catalogue.ts'
import { type ProfileChoice, type ProfileName, profileNames, profilesOfChoice } from '../../rules/profiles.ts'

const hardeningAreas: ReadonlySet<string> = new Set(
  (Object.keys(areas) as Area[])
    .filter((area) => profileOfArea(area) === 'hardening')
    .flatMap((area) => [area.toLowerCase(), areas[area].name]),
)

/** Whether a selector is about rules of hardening: `H-THROTTLE-01`, `H-*`, `hardening/throttling`, `V6.5.1`. */
const isAboutHardening = (selector: string): boolean =>
  /^h-/i.test(selector) ||
  /^(?:\.\/)?features\/hardening\b/.test(selector) ||
  hardeningAreas.has(selector.toLowerCase()) ||
  rulesOfRequirement(selector).length > 0

/** The profile that selectors are about, as `--profile` would name it; the documented rules where there are none. */
export const profileOfSelectors = (selectors: readonly string[]): ProfileChoice => {
  const about = selectors.map(isAboutHardening)
  if (!about.includes(true)) return 'documented'
  return about.includes(false) ? 'all' : 'hardening'
}

/** The profiles that a run is about: the chosen one, or those of its selectors. */
export const selectedProfiles = (
  choice: ProfileChoice | undefined,
  selectors: readonly string[],
): readonly ProfileName[] => {
  const chosen = profilesOfChoice(choice ?? profileOfSelectors(selectors))
  return profileNames.filter((name) => chosen.includes(name))
}
