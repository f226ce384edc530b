import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FolderLock } from './folder-lock.ts'
import { isBeyondReading, type Manifest, readManifest, runOfManifest, startManifest, stateOf } from './manifest.ts'
import { ReportError } from './report-error.ts'

/** What a folder is taken for. */
export type FolderUse = {
  readonly startedAt: string
  /** Names of files that stay from run to run; `all` where the files of the same run are made again. */
  readonly keep: readonly string[] | 'all'
  /** Whether assay gives a file of such a folder this name. A manifest can list others, and they are not touched; all where absent. */
  readonly owns?: (name: string) => boolean
  /** Called before the files of an earlier run are removed: what it moves away is kept. */
  readonly onTakeOver?: (folder: string, run: string, files: Manifest) => void
}

export const notOurs = (what: string): ReportError =>
  new ReportError('folder-not-ours', what, 'Move it away, or choose another folder with --out.')

/** Removes the files of the earlier run, all or none, and hands back those that stay. */
export const takeOver = (folder: string, path: string, lock: FolderLock, use: FolderUse): Manifest => {
  const { keep, onTakeOver, owns = () => true } = use
  const before = lock.earlier ?? runOfManifest(folder)
  const listed: Manifest = before === undefined ? new Map() : readManifest(folder, before)
  const earlier: Manifest = new Map([...listed].filter(([name]) => owns(name)))
  const stays = (name: string): boolean => keep === 'all' || keep.includes(name)
  const goes = [...earlier.keys()].filter((name) => !stays(name))
  if (isBeyondReading(folder, earlier)) throw notOurs(`${path} holds more than runs of assay write`)
  for (const name of goes) {
    if (stateOf(folder, name, earlier) === 'changed') {
      throw notOurs(`${join(path, name)} was changed since assay wrote it`)
    }
  }
  if (before !== undefined && keep !== 'all') onTakeOver?.(folder, before, earlier)
  for (const name of goes) rmSync(join(folder, name), { force: true })
  if (before !== undefined) removeDrafts(folder, before, goes)
  removeEmptyFolders(folder, goes)
  const kept: Manifest = new Map([...earlier].filter(([name]) => stays(name)))
  if (keep !== 'all' || lock.earlier === undefined) startManifest(folder, lock.run, kept)
  return kept
}

const foldersOf = (names: readonly string[]): readonly string[] => [...new Set(names.map((name) => dirname(name)))]

/** What a run that was killed had not renamed yet. */
const removeDrafts = (folder: string, run: string, names: readonly string[]): void => {
  for (const inside of ['.', ...foldersOf(names)]) {
    const path = join(folder, inside)
    const drafts = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(`.${run}.tmp`)) : []
    for (const name of drafts) rmSync(join(path, name))
  }
}

export const removeEmptyFolders = (folder: string, names: readonly string[]): void => {
  for (const name of foldersOf(names).filter((one) => one !== '.')) {
    try {
      rmdirSync(join(folder, name))
    } catch {
      // Something else lies there too, and stays.
    }
  }
}
