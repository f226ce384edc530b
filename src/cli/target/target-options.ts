import { type Command, Option } from 'commander'
import { registerSecretVariables, registerTyped, secretEnv } from '../../redaction/registered-secrets.ts'
import type { ProfileChoice } from '../../rules/profiles.ts'
import { type SettingSources, withConfiguration } from '../config/with-configuration.ts'
import { parseRate, parseWholeNumber } from './option-values.ts'

/** The options that name a target and how to reach it, for every command that uses one. */
export type TargetOptions = {
  readonly target: string
  readonly edition?: string
  readonly set: readonly string[]
  /** What is examined: the reference declares what its rules want. */
  readonly profile?: ProfileChoice
  readonly controlUrl?: string
  /** Only ever from the environment. */
  readonly controlToken?: string
  /** Seconds. */
  readonly timeout: number
  /** Requests in a second. */
  readonly rateLimit?: number
  /** Seconds. */
  readonly wait?: number
  readonly iOwnThis: boolean
  /** Variables of the environment whose values are secret. */
  readonly secretEnv?: readonly string[]
  /** The configuration file that was used. */
  readonly config?: string | boolean
  /** Where the target and the edition were decided. */
  readonly sources?: SettingSources
}

export const addTargetOptions = (command: Command): Command =>
  withConfiguration(command.optionsGroup('Target:'))
    .addOption(
      new Option('-t, --target <target>', 'reference, a URL, or an adapter file')
        .default('reference')
        .env('ASSAY_TARGET'),
    )
    .addOption(new Option('-e, --edition <edition>', 'two-step, 2fa-2017 or 2fa-2018').env('ASSAY_EDITION'))
    .option('--set <name=value>', 'set a parameter of the reference only (repeatable)', collect, [])
    .addOption(new Option('--control-url <url>', 'URL of the control plane of the target').env('ASSAY_CONTROL_URL'))
    .addOption(
      new Option('--control-token <token>', 'only through the environment: ASSAY_CONTROL_TOKEN')
        .env('ASSAY_CONTROL_TOKEN')
        .argParser(registerTyped('ASSAY_CONTROL_TOKEN'))
        .hideHelp(),
    )
    .option('--timeout <seconds>', 'longest wait for a response', parseWholeNumber('--timeout', 1, 3600, 'seconds'), 10)
    .option('--rate-limit <n/s>', 'maximum number of requests per second or minute, such as 4/s or 30/m', parseRate)
    .option(
      '--wait <seconds>',
      'if the clock cannot be moved, wait in real time, at most this long at a time',
      parseWholeNumber('--wait', 1, 86_400, 'seconds'),
    )
    .addOption(
      new Option('--secret-env <name>', 'environment variable whose value must not appear in reports (repeatable)')
        .env(secretEnv)
        .argParser(registerSecretEnv),
    )
    .option('--i-own-this', 'confirm that you own a target on another machine', false)

/**
 * Registers the secrets at once, before anything is printed: threads and child processes read them from the
 * environment.
 */
const registerSecretEnv = (value: string, earlier: readonly string[] = []): readonly string[] => {
  const names = [...earlier, ...value.split(',').map((name) => name.trim())]
  registerSecretVariables(names)
  return names
}

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value]
