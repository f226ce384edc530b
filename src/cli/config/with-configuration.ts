import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { ConfigurationError } from '../../verdict/configuration-error.ts'
import { UsageError } from '../../verdict/usage-error.ts'
import type { AssayConfig, ConfigName } from './config-form.ts'

/**
 * Lets a command take what its command line does not say from the environment, and what that does not say from a
 * configuration file. Throws a ConfigurationError for a file, and a UsageError for a variable, that cannot be used.
 */
export const withConfiguration = (command: Command): Command =>
  command
    .addOption(
      new Option('--config <file>', 'settings to share; assay.config.ts where there is one').env('ASSAY_CONFIG'),
    )
    .option('--no-config', 'no configuration file')
    .hook('preAction', async (_, acting) => {
      // The form is loaded where there is something to read by it: it would cost every start.
      if (Object.keys(process.env).some((name) => name.startsWith('ASSAY_'))) {
        takeEnvironment(acting, (await import('./config-form.ts')).configNames)
      }
      const named: unknown = acting.getOptionValue('config')
      const file = named === false ? undefined : typeof named === 'string' ? named : usualFile()
      if (file === undefined) return
      const { configNames } = await import('./config-form.ts')
      const { readConfig } = await import('./read-config.ts')
      const { config } = await readConfig(file)
      takeFile(acting, config, file, configNames)
      acting.setOptionValueWithSource('config', file, 'config')
    })

/** Where a configuration is looked for, in the folder that assay is started in. */
const usualFiles = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `assay.config.${ending}`)
const usualFile = (): string | undefined => usualFiles.find((name) => existsSync(name))

/** `controlUrl` is ASSAY_CONTROL_URL. */
export const variableOf = (name: ConfigName): string => `ASSAY_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`

const isOpen = (command: Command, name: ConfigName): boolean =>
  [undefined, 'default'].includes(command.getOptionValueSource(name))

const takeEnvironment = (command: Command, names: readonly ConfigName[]): void => {
  for (const name of names) {
    const text = process.env[variableOf(name)]
    const option = command.options.find((one) => one.attributeName() === name)
    if (text === undefined || text === '' || !option || !isOpen(command, name)) continue
    command.setOptionValueWithSource(
      name,
      option.isBoolean() || option.negate ? flag(name, text) : parsedBy(option, text),
      'env',
    )
  }
}

const flag = (name: ConfigName, text: string): boolean => {
  if (/^(true|1|yes)$/i.test(text)) return true
  if (/^(false|0|no)$/i.test(text)) return false
  throw new UsageError(`${variableOf(name)} is true or false, not "${text}"`)
}

const parsedBy = (option: Command['options'][number], text: string): unknown =>
  option.attributeName() === 'set' ? text.split(/[\s,]+/) : option.parseArg ? option.parseArg(text, undefined) : text

const takeFile = (command: Command, config: AssayConfig, file: string, names: readonly ConfigName[]): void => {
  for (const name of names) {
    const value = config[name]
    const known = command.options.some((one) => one.attributeName() === name)
    if (value === undefined || !known) continue
    if (name === 'secretEnv') markSecrets(command, config.secretEnv ?? [], file)
    if (!isOpen(command, name)) continue
    command.setOptionValueWithSource(name, settingOf(name, value, file), 'config')
  }
}

/** What a file marks as secret is added to what the command line marks. */
const markSecrets = (command: Command, names: readonly string[], file: string): void => {
  const missing = names.find((name) => process.env[name] === undefined)
  if (missing !== undefined) {
    throw new ConfigurationError({ file, field: 'secretEnv' }, `${missing} is not set in the environment`)
  }
  const option = command.options.find((one) => one.attributeName() === 'secretEnv')
  const marked: unknown = option?.parseArg?.(names.join(','), command.getOptionValue('secretEnv'))
  command.setOptionValueWithSource('secretEnv', marked, 'config')
}

const settingOf = (name: ConfigName, value: NonNullable<AssayConfig[ConfigName]>, file: string): unknown => {
  if (typeof value !== 'object') return value
  if (name === 'set') return Object.entries(value).map(([parameter, one]) => `${parameter}=${one}`)
  const variable = 'env' in value ? String(value.env) : ''
  const secret = process.env[variable]
  if (secret !== undefined && secret !== '') return secret
  throw new ConfigurationError({ file, field: name }, `${variable} is not set in the environment`)
}
