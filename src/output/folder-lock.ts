import { randomUUID } from 'node:crypto'
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { FileError } from '../input/file-error.ts'
import { readText } from '../input/read-file.ts'
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts'
import { ReportError, systemErrorCode } from './report-error.ts'
import { shellCommand } from './shell-command.ts'
import { createFileAtomically, fileBeside, writeFileAtomically } from './write-file-atomically.ts'

/** The form of the mark of a folder. */
export const lockSchema = 'urn:assay:schema:folder-lock:1'

/** The mark in a folder of assay: it names the run whose files are there, and keeps a second run out while it lasts. */
export type FolderLock = {
  readonly run: string
  /** The run whose files were there before; undefined in a new folder. */
  readonly earlier: string | undefined
  /** Let the next run in; the mark stays, as that of a finished run. */
  release(): void
  /** Take the mark away, or put the earlier one back. */
  undo(): void
}

type LockRecord = ProcessIdentity & {
  readonly schema: typeof lockSchema
  readonly run: string
  readonly state: 'running' | 'finished'
  readonly startedAt: string
}

const isText = (value: unknown, max = 300): value is string => typeof value === 'string' && value.length <= max
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)

/** By hand: to load a library for it would cost every start. */
const isLockRecord = (value: unknown): value is LockRecord => {
  if (typeof value !== 'object' || value === null) return false
  const { schema, run, state, startedAt, process: id, host, boot, namespace, started }: Partial<LockRecord> = value
  const isKnown = schema === lockSchema && isText(run) && /^[0-9a-f-]{36}$/.test(run)
  const isState = (state === 'running' || state === 'finished') && isText(startedAt)
  return isKnown && isState && Number.isInteger(id) && isText(host) && [boot, namespace, started].every(isTextOrNull)
}

const maxBytes = 65_536
/** A run gives a sign of life as often as this, in milliseconds, by writing its mark again. */
const beat = 5_000
/** A run that cannot be seen from here and gave no sign of life for so long is gone, in milliseconds. */
const silence = 30_000

const notOurs = (file: string, cause?: unknown): ReportError =>
  new ReportError(
    'folder-not-ours',
    `${file} is not a lock file of this version of assay`,
    shellCommand`Choose an empty or new folder with --out. If an earlier version wrote the folder, delete it, or write its reports again with npx assay report FOLDER --out NEW.`,
    cause,
  )

const parseLock = (text: string, file: string): LockRecord => {
  const record = parsed(text)
  if (isLockRecord(record)) return record
  throw notOurs(file)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readLock = (file: string): string | undefined => {
  try {
    return readText(file, maxBytes)
  } catch (error) {
    if (error instanceof FileError && error.problem === 'missing') return undefined
    throw notOurs(file, error)
  }
}

/** Whether a file is the mark of a run. */
export const isLockOf = (file: string, run: string): boolean => {
  try {
    const record = parsed(readText(file, maxBytes))
    return isLockRecord(record) && record.run === run
  } catch {
    return false
  }
}

/** How long ago a mark was written, in milliseconds, by the clock of its file system. */
const silentFor = (file: string): number => {
  const probe = fileBeside(file)
  writeFileSync(probe, '', { flag: 'wx' })
  try {
    return statSync(probe).mtimeMs - statSync(file).mtimeMs
  } finally {
    rmSync(probe)
  }
}

/** How long it takes at most until the run of a mark counts as gone, in milliseconds; 0 for one that is gone. */
const heldFor = (file: string, { state, ...owner }: LockRecord): number => {
  const alive = state === 'finished' ? false : isAlive(owner)
  if (alive === false) return 0
  if (alive === true) return Number.POSITIVE_INFINITY
  const silent = silentFor(file)
  // A time of the future was not written by a run that goes on, but for a beat between the two looks.
  return silent < -beat ? 0 : Math.max(0, silence - Math.max(0, silent))
}

const inUse = (file: string, { process: id, host, startedAt }: LockRecord, wait: number): ReportError =>
  new ReportError(
    'folder-in-use',
    `another run is still writing to the report folder (process ${id} on ${host}, started ${startedAt})`,
    `Choose another folder with --out, or delete ${file} if that run is gone.${
      Number.isFinite(wait) ? ` Without another heartbeat the lock expires in ${Math.ceil(wait / 1000)} s.` : ''
    }`,
  )

/** Move the mark of a run that ended out of the way. It is looked at again afterwards: another run may have been quicker. */
const removeStaleLock = (file: string, staleText: string): void => {
  const aside = fileBeside(file)
  renameSync(file, aside)
  const moved = readText(aside, maxBytes)
  if (moved !== staleText) {
    renameSync(aside, file)
    throw inUse(file, parseLock(moved, file), Number.POSITIVE_INFINITY)
  }
  rmSync(aside)
}

/** How often a run looks again at a folder that another run took or left in the same moment. */
const looks = 20

/**
 * Put the mark of a run into a file: of a new run, or with `same` of the one whose files are there. Throws a ReportError when a run
 * that is still going has its mark there, or when the file is something else.
 */
export const acquireLock = (file: string, startedAt: string, same = false): FolderLock => {
  for (let look = 1; ; look++) {
    try {
      return takeLock(file, startedAt, same)
    } catch (error) {
      if (look === looks || !['EEXIST', 'ENOENT'].includes(systemErrorCode(error)) || !existsSync(dirname(file)))
        throw error
    }
  }
}

const takeLock = (file: string, startedAt: string, same: boolean): FolderLock => {
  const earlierText = readLock(file)
  const earlier = earlierText === undefined ? undefined : parseLock(earlierText, file)
  if (earlierText !== undefined && earlier !== undefined) {
    const wait = heldFor(file, earlier)
    if (wait > 0) throw inUse(file, earlier, wait)
    removeStaleLock(file, earlierText)
  }
  const run = (same ? earlier?.run : undefined) ?? randomUUID()
  const record = { schema: lockSchema, run, state: 'running', startedAt, ...ownIdentity() } satisfies LockRecord
  const text = `${JSON.stringify(record)}\n`
  createFileAtomically(file, text)
  const timer = setInterval(() => giveSign(file, text), beat).unref()
  return {
    run,
    earlier: earlier?.run,
    release: () => {
      clearInterval(timer)
      if (existsSync(file) && !isOwn(file, text)) return
      writeFileAtomically(file, `${JSON.stringify({ ...record, state: 'finished' })}\n`)
    },
    undo: () => {
      clearInterval(timer)
      if (earlierText === undefined) rmSync(file, { force: true })
      else writeFileAtomically(file, earlierText)
    },
  }
}

/** Whether the mark is still that of this run: another one may have taken the folder while this process stood still. */
const isOwn = (file: string, text: string): boolean => {
  try {
    return readText(file, maxBytes) === text
  } catch {
    // The folder is gone, which the reports tell.
    return false
  }
}

/** The same text in its place: the file system sets the time, as it does for the file that it is compared with. */
const giveSign = (file: string, text: string): void => {
  if (!isOwn(file, text)) return
  try {
    writeFileSync(file, text, { flag: 'r+' })
  } catch {
    // A run goes on without its signs of life; the reports tell that the folder cannot be written.
  }
}
