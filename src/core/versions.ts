// Only these modules: the whole package is fifty of them.
import coerce from 'semver/functions/coerce.js'
import gte from 'semver/functions/gte.js'

/** Whether a dotted version is at least another one: `10.10.5` is below `10.11`. An unknown version is below all. */
export const atLeast = (version: string | undefined, least: string): boolean => {
  const one = coerce(version)
  const other = coerce(least)
  return one !== null && other !== null && gte(one, other)
}
