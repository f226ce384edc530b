import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { ReportError } from './report-error.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

/** The mark of a run in its folder: names the run, and keeps a second one out while it lasts. */
export type FolderLock = {
  readonly run: string
  /** Whether an earlier run had left its mark there. */
  readonly replaced: boolean
  /** Let the next run in; the mark stays, as that of a finished run. */
  release(): void
  /** Take the mark away again. */
  remove(): void
}

type LockRecord = {
  readonly run: string
  readonly state: 'running' | 'finished'
  readonly startedAt: string
  readonly process: number
  readonly host: string
}

const parseLock = (text: string): Partial<LockRecord> => {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** A run on another machine cannot be asked whether it still lives, so it counts as running. */
const isLocked = ({ state, host, process: id }: Partial<LockRecord>): boolean =>
  state === 'running' && (host !== hostname() || (id !== undefined && isAlive(id)))

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

const inUse = (file: string, { process: id, host, startedAt }: Partial<LockRecord>): ReportError =>
  new ReportError(
    'folder-in-use',
    `the report folder belongs to a run that is still going (process ${id} on ${host}, started ${startedAt})`,
    `Choose another folder with --out, or delete ${file} if that run is gone.`,
  )

/** Move the mark of a run that ended out of the way. It is looked at again afterwards: another run may have been quicker. */
const removeStaleLock = (file: string, staleText: string): void => {
  const aside = `${file}.${randomUUID()}`
  renameSync(file, aside)
  const moved = readFileSync(aside, 'utf8')
  if (moved !== staleText) {
    renameSync(aside, file)
    throw inUse(file, parseLock(moved))
  }
  rmSync(aside)
}

/** Throws a ReportError when the mark in a file is that of a run that is still going. */
export const assertUnlocked = (file: string): void => {
  const text = readText(file)
  if (text !== undefined && isLocked(parseLock(text))) throw inUse(file, parseLock(text))
}

/** Put the mark of this run into a file. Throws a ReportError when a run that is still going has its mark there. */
export const acquireLock = (file: string, startedAt: string): FolderLock => {
  const record: LockRecord = { run: randomUUID(), state: 'running', startedAt, process: process.pid, host: hostname() }
  const earlier = readText(file)
  if (earlier !== undefined) {
    if (isLocked(parseLock(earlier))) throw inUse(file, parseLock(earlier))
    removeStaleLock(file, earlier)
  }
  writeFileSync(file, `${JSON.stringify(record)}\n`, { flag: 'wx' })
  return {
    run: record.run,
    replaced: earlier !== undefined,
    release: () => writeFileAtomically(file, `${JSON.stringify({ ...record, state: 'finished' })}\n`),
    remove: () => rmSync(file, { force: true }),
  }
}
