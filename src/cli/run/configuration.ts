import { shellCommand } from '../../output/shell-command.ts'
import type { RunCommandOptions } from './options.ts'

/** The effective options for the result, without the token. */
export const effectiveConfiguration = (
  { controlToken, ...options }: RunCommandOptions,
  concurrency: number,
): Record<string, unknown> => ({
  ...options,
  concurrency,
  controlToken: controlToken === undefined ? null : 'set',
})

/** The command line that runs on the same target in the same way, with selectors after it. */
export const commandLine = (
  { target, edition, profile, controlUrl, features = [], set, iOwnThis }: RunCommandOptions,
  selectors: readonly string[] = [],
): string => {
  const words = [
    ...(target === 'reference' ? [] : ['--target', target]),
    ...(edition === undefined ? [] : ['--edition', edition]),
    ...(profile === undefined ? [] : ['--profile', profile]),
    ...(controlUrl === undefined ? [] : ['--control-url', controlUrl]),
    ...[features].flat().flatMap((one) => ['--features', one]),
    ...set.flatMap((one) => ['--set', one]),
    ...(iOwnThis ? ['--i-own-this'] : []),
    ...selectors,
  ]
  return shellCommand`npx assay run ${words}`
}
