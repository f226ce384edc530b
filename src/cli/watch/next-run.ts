import { relative } from 'node:path'

/** What a key chose to run. */
export type WatchMode =
  | { readonly kind: 'chosen' | 'all' | 'failed' }
  | { readonly kind: 'filter'; readonly selectors: readonly string[] }

/** What happened: a key, files that changed, or a server that was started again. */
export type WatchEvent = { readonly mode: WatchMode; readonly changed: readonly string[] }

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
  if (features.length > 0 && features.length === changed.length) {
    return [...given, '--', ...features.map((file) => relative(from, file))]
  }
  if (mode.kind === 'failed') return [...given, '--last-failed']
  return [...given, '--', ...(mode.kind === 'filter' ? mode.selectors : mode.kind === 'all' ? [] : chosen)]
}

/** The arguments of a command without `--watch` and its selectors: those after `--`, and those between its options. */
export const withoutSelectors = (args: readonly string[], selectors: readonly string[]): readonly string[] => {
  const end = args.includes('--') ? args.indexOf('--') : args.length
  const rest = args.slice(0, end).filter((arg) => arg !== '--watch')
  const afterEnd = args.slice(end + 1).length
  for (const selector of selectors.slice(0, selectors.length - afterEnd).toReversed()) {
    const at = rest.lastIndexOf(selector)
    if (at >= 0) rest.splice(at, 1)
  }
  return rest
}
