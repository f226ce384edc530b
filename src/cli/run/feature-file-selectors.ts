import { relative, resolve, sep } from 'node:path'
import { absolutePath, startFolder } from '../../input/start-folder.ts'
import { statsAt } from '../../input/stats-at.ts'
import { builtInFeatures } from '../package-info.ts'
import type { SelectionOptions } from './options.ts'

const builtInFolders = builtInFeatures.patterns.map((name) => resolve(builtInFeatures.root, name))

const isExternalFeatureFile = (selector: string): boolean => {
  const path = absolutePath(selector)
  const isFile = /\.feature$/.test(selector) && (statsAt(path)?.isFile() ?? false)
  return isFile && !builtInFolders.some((folder) => path.startsWith(folder + sep))
}

/**
 * Feature files from elsewhere, such as a counterexample, run in the place of the built-in ones when they are named.
 * Returns selectors and options unchanged when there are none.
 */
export const withFeatureFileSelectors = <O extends SelectionOptions>(
  selectors: readonly string[],
  options: O,
): { readonly selectors: readonly string[]; readonly options: O } => {
  const external = selectors.filter(isExternalFeatureFile)
  if (external.length === 0 || options.features !== undefined) return { selectors, options }
  const relativeToCwd = (path: string): string => relative(startFolder, absolutePath(path)).split(sep).join('/')
  return {
    selectors: selectors.map((one) => (external.includes(one) ? relativeToCwd(one) : one)),
    options: { ...options, features: external.map(absolutePath) },
  }
}
