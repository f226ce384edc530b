import { oneLine } from '../../output/one-line.ts'
import { stderr, stdout } from '../../output/terminal.ts'
import { shownUrl } from '../../targets/transport/server-url.ts'
import type { TargetOptions } from './target-options.ts'

/**
 * The first line of every command that uses a target: what it is, where that was decided, and the edition. `edition` is the one that the target
 * declares; undefined where it could not be asked.
 */
export const targetLine = (
  { target, edition: chosen, sources = {} }: Pick<TargetOptions, 'target' | 'edition' | 'sources'>,
  edition: string | undefined,
): string => {
  const from = sources.target ?? 'default'
  const editionFrom =
    chosen === undefined ? (target === 'reference' ? 'default' : 'as declared') : (sources.edition ?? 'as chosen')
  const isTold = sources.config === undefined || [from, editionFrom].includes(sources.config)
  const shown = edition === undefined ? '' : `, edition ${edition} (${editionFrom})`
  const place = isTold ? '' : `, settings in ${sources.config}`
  return oneLine(`Target: ${shownUrl(target)} (${from})${shown}${place}`)
}

/** Prints it; where standard output is for programs, to standard error. */
export const printTargetLine = (
  options: Pick<TargetOptions, 'target' | 'edition' | 'sources'> & { readonly json?: boolean },
  edition: string | undefined,
): void => (options.json === true ? stderr : stdout).print(targetLine(options, edition))
