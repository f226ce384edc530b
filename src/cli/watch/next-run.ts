import { relative } from 'node:path'
import { Command } from 'commander'
import { addRunCommandOptions } from '../run/options.ts'

/** What a key chose to run. */
export type WatchMode =
  | { readonly kind: 'chosen' | 'all' | 'failed' }
  | { readonly kind: 'filter'; readonly selectors: readonly string[] }

/** What happened: a key, files that changed, or a server that was started again. */
export type WatchEvent = { readonly mode: WatchMode; readonly changed: readonly string[] }

/** Of more, as after a change of the branch, everything chosen runs: a command takes only so many characters. */
const mostFeatures = 100

/**
 * The arguments of the next run. A change of features alone runs the changed ones; any other change may concern everything that was chosen. `given` are the
 * arguments of the command without its selectors, `chosen` its selectors. Names stand after `--`: whoever names a file in a watched folder chooses no option.
 */
export const argumentsOfNextRun = (
  given: readonly string[],
  chosen: readonly string[],
  { mode, changed }: WatchEvent,
  from: string,
): readonly string[] => {
  const features = changed.filter((file) => file.endsWith('.feature'))
  if (features.length > 0 && features.length <= mostFeatures && features.length === changed.length) {
    return [...given, '--', ...features.map((file) => pathFrom(from, file))]
  }
  if (mode.kind === 'failed') return [...given, '--last-failed']
  return [...given, '--', ...(mode.kind === 'filter' ? mode.selectors : mode.kind === 'all' ? [] : chosen)]
}

/** A path that is no option even where it stands before `--`. */
const pathFrom = (from: string, file: string): string => {
  const path = relative(from, file)
  return path.startsWith('..') ? path : `./${path}`
}

/**
 * The arguments of `assay run` without `--watch` and its selectors: those after `--`, and those between its options. What stands behind an option that takes a
 * value is its value, also where a selector is the same word.
 */
export const withoutSelectors = (args: readonly string[]): readonly string[] => {
  const takesValue = new Set(
    addRunCommandOptions(new Command('run')).options.flatMap(({ required, long, short }) =>
      required ? [long, short].filter((flag) => flag != null) : [],
    ),
  )
  const kept: string[] = []
  let isValue = false
  for (const arg of args.slice(1)) {
    if (!isValue && arg === '--') break
    if (isValue || (arg.startsWith('-') && arg !== '--watch')) kept.push(arg)
    isValue = !isValue && takesValue.has(arg)
  }
  return [...args.slice(0, 1), ...kept]
}

/** The changed files in a line, the first ten of many. */
export const changedText = (files: readonly string[]): string => {
  const [shown, more] = [files.slice(0, mostNames), files.length - mostNames]
  return `Changed: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
const mostNames = 10
