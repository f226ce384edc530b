import { lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isLockOf } from './folder-lock.ts'
import { makeFolder } from './make-folder.ts'
import {
  bytesOf,
  isBeyondReading,
  type Manifest,
  manifestName,
  readManifest,
  runOfManifest,
  startManifest,
  stateOf,
} from './manifest.ts'
import { lockName } from './output-folder.ts'

/**
 * Moves files of a run into a folder below its own, which has a manifest of its own: it is a folder of assay like any other. Files that the run does
 * not have are left out. Where something lies there already, the folder has a number. Throws what the system says.
 */
export const archiveFiles = (
  folder: string,
  { run, files }: { readonly run: string; readonly files: Manifest },
  names: readonly string[],
  into: string,
): void => {
  const own = new Map([...files].filter(([name]) => names.includes(name) && stateOf(folder, name, files) === 'ours'))
  if (own.size === 0) return
  const archive = newFolder(join(folder, into))
  startManifest(archive, run, own)
  for (const name of own.keys()) renameSync(join(folder, name), join(archive, name))
}

/** Makes a folder that is not there yet, under this name or with a number after it: what lies there may be a link, or anybody's. */
const newFolder = (path: string, number = 1): string => {
  makeFolder(dirname(path))
  const name = number === 1 ? path : `${path}-${number}`
  if (number < 100 && lstatSync(name, { throwIfNoEntry: false }) !== undefined) return newFolder(path, number + 1)
  mkdirSync(name)
  return name
}

/** Bytes of what assay wrote in a folder. */
export const bytesOfArchive = (folder: string): number => bytesOf(folder, listed(folder))

/**
 * Removes a folder as far as assay wrote it; what was changed, or put there, stays, and all of a folder without the list of a run. `owns` tells
 * the names that assay gives: a list may have others. Throws what the system says.
 */
export const removeArchive = (folder: string, owns: (name: string) => boolean): void => {
  const run = runOfManifest(folder, maxArchiveList)
  if (run === undefined) return
  const files: Manifest = new Map([...listed(folder)].filter(([name]) => owns(name)))
  if (isBeyondReading(folder, files)) return
  const isOurs = (name: string): boolean => stateOf(folder, name, files) === 'ours'
  const gone = [...files.keys()].filter(isOurs)
  for (const name of gone) rmSync(join(folder, name))
  if (files.size > gone.length && [...files.keys()].some((name) => stateOf(folder, name, files) === 'changed')) return
  for (const name of [...(isLockOf(join(folder, lockName), run) ? [lockName] : []), manifestName])
    rmSync(join(folder, name), { force: true })
  for (const inside of new Set(gone.filter((name) => name.includes('/')).map((name) => join(name, '..')))) {
    rmdirIfEmpty(join(folder, inside))
  }
  rmdirIfEmpty(folder)
}

const rmdirIfEmpty = (folder: string): void => {
  try {
    rmdirSync(folder)
  } catch {
    // Something else lies there too, and stays.
  }
}

/** The largest list of an archive, in bytes: it has a few files, and there may be many archives. */
const maxArchiveList = 64_000

const listed = (folder: string): Manifest => {
  const run = runOfManifest(folder, maxArchiveList)
  return run === undefined ? new Map() : readManifest(folder, run, maxArchiveList)
}
