import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { absolutePath } from '../../input/start-folder.ts'
import { linkStatsAt, statsAt } from '../../input/stats-at.ts'

/** The state of each watched file by its path: time of its last change, and size. */
export type Snapshot = ReadonlyMap<string, string>

/** The most files that are watched, and the most entries of folders that are looked at for them. */
const [maxFiles, maxEntries] = [5_000, 50_000]
const isWatched = (name: string): boolean => /\.(?:[cm]?[jt]sx?|json|feature)$/.test(name)
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** The files and folders to watch, and those below them that are left out, such as the folder of the reports. */
export type WatchedPaths = { readonly paths: readonly string[]; readonly except: readonly string[] }

/**
 * The state of all watched files now. It is asked for again and again instead of waiting for events of the system: these are lost on mounted folders, as in containers. A
 * file or folder that is gone meanwhile, or cannot be read, is left out.
 */
export const takeSnapshot = ({ paths, except }: WatchedPaths, most = maxEntries): Snapshot => {
  const files = new Map<string, string>()
  const left = new Set(except.map(absolutePath))
  let entries = 0
  const visit = (path: string, isNamed: boolean): void => {
    if (files.size >= maxFiles || ++entries > most || left.has(path)) return
    // Links within a watched folder are left out: they may lead to anywhere, and in circles.
    const stats = (isNamed ? statsAt : linkStatsAt)(path)
    if (stats?.isDirectory()) {
      for (const name of namesIn(path)) if (!isPassedOver(name)) visit(join(path, name), false)
    } else if (stats?.isFile() && (isNamed || isWatched(path))) files.set(path, `${stats.mtimeMs} ${stats.size}`)
  }
  for (const path of paths) visit(absolutePath(path), true)
  return files
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The files that are new, changed or gone. */
export const changedFiles = (before: Snapshot, now: Snapshot): readonly string[] => [
  ...[...now].filter(([file, state]) => before.get(file) !== state).map(([file]) => file),
  ...[...before.keys()].filter((file) => !now.has(file)),
]
