import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { ConfigurationError } from '../../input/configuration-error.ts'
import { UsageError } from '../../input/usage-error.ts'
import type { AssayConfig, ConfigName } from './config-schema.ts'

/**
 * Fills the options that the command line leaves out from the environment, and then from a configuration file. Throws a
 * ConfigurationError for an invalid file, and a UsageError for an invalid variable.
 */
export const withConfiguration = (command: Command): Command =>
  command
    .addOption(
      new Option('--config <file>', 'settings to share; assay.config.ts where there is one').env('ASSAY_CONFIG'),
    )
    .option('--no-config', 'no configuration file')
    .hook('preAction', async (_, actionCommand) => {
      // The schema is loaded only when there is a file: it would slow every start.
      if (Object.keys(process.env).some((name) => name.startsWith('ASSAY_'))) {
        applyEnvironment(actionCommand, (await import('./config-schema.ts')).configNames)
      }
      const requested: unknown = actionCommand.getOptionValue('config')
      const file = requested === false ? undefined : typeof requested === 'string' ? requested : defaultFile()
      if (file === undefined) return
      const { configNames } = await import('./config-schema.ts')
      const { readConfig } = await import('./read-config.ts')
      const { config } = await readConfig(file)
      applyFile(actionCommand, config, file, configNames)
      actionCommand.setOptionValueWithSource('config', file, 'config')
    })

/** Names of the configuration file, in the folder that assay is started in. */
const defaultFiles = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `assay.config.${ending}`)
const defaultFile = (): string | undefined => defaultFiles.find((name) => existsSync(name))

/** The environment variable of an option: `controlUrl` is ASSAY_CONTROL_URL. */
export const variableOf = (name: ConfigName): string => `ASSAY_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`

const isUnset = (command: Command, name: ConfigName): boolean =>
  [undefined, 'default'].includes(command.getOptionValueSource(name))

const applyEnvironment = (command: Command, names: readonly ConfigName[]): void => {
  for (const name of names) {
    const text = process.env[variableOf(name)]
    const option = command.options.find((one) => one.attributeName() === name)
    if (text === undefined || text === '' || !option || !isUnset(command, name)) continue
    command.setOptionValueWithSource(
      name,
      option.isBoolean() || option.negate ? parseFlag(name, text) : parseOption(option, text),
      'env',
    )
  }
}

const parseFlag = (name: ConfigName, text: string): boolean => {
  if (/^(true|1|yes)$/i.test(text)) return true
  if (/^(false|0|no)$/i.test(text)) return false
  throw new UsageError(`${variableOf(name)} is true or false, not "${text}"`)
}

const parseOption = (option: Command['options'][number], text: string): unknown =>
  option.attributeName() === 'set' ? text.split(/[\s,]+/) : option.parseArg ? option.parseArg(text, undefined) : text

const applyFile = (command: Command, config: AssayConfig, file: string, names: readonly ConfigName[]): void => {
  for (const name of names) {
    const value = config[name]
    const offered = command.options.some((one) => one.attributeName() === name)
    if (value === undefined || !offered) continue
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
