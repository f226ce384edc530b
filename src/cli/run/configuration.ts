import type { RunOptions } from './options.ts'

/** The effective options as the result keeps them, without the token. */
export const effectiveConfiguration = (
  { controlToken, ...options }: RunOptions,
  concurrency: number,
): Record<string, unknown> => ({
  ...options,
  concurrency,
  controlToken: controlToken === undefined ? null : 'set',
})

/** The command line that examines the same target in the same way. */
export const commandLine = ({ target, edition, controlUrl, features = [], set, iOwnThis }: RunOptions): string =>
  [
    'npx assay run',
    ...(target === 'reference' ? [] : [`--target ${target}`]),
    ...(edition === undefined ? [] : [`--edition ${edition}`]),
    ...(controlUrl === undefined ? [] : [`--control-url ${controlUrl}`]),
    ...[features].flat().map((one) => `--features ${one}`),
    ...set.map((one) => `--set ${one}`),
    ...(iOwnThis ? ['--i-own-this'] : []),
  ].join(' ')
