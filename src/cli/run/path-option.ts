import { UsageError } from '../../input/usage-error.ts'
import { parseSearchPath } from '../../properties/search/search-path.ts'
import type { Plan } from '../../run/selection/plan.ts'
import { propertyTag } from '../../run/suite/suite.ts'
import type { RunResult } from '../../verdict/result.ts'
import type { RunCommandOptions } from './options.ts'

const advice = 'Copy the whole command after "reproduce": it has the scenario, the seed and the path.'

/** Throws a UsageError for a malformed path, and unless a single property is selected: a path belongs to one search. */
export const checkPathOption = ({ path }: RunCommandOptions, { cases }: Plan): void => {
  if (path === undefined) return
  if (parseSearchPath(path) === undefined)
    throw new UsageError(`--path is not a path of a counterexample: "${path}"`, { advice })
  const { length } = cases.filter(({ tags }) => tags.includes(propertyTag))
  if (length === 1) return
  throw new UsageError(`--path belongs to one property, but ${length} are selected`, { advice })
}

/** A message when a path led to no counterexample; undefined when none was given, or when it led to one. */
export const unreachedPath = ({ path }: RunCommandOptions, { rules }: RunResult): string | undefined => {
  if (path === undefined) return undefined
  const blocked = rules.flatMap(({ cases }) => cases).find(({ outcome }) => outcome === 'blocked')
  return blocked && `assay: ${blocked.message ?? ''}.\n  ${advice}`
}
