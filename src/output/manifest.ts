import { createHash } from 'node:crypto'
import { closeSync, lstatSync, openSync, readSync } from 'node:fs'
import { join, posix } from 'node:path'
import { FileError } from '../input/file-error.ts'
import { readPieces, readText } from '../input/read-file.ts'
import { appendText } from './append-text.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

/** The form of the list of files that assay wrote into a folder. */
export const manifestSchema = 'urn:assay:schema:manifest:1'
/** The name of that list in its folder. */
export const manifestName = 'manifest.ndjson'

/**
 * What is known of a file that was written: SHA-256 of each content that it had in turn, in hexadecimal, or `growing`, while lines are
 * added to it and its content is not known.
 */
export type ListedFile = { readonly digests: ReadonlySet<string>; readonly growing: boolean }
/** The files of a folder by their names, relative to it, with `/` on every system. */
export type Manifest = ReadonlyMap<string, ListedFile>

/** The largest list that is read, in bytes, and the most of its lines. */
const [maxBytes, maxLines] = [16_000_000, 100_000]
/** The largest file of a folder whose digest is compared, and the most bytes of all of them. */
const [maxFileBytes, maxListedBytes] = [1_000_000_000, 2_000_000_000]
/** The longest name of a file, and the most folders in it: a report has three. */
const [maxName, maxDepth] = [260, 10]

export const digestOfContent = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

export const digestOfFile = (file: string): string => {
  const hash = createHash('sha256')
  readPieces(file, maxFileBytes, (piece) => hash.update(piece))
  return hash.digest('hex')
}

/** A name that stays inside of its folder, no longer and no deeper than those that assay gives. */
const isInside = (name: string): boolean =>
  name !== '' &&
  name.length <= maxName &&
  name.split('/', maxDepth + 1).length <= maxDepth &&
  posix.normalize(name) === name &&
  !/^(?:\/|\.\.?(?:\/|$))|[\\\0]/.test(name)

type Entry = { readonly file: string; readonly sha256?: string }

const entryOf = (line: string): Entry | undefined => {
  try {
    const entry: unknown = JSON.parse(line)
    if (typeof entry !== 'object' || entry === null || !('file' in entry) || typeof entry.file !== 'string') return
    if (!isInside(entry.file)) return undefined
    const isDigest = 'sha256' in entry && typeof entry.sha256 === 'string'
    return { file: entry.file, ...(isDigest && { sha256: String(entry.sha256) }) }
  } catch {
    return undefined
  }
}

/**
 * What a manifest lists. A line that was cut off lists nothing, nor does a manifest of another run or version, or with more than 100,000
 * lines or `most` bytes.
 */
export const readManifest = (folder: string, run: string, most = maxBytes): Manifest => {
  const files = new Map<string, { digests: Set<string>; growing: boolean }>()
  const [head = '', ...lines] = manifestText(folder, most).split('\n', maxLines + 1)
  if (head !== headOf(run) || lines.length === maxLines) return files
  for (const line of lines) {
    const entry = entryOf(line)
    if (entry === undefined) continue
    const listed = files.get(entry.file) ?? { digests: new Set<string>(), growing: false }
    listed.growing = entry.sha256 === undefined
    if (entry.sha256 !== undefined) listed.digests.add(entry.sha256)
    files.set(entry.file, listed)
  }
  return files
}

const manifestText = (folder: string, most = maxBytes): string => {
  try {
    return readText(join(folder, manifestName), most)
  } catch (error) {
    if (error instanceof FileError) return ''
    throw error
  }
}

const headOf = (run: string): string => JSON.stringify({ schema: manifestSchema, run })

/** The run that a manifest names; undefined where a folder has none. */
export const runOfManifest = (folder: string, most = maxBytes): string | undefined => {
  const [head = ''] = manifestText(folder, most).split('\n')
  const [, run] = /"run":"([0-9a-f-]{36})"/.exec(head) ?? []
  return run !== undefined && head === headOf(run) ? run : undefined
}

const lineOf = (file: string, sha256: string | undefined): string =>
  `${JSON.stringify(sha256 === undefined ? { file } : { file, sha256 })}\n`

/** Begin the list of a run with what stays in the folder from the run before. Throws a ReportError. */
export const startManifest = (folder: string, run: string, kept: Manifest): void => {
  const lines = [...kept].flatMap(([file, { digests, growing }]) => [
    ...[...digests].map((digest) => lineOf(file, digest)),
    ...(growing ? [lineOf(file, undefined)] : []),
  ])
  writeFileAtomically(join(folder, manifestName), `${headOf(run)}\n${lines.join('')}`, { form: 'json' })
}

/** List a file before it is written, so that it is known whenever the process ends. Throws what the system says. */
export const listFile = (folder: string, file: string, sha256?: string): void =>
  appendText(join(folder, manifestName), lineOf(file, sha256))

/** Where the folder of a file is one that assay lists, and the file is in its list: what it holds from now on. */
export const relistFile = (folder: string, file: string, sha256: string): void => {
  const [head = '', ...lines] = manifestText(folder).split('\n')
  if (head.includes(manifestSchema) && lines.some((line) => entryOf(line)?.file === file))
    listFile(folder, file, sha256)
}

/** Files to which lines are added, none of them in a folder of its own; any other is ours by its digest alone. */
const mayGrow = /^[^/]+\.(?:ndjson|jsonl)$/

/** Bytes of the listed files of a folder, as they lie there. */
export const bytesOf = (folder: string, manifest: Manifest): number =>
  [...manifest.keys()].reduce(
    (sum, name) => sum + (lstatSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  )

/** Whether the listed files that are ours by their digest alone have more bytes than a run writes: to read them all would take long. */
export const isBeyondReading = (folder: string, manifest: Manifest): boolean =>
  bytesOf(folder, new Map([...manifest].filter(([name]) => !mayGrow.test(name)))) > maxListedBytes

/** How a file of a folder stands to its list. A link, a folder or anything but an ordinary file is never what assay wrote. */
export const stateOf = (
  folder: string,
  name: string,
  manifest: Manifest,
): 'missing' | 'ours' | 'changed' | 'unlisted' => {
  if (hasForeignParent(folder, name)) return 'changed'
  const stats = lstatSync(join(folder, name), { throwIfNoEntry: false })
  if (stats === undefined) return 'missing'
  const listed = manifest.get(name)
  if (listed === undefined) return 'unlisted'
  if (!stats.isFile()) return 'changed'
  if (listed.growing && mayGrow.test(name) && beginsAsLog(join(folder, name))) return 'ours'
  return listed.digests.has(digestOfFile(join(folder, name))) ? 'ours' : 'changed'
}

/** Whether a file is empty or begins with a JSON object, as a log does: a list may name the notes of somebody. */
const beginsAsLog = (file: string): boolean => {
  const descriptor = openSync(file, 'r')
  try {
    const head = Buffer.alloc(2)
    return ['', '{', '{"'].includes(head.toString('utf8', 0, readSync(descriptor, head)))
  } finally {
    closeSync(descriptor)
  }
}

/** Whether nothing or an ordinary file lies under a name, not behind a link. */
export const isMissingOrFile = (folder: string, name: string): boolean =>
  !hasForeignParent(folder, name) && lstatSync(join(folder, name), { throwIfNoEntry: false })?.isFile() !== false

/** Whether a folder on the way to a file is a link, or a file: what lies behind it is not in this folder. */
const hasForeignParent = (folder: string, name: string): boolean => {
  let path = folder
  for (const parent of name.split('/').slice(0, -1)) {
    path = join(path, parent)
    const stats = lstatSync(path, { throwIfNoEntry: false })
    if (stats === undefined) return false
    if (!stats.isDirectory()) return true
  }
  return false
}
