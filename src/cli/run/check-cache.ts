import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { readBytes, readText } from '../../input/read-file.ts'
import { absolutePath } from '../../input/start-folder.ts'
import { makeFolder } from '../../output/make-folder.ts'
import { writeFileAtomically } from '../../output/write-file-atomically.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { version } from '../package-info.ts'

/** So long a passed check holds, in milliseconds. */
const holdsFor = 3_600_000
/** The most files beside an adapter that count as parts of it. */
const maxFiles = 200
/** The largest file that is read, in bytes. */
const maxBytes = 10_000_000

/** Where caches belong: below node_modules of the project, else in the cache folder of the user. */
const cacheFile = (): string => {
  const project = absolutePath('node_modules')
  const folder = existsSync(project)
    ? join(project, '.cache')
    : (process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'))
  return join(folder, 'assay', 'passed-checks.json')
}

/**
 * A digest of an adapter, the code beside it, its declaration and this version of assay. It holds no secret. Undefined where the code
 * cannot be read, or is too large: such an adapter is checked before every run.
 */
export const adapterFingerprint = (file: string, declaration: Declaration): string | undefined => {
  try {
    return digestOf(file, declaration)
  } catch {
    return undefined
  }
}

const digestOf = (file: string, declaration: Declaration): string => {
  const folder = dirname(absolutePath(file))
  const code = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]s$/.test(entry.name))
    .slice(0, maxFiles)
  const hash = createHash('sha256').update(JSON.stringify([version, absolutePath(file), declaration]))
  for (const { name } of code) hash.update(name).update(readBytes(join(folder, name), maxBytes))
  return hash.digest('hex')
}

/** When each check passed, by its fingerprint; empty for a file that is missing or none of ours. */
const readPassed = (): Readonly<Record<string, number>> => {
  try {
    const entries: unknown = JSON.parse(readText(cacheFile(), maxBytes))
    if (typeof entries !== 'object' || entries === null) return {}
    const isRecent = ([, at]: [string, unknown]): boolean => typeof at === 'number' && isWithinHour(at)
    return Object.fromEntries(Object.entries(entries).filter(isRecent))
  } catch {
    return {}
  }
}
const isWithinHour = (at: number): boolean => at <= Date.now() && Date.now() - at < holdsFor

/** Whether the same target passed within the hour. */
export const hasPassed = (fingerprint: string): boolean => readPassed()[fingerprint] !== undefined

/** Keeps that a target passed now. A cache that cannot be written costs the next run a check, no more. */
export const notePassed = (fingerprint: string): void => {
  try {
    makeFolder(dirname(cacheFile()))
    writeFileAtomically(cacheFile(), JSON.stringify({ ...readPassed(), [fingerprint]: Date.now() }), { form: 'json' })
  } catch {
    // Read-only file systems are common where tests run.
  }
}
