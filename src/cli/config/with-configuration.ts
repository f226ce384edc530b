import { type Command, Option } from 'commander'
import { ConfigurationError } from '../../input/configuration-error.ts'
import { startFolder } from '../../input/start-folder.ts'
import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { markSecretVariables } from '../../redaction/registered-secrets.ts'
import type { AssayConfig, ConfigName } from './config-schema.ts'
import { variableOf } from './environment.ts'
import { findConfig } from './find-config.ts'

/**
 * Fills the options that the command line leaves out from the environment, and then from a configuration file. Throws a
 * ConfigurationError for an invalid file, and a UsageError for an invalid variable.
 */
export const withConfiguration = (command: Command): Command =>
  command
    .addOption(
      new Option('--config <file>', 'configuration file (default: assay.config.ts if it exists)').env('ASSAY_CONFIG'),
    )
    .option('--no-config', 'ignore configuration files')
    .hook('preAction', async (_, actionCommand) => {
      const isSet = Object.keys(process.env).some((name) => name.startsWith('ASSAY_'))
      const requested: unknown = actionCommand.getOptionValue('config')
      const file =
        requested === false ? undefined : typeof requested === 'string' ? requested : findConfig({ start: startFolder })
      // The schema is loaded only when there is something to read: it would slow every start.
      if (isSet || file !== undefined) await applySettings(actionCommand, file)
      actionCommand.setOptionValueWithSource('sources', sourcesOf(actionCommand), 'config')
    })

/** Where a setting comes from: `--target`, `ASSAY_TARGET`, the file of settings, or undefined where nobody said it. */
export type SettingSources = { readonly target?: string; readonly edition?: string; readonly config?: string }

const sourcesOf = (command: Command): SettingSources => {
  const config: unknown = command.getOptionValue('config')
  const sourceOf = (name: 'target' | 'edition'): string | undefined => {
    const source = command.getOptionValueSource(name)
    if (source === 'cli') return `--${name}`
    return source === 'env' ? variableOf(name) : source === 'config' ? String(config) : undefined
  }
  const [target, edition] = [sourceOf('target'), sourceOf('edition')]
  return {
    ...(target !== undefined && { target }),
    ...(edition !== undefined && { edition }),
    ...(typeof config === 'string' && { config }),
  }
}

const applySettings = async (command: Command, file: string | undefined): Promise<void> => {
  const { configNames } = await import('./config-schema.ts')
  const { refuseUnknownVariables } = await import('./environment.ts')
  const config = file === undefined ? undefined : (await (await import('./read-config.ts')).readConfig(file)).config
  if (file !== undefined && config !== undefined) assertOwnToken(command, config, file)
  refuseUnknownVariables(process.env, configNames, namedVariables(command, config))
  applyEnvironment(command, configNames)
  if (file === undefined || config === undefined) return
  assertOwnTarget(command, config, file)
  applyFile(command, config, file, configNames)
  command.setOptionValueWithSource('config', file, 'config')
}

/** Whether it is data that nobody named: found beside or above the folder where assay was started. */
const isFoundData = (command: Command, file: string): boolean =>
  file.endsWith('.json') && typeof command.getOptionValue('config') !== 'string'

/**
 * Such a file says nothing about a target that was named elsewhere: neither where its control plane is, which gets the token, nor that its user owns it.
 * Throws a ConfigurationError.
 */
const assertOwnTarget = (command: Command, config: AssayConfig, file: string): void => {
  const given = (name: string): boolean => ['cli', 'env'].includes(command.getOptionValueSource(name) ?? '')
  const field = (['controlUrl', 'iOwnThis'] as const).find((one) => config[one] !== undefined && !given(one))
  if (field === undefined || !given('target') || !isFoundData(command, file)) return
  throw new ConfigurationError(
    { file, field },
    'the file was found without --config, and --target names another target',
    {
      advice: shellCommand`Name the file: --config ${file}, or leave it out: --no-config`,
    },
  )
}

/**
 * A file of data that nobody named does not choose which secret of the environment goes to a server: only variables of assay. A module runs as code of its
 * user anyway. Throws a ConfigurationError.
 */
const assertOwnToken = (command: Command, { controlToken }: AssayConfig, file: string): void => {
  const isUsed = command.options.some((one) => one.attributeName() === 'controlToken')
  if (controlToken === undefined || !isUsed || !isFoundData(command, file) || controlToken.env.startsWith('ASSAY_'))
    return
  throw new ConfigurationError(
    { file, field: 'controlToken' },
    `${controlToken.env} does not begin with ASSAY_, and the file was found without --config`,
    { advice: shellCommand`Use ASSAY_CONTROL_TOKEN, or name the file: --config ${file}` },
  )
}

/** Variables that a file or an option names. */
const namedVariables = (command: Command, { controlToken, secretEnv = [] }: AssayConfig = {}): readonly string[] => {
  const registered: unknown = command.getOptionValue('secretEnv')
  return [...secretEnv, ...(controlToken ? [controlToken.env] : []), ...(Array.isArray(registered) ? registered : [])]
}

const isUnset = (command: Command, name: ConfigName): boolean =>
  [undefined, 'default'].includes(command.getOptionValueSource(name))

const applyEnvironment = (command: Command, names: readonly ConfigName[]): void => {
  for (const name of names) {
    const text = process.env[variableOf(name)]
    const option = command.options.find((one) => one.attributeName() === name)
    if (text === undefined || text === '' || !option || !isUnset(command, name)) continue
    command.setOptionValueWithSource(
      name,
      option.isBoolean() || option.negate ? parseFlag(name, text) : parseOption(option, name, text),
      'env',
    )
  }
}

const parseFlag = (name: ConfigName, text: string): boolean => {
  if (/^(true|1|yes)$/i.test(text)) return true
  if (/^(false|0|no)$/i.test(text)) return false
  throw new UsageError(`${variableOf(name)} must be true or false, not "${text}"`)
}

/** Throws a UsageError that names the variable where the option would name itself. */
const parseOption = (option: Command['options'][number], name: ConfigName, text: string): unknown => {
  if (name === 'set') return text.split(/[\s,]+/)
  if (!option.parseArg) return text
  try {
    return option.parseArg(text, undefined)
  } catch (error) {
    if (!(error instanceof UsageError) || option.long === undefined || option.long === null) throw error
    throw new UsageError(error.message.replace(option.long, variableOf(name)), {
      cause: error,
      ...(error.advice !== undefined && { advice: error.advice }),
    })
  }
}

const applyFile = (command: Command, config: AssayConfig, file: string, names: readonly ConfigName[]): void => {
  for (const name of names) {
    const value = config[name]
    const offered = command.options.some((one) => one.attributeName() === name)
    if (value === undefined || !offered) continue
    if (name !== 'set' && typeof value === 'object' && 'env' in value) markSecretVariables([String(value.env)])
    if (name === 'secretEnv') registerSecrets(command, config.secretEnv ?? [], file)
    if (!isUnset(command, name)) continue
    command.setOptionValueWithSource(name, settingOf(name, value, file), 'config')
  }
}

/** Secrets that a file names are added to those of the command line. */
const registerSecrets = (command: Command, names: readonly string[], file: string): void => {
  const missing = names.find((name) => process.env[name] === undefined)
  if (missing !== undefined) {
    throw new ConfigurationError({ file, field: 'secretEnv' }, `${missing} is not set in the environment`)
  }
  const option = command.options.find((one) => one.attributeName() === 'secretEnv')
  const registered: unknown = option?.parseArg?.(names.join(','), command.getOptionValue('secretEnv'))
  command.setOptionValueWithSource('secretEnv', registered, 'config')
}

const settingOf = (name: ConfigName, value: NonNullable<AssayConfig[ConfigName]>, file: string): unknown => {
  if (typeof value !== 'object') return value
  if (name === 'set') return Object.entries(value).map(([parameter, one]) => `${parameter}=${one}`)
  const variable = 'env' in value ? String(value.env) : ''
  const secret = process.env[variable]
  if (secret !== undefined && secret !== '') return secret
  throw new ConfigurationError({ file, field: name }, `${variable} is not set in the environment`)
}
