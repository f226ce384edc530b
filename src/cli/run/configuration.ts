import { operands, shellCommand } from '../../output/shell-command.ts'
import { isUrlTarget } from '../../targets/open-target.ts'
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

/** A recording may be anybody's: where its cases are run again, and whether that is allowed, is for who does it. */
const placesToName = ({ controlUrl }: Pick<RunCommandOptions, 'controlUrl'>) => ({
  target: 'TARGET',
  iOwnThis: false,
  ...(controlUrl === undefined ? {} : { controlUrl: 'CONTROL_URL' }),
})

/** The command line that runs on the same target in the same way, with selectors after it. */
export const commandLine = (
  { recording, ...options }: RunCommandOptions,
  selectors: readonly string[] = [],
): string => {
  const {
    target,
    edition,
    profile,
    depth,
    controlUrl,
    features = [],
    set,
    iOwnThis,
  } = recording === undefined ? options : { ...options, ...placesToName(options) }
  const words = [
    ...(target === 'reference' ? [] : ['--target', target]),
    ...(edition === undefined ? [] : ['--edition', edition]),
    ...(profile === undefined ? [] : ['--profile', profile]),
    // Named cases run at any depth.
    ...(depth === undefined || selectors.some((one) => one.includes('/')) ? [] : ['--depth', depth]),
    ...(controlUrl === undefined || !isUrlTarget(options.target) ? [] : ['--control-url', controlUrl]),
    ...[features].flat().flatMap((one) => ['--features', one]),
    ...set.flatMap((one) => ['--set', one]),
    ...(iOwnThis ? ['--i-own-this'] : []),
    ...operands(selectors),
  ]
  return shellCommand`npx assay run ${words}`
}
