import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { absolutePath } from '../input/start-folder.ts'
import { type FileLog, openFileLog } from './file-log.ts'
import { acquireLock, type FolderLock } from './folder-lock.ts'
import { makeFolder } from './make-folder.ts'
import {
  digestOfContent,
  digestOfFile,
  isMissingOrFile,
  listFile,
  type Manifest,
  manifestName,
  runOfManifest,
  stateOf,
} from './manifest.ts'
import { ReportError, systemErrorText } from './report-error.ts'
import { type ContentForm, safeContent } from './safe-content.ts'
import { type FolderUse, notOurs, removeEmptyFolders, takeOver } from './take-over.ts'
import { fileWriteError, replaceFile } from './write-file-atomically.ts'

/** A folder that one run of assay holds: the only way to write into it. Names are relative to it, with `/` on every system. */
export type OutputFolder = {
  /** As the user named it. */
  readonly path: string
  readonly run: string
  /** The path of a file in it. */
  at(name: string): string
  /** Write a whole file. Throws a ReportError, also where something lies there that assay did not write. */
  write(name: string, content: string, form?: ContentForm): void
  /** Begin a file to which lines are added. Throws a ReportError. */
  openLog(name: string): FileLog
  /** Let another program write a file or add to it. Throws a ReportError, also where a link or a folder lies there. */
  letWrite<T>(name: string, act: (file: string) => Promise<T>): Promise<T>
  /** Remove what assay wrote in a folder in it. Throws a ReportError where something else lies there. */
  clear(name: string): void
  /** Let the next run in. */
  release(): void
}

/** The mark of the run in its folder. */
export const lockName = 'run.json'

/** What may lie in a folder that assay takes: hidden files, and what tells people what the folder is for. */
const isAside = (name: string): boolean => name.startsWith('.') || /^readme/i.test(name)

/**
 * Take a folder for one run. It has to be missing, empty, or one that assay marked, and no link; in a marked one whatever its manifest lists is removed,
 * unless it is kept, and nothing else. Throws a ReportError when it cannot be written, when a run still holds it, when it holds
 * something else, or when a file was changed since assay wrote it.
 */
export const openOutputFolder = (path: string, use: FolderUse): OutputFolder => {
  const { startedAt, keep } = use
  const folder = absolutePath(path)
  try {
    assertNoLink(folder, path)
    makeFolder(folder)
    for (const name of [lockName, manifestName]) assertNoLink(join(folder, name), join(path, name))
    assertOurs(folder, path, keep)
    const lock = acquireLock(join(folder, lockName), startedAt, keep === 'all')
    try {
      return heldFolder(folder, path, lock, takeOver(folder, path, lock, use))
    } catch (error) {
      lock.undo()
      throw error
    }
  } catch (error) {
    if (error instanceof ReportError) throw error
    throw new ReportError(
      'folder-not-writable',
      `the report folder ${path} is not writable: ${systemErrorText(error)}`,
      'Choose another folder with --out.',
      error,
    )
  }
}

/** What a link leads to belongs to somebody else, whatever lies there. */
const assertNoLink = (file: string, shown: string): void => {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) throw notOurs(`${shown} is a link`)
}

/**
 * A file that stays from run to run may have been put back, as from the cache of a build. The mark may be missing: somebody deleted it, or
 * another run takes the folder in this moment.
 */
const assertOurs = (folder: string, path: string, keep: FolderUse['keep']): void => {
  const names = readdirSync(folder).filter((name) => !isAside(name) && !keep.includes(name))
  if (names.length === 0 || names.includes(lockName) || runOfManifest(folder) !== undefined) return
  const shown = names.sort().slice(0, 3).join(', ')
  throw notOurs(`${path} holds ${names.length > 3 ? `${shown} and more` : shown}, which assay did not write`)
}

/** What a run has in its folder, and how a file of it is written. */
const heldFolder = (folder: string, path: string, lock: FolderLock, kept: Manifest): OutputFolder => {
  const files = new Map(kept)
  const at = (name: string): string => join(path, name)
  const list = (name: string, sha256?: string): void => {
    listFile(folder, name, sha256)
    const digests = new Set(files.get(name)?.digests)
    files.set(name, { digests: sha256 === undefined ? digests : digests.add(sha256), growing: sha256 === undefined })
  }
  const prepare = (name: string): string => {
    const state = stateOf(folder, name, files)
    if (state === 'changed' || state === 'unlisted') throw inTheWay(at(name))
    if (dirname(name) !== '.') makeFolder(join(folder, dirname(name)))
    return join(folder, name)
  }
  const attempt = <T>(name: string, act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw error instanceof ReportError ? error : fileWriteError(at(name), error)
    }
  }
  return {
    path,
    run: lock.run,
    at,
    write: (name, content, form = 'text') =>
      attempt(name, () => {
        const safe = safeContent(content, form)
        const file = prepare(name)
        list(name, digestOfContent(safe))
        replaceFile(file, safe, { draft: lock.run })
      }),
    openLog: (name) =>
      attempt(name, () => {
        const file = prepare(name)
        list(name)
        return openFileLog(file, at(name), (digest) => list(name, digest))
      }),
    async letWrite(name, act) {
      attempt(name, () => {
        if (!isMissingOrFile(folder, name)) throw inTheWay(at(name))
        list(name)
      })
      const file = join(folder, name)
      try {
        return await act(file)
      } finally {
        if (existsSync(file)) attempt(name, () => list(name, digestOfFile(file)))
      }
    },
    clear: (name) =>
      attempt(name, () => {
        const inside = [...files.keys()].filter((file) => file.startsWith(`${name}/`))
        const changed = inside.find((file) => stateOf(folder, file, files) === 'changed')
        if (changed !== undefined) throw inTheWay(at(changed))
        for (const file of inside) rmSync(join(folder, file), { force: true })
        removeEmptyFolders(folder, inside)
      }),
    release: () => lock.release(),
  }
}

const inTheWay = (file: string): ReportError =>
  new ReportError(
    'not-written',
    `${file} was not written: a file that assay did not write is in the way`,
    'Move it away, or choose another folder with --out.',
  )
