import { dirname, relative, resolve } from 'node:path'
import { ConfigurationError } from '../../input/configuration-error.ts'
import { errorPlace } from '../../input/error-place.ts'
import { FileError } from '../../input/file-error.ts'
import { importModule, isModuleName, moduleEnds } from '../../input/import-module.ts'
import { jsonProblem } from '../../input/json-problem.ts'
import { parseYaml, YamlError } from '../../input/parse-yaml.ts'
import { readText } from '../../input/read-file.ts'
import { absolutePath, startFolder } from '../../input/start-folder.ts'
import { loadAdvice } from '../../output/load-advice.ts'
import { type AssayConfig, type ConfigName, configSchema, pathSettings } from './config-schema.ts'
import { configurationError } from './configuration-problems.ts'

/** The largest file that is read, in bytes. */
const maxBytes = 1_000_000

/** A configuration, and the path of its file for messages. */
export type ConfigFile = { readonly file: string; readonly config: AssayConfig }

/**
 * Reads a configuration file: the default export of a module, or JSON. Paths in it are made relative to the current
 * folder. Throws a ConfigurationError that names file, line and field when it cannot be loaded or is invalid.
 */
export const readConfig = async (file: string): Promise<ConfigFile> => {
  const path = absolutePath(file)
  const text = configText(file)
  if (!file.endsWith('.json') && !isModuleName(path))
    throw new ConfigurationError({ file }, `the name of a configuration file ends in .json, ${moduleEnds}`)
  const value = file.endsWith('.json') ? parseJson(text, file) : await loadModule(path, file, text)
  const parsed = configSchema.safeParse(value)
  if (!parsed.success) throw configurationError(parsed.error, file, text)
  return { file, config: relativeToCwd(parsed.data, dirname(path)) }
}

const configText = (file: string): string => {
  try {
    return readText(file, maxBytes)
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause
    const why =
      cause.problem === 'missing' ? 'there is no such configuration file' : `it cannot be read: ${cause.message}`
    throw new ConfigurationError({ file }, why, { cause })
  }
}

const parseJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    // JSON is a part of YAML, and the YAML parser knows line numbers.
    const at = yamlErrorLine(text)
    const place = { file, ...(at === undefined ? {} : { line: at }) }
    throw new ConfigurationError(place, jsonProblem(cause), { cause })
  }
}

const yamlErrorLine = (text: string): number | undefined => {
  try {
    parseYaml(text)
    return undefined
  } catch (error) {
    return error instanceof YamlError ? error.line : undefined
  }
}

const loadModule = async (path: string, file: string, text: string): Promise<unknown> => {
  const module = await importModule(path).catch((cause: unknown) => {
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    const advice = loadAdvice(cause, path)
    throw new ConfigurationError({ file, ...errorPlace(cause, path) }, `it cannot be loaded: ${why}`, {
      cause,
      ...(advice !== undefined && { advice }),
    })
  })
  const value = 'default' in module && hasExport(text) ? await module.default : undefined
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  const why = value === undefined ? 'it has no default export' : `its default export is ${kindOf(value)}, not settings`
  throw new ConfigurationError({ file }, why, { advice: "Write: export default defineConfig({ target: '...' })" })
}

/** A file that exports nothing is a module of CommonJS to Node, whose export is an empty object. */
const hasExport = (text: string): boolean => /\bexports?\b/.test(text)

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'function' ? 'a function' : `a ${value === null ? 'null' : typeof value}`
}

const relativeToCwd = (config: AssayConfig, folder: string): AssayConfig =>
  Object.fromEntries(
    Object.entries(config).map(([name, value]) => [
      name,
      typeof value === 'string' && isPathSetting(name as ConfigName, value)
        ? relative(startFolder, resolve(folder, value)) || '.'
        : value,
    ]),
  )

const isPathSetting = (name: ConfigName, value: string): boolean =>
  pathSettings.has(name) || (name === 'target' && /\.[cm]?[jt]s$/.test(value) && !URL.canParse(value))
