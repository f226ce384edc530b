import { statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { ownFeatures } from '../home.ts'
import type { SelectionOptions } from './options.ts'

const ownFolders = ownFeatures.patterns.map((name) => resolve(ownFeatures.root, name))

const isGiven = (selector: string): boolean => {
  const path = resolve(selector)
  const isFile = /\.feature$/.test(selector) && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
  return isFile && !ownFolders.some((folder) => path.startsWith(folder + sep))
}

/**
 * Feature files that lie elsewhere, a counterexample for one, are run in the place of the own ones when they are named. Hands
 * back selectors and options as they are when there are none.
 */
export const withGivenFeatures = <O extends SelectionOptions>(
  selectors: readonly string[],
  options: O,
): { readonly selectors: readonly string[]; readonly options: O } => {
  const given = selectors.filter(isGiven)
  if (given.length === 0 || options.features !== undefined) return { selectors, options }
  const fromHere = (path: string): string => relative(process.cwd(), resolve(path)).split(sep).join('/')
  return {
    selectors: selectors.map((one) => (given.includes(one) ? fromHere(one) : one)),
    options: { ...options, features: given.map((one) => resolve(one)) },
  }
}
