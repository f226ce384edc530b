import semver from 'semver'

/** Whether a dotted version is at least another one: `10.10.5` is below `10.11`. An unknown version is below all. */
export const atLeast = (version: string | undefined, least: string): boolean => {
  const one = semver.coerce(version)
  const other = semver.coerce(least)
  return one !== null && other !== null && semver.gte(one, other)
}
