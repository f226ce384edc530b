import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readText } from '../input/read-file.ts'

const findRoot = (from: string): string => (existsSync(join(from, 'package.json')) ? from : findRoot(dirname(from)))

const here = dirname(fileURLToPath(import.meta.url))
const compiled = import.meta.url.endsWith('.js')

/** The root of the installed package, or of the repository. */
export const packageRoot = findRoot(here)

/**
 * The features and steps: TypeScript in the repository; in the package one JavaScript module, and the parsed features
 * too.
 */
export const builtInFeatures = {
  root: packageRoot,
  patterns: ['features'],
  ...(compiled && { parsed: join(packageRoot, 'dist', 'features.json') }),
} as const
export const builtInSteps = { root: packageRoot, patterns: [compiled ? 'dist/steps.js' : 'steps'] } as const

const manifest: unknown = JSON.parse(readText(join(packageRoot, 'package.json'), 1_000_000))

/** The version of this package. */
export const version: string =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''
