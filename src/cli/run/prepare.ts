import { startFolder } from '../../input/start-folder.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import type { ImpossibleCases } from '../../run/selection/covering-cases.ts'
import { type Plan, type PlanOptions, parseShard, planRun } from '../../run/selection/plan.ts'
import { selectedRuleIds } from '../../run/selection/selection.ts'
import { loadSuite, type Suite } from '../../run/suite/suite.ts'
import type { Depth } from '../../verdict/depth.ts'
import { builtInFeatures } from '../package-info.ts'
import { casesStillThere } from './last-failed.ts'
import { limitYoungGeneration } from './limit-young-generation.ts'
import type { RunCommandOptions, SelectionOptions } from './options.ts'

/**
 * The built-in feature files, or those of a folder that the user names. When only rules are selected, just the files
 * about them. A baseline is compared with the whole suite.
 */
export const loadChosenSuite = (
  { features, baseline }: SelectionOptions & Pick<RunCommandOptions, 'baseline'>,
  selectors: readonly string[],
): Promise<Suite> => {
  const files = features === undefined ? builtInFeatures : { root: startFolder, patterns: [features].flat() }
  // The built-in files are few, and reading them twice would delay the first verdict.
  if (features !== undefined) limitYoungGeneration(files)
  return loadSuite(files, baseline === undefined ? selectedRuleIds(selectors) : undefined)
}

/** The selection of the suite for a target of this edition. Throws a UsageError for a selector that matches nothing. */
export const planSelection = (
  suite: Suite,
  selectors: readonly string[],
  options: SelectionOptions & { readonly target: string; readonly lastFailed?: boolean },
  { edition }: Declaration,
  impossible?: ImpossibleCases,
): Plan => {
  const { tags, seed, shard, profile, features, lastFailed = false } = options
  return planRun(suite, {
    selectors: lastFailed ? casesStillThere(suite, selectors) : selectors,
    edition,
    depth: depthOf(options),
    ...(impossible === undefined ? {} : { impossible }),
    ...(tags === undefined ? {} : { tags }),
    ...profileOption(profile, features),
    ...(seed === undefined ? {} : { seed }),
    ...(shard === undefined ? {} : { shard: parseShard(shard) }),
  })
}

/** The depth of a run where the user names none: in process a whole run takes seconds, on a server minutes. */
export const depthOf = ({ depth, target }: SelectionOptions & { readonly target: string }): Depth =>
  depth ?? (target === 'reference' ? 'full' : 'quick')

/** Feature files of the user may be about any rule. */
const profileOption = (
  profile: SelectionOptions['profile'],
  features: SelectionOptions['features'],
): Pick<PlanOptions, 'profile'> => {
  if (profile !== undefined) return { profile }
  return features === undefined ? {} : { profile: 'all' }
}
