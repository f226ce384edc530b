import { UsageError } from '../../input/usage-error.ts'
import { assertNoReportWord } from '../../redaction/registered-secrets.ts'
import { withWallClock } from '../../targets/clock/wall-clock.ts'
import { isUrlTarget, openTarget } from '../../targets/open-target.ts'
import type { Target } from '../../targets/target.ts'
import { isLoopback } from '../../targets/transport/server-url.ts'
import { parseEdition, parseSettings } from './option-values.ts'
import type { TargetOptions } from './target-options.ts'

/**
 * Opens the target that the options name, with a clock that really waits when it has none and the user allows it.
 * Throws a UsageError for a server on another machine without --i-own-this or for --set without the reference, and a TargetError
 * for an invalid target.
 */
export const openChosenTarget = async (
  options: TargetOptions,
  pause?: (milliseconds: number) => Promise<void>,
): Promise<Target> => {
  const target = await open(options)
  return options.wait === undefined ? target : withWallClock(target, options.wait, pause)
}

const open = async (options: TargetOptions): Promise<Target> => {
  assertSettingsApply(options)
  const isUrl = isUrlTarget(options.target)
  const edition = options.edition === undefined ? undefined : parseEdition(options.edition)
  const target = await openTarget({
    target: options.target,
    ...(edition === undefined ? {} : { edition }),
    parameters: parseSettings(options.set, edition, options.profile),
    timeout: options.timeout * 1000,
    ...(options.rateLimit !== undefined && { rateLimit: options.rateLimit }),
    ...(options.controlUrl === undefined ? {} : { control: { url: options.controlUrl, token: tokenOf(options) } }),
  })
  if (isUrl) assertOwnServer([target.url, options.controlUrl], options)
  return target
}

/** Throws a UsageError for `--set` with a server or an adapter, whose own declaration counts. */
const assertSettingsApply = ({ target, set }: TargetOptions): void => {
  if (target === 'reference' || set.length === 0) return
  throw new UsageError(`--set ${set.join(' ')} applies to the reference only, and the target is ${target}`, {
    advice: isUrlTarget(target)
      ? 'The server declares its parameters itself, in its declaration.'
      : 'The adapter declares its parameters: change them there.',
  })
}

/** Throws a UsageError for a server on another machine that its user did not confirm to own. Contacts none. */
export const assertOwnServer = (
  urls: readonly (string | undefined)[],
  { iOwnThis }: Pick<TargetOptions, 'iOwnThis'>,
): void => {
  const elsewhere = urls.find((url) => url !== undefined && !isLoopback(url))
  if (!iOwnThis && elsewhere !== undefined) {
    throw new UsageError(`${elsewhere} is not on this machine`, {
      advice: 'A run locks accounts and sends messages. If the server is yours, add --i-own-this.',
    })
  }
}

const tokenOf = ({ controlToken }: TargetOptions): string => {
  if (controlToken === '') throw new UsageError('ASSAY_CONTROL_TOKEN is empty: is a variable not set?')
  if (controlToken !== undefined) {
    assertNoReportWord('ASSAY_CONTROL_TOKEN', controlToken)
    return controlToken
  }
  throw new UsageError('--control-url needs the control token', {
    advice: 'Set the environment variable ASSAY_CONTROL_TOKEN.',
  })
}
