import { closeSync, constants, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { TextDecoder } from 'node:util'
import { FileError, fileErrorOf } from './file-error.ts'
import { absolutePath } from './start-folder.ts'

/**
 * Opens an ordinary file. It is opened without waiting and looked at before anything is read: to open a pipe may never end, a device
 * has no end, and no signal ends either. Throws a FileError for everything else.
 */
const openOrdinary = (path: string): { readonly descriptor: number; readonly size: number } => {
  let descriptor: number | undefined
  try {
    // Systems without this flag have no such pipes.
    descriptor = openSync(absolutePath(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(descriptor)
    if (stats.isDirectory()) throw new FileError('folder', 'it is a folder')
    if (!stats.isFile()) throw new FileError('not-ordinary', 'it is not a regular file')
    return { descriptor, size: stats.size }
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor)
    throw fileErrorOf(error)
  }
}

/** So much of a file is read at once. */
const pieceBytes = 1024 * 1024

const tooLarge = (maxBytes: number): FileError => new FileError('too-large', `it is larger than ${sizeText(maxBytes)}`)

const sizeText = (bytes: number): string =>
  bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 1e6)} MB`

/**
 * Hands the bytes of an ordinary file of at most `maxBytes` on, piece by piece, whatever it grows to meanwhile. A piece is overwritten by the
 * next one. Throws a FileError.
 */
export const readPieces = (path: string, maxBytes: number, take: (piece: Uint8Array) => void): void => {
  const { descriptor, size } = openOrdinary(path)
  try {
    if (size > maxBytes) throw tooLarge(maxBytes)
    let total = 0
    // One byte more than there should be: a file of /proc says that it is empty, and another one may be growing.
    const piece = Buffer.allocUnsafe(Math.min(size + 1, pieceBytes))
    for (;;) {
      const length = readSync(descriptor, piece, 0, piece.length, null)
      if (length === 0) return
      total += length
      if (total > maxBytes) throw tooLarge(maxBytes)
      take(piece.subarray(0, length))
    }
  } catch (error) {
    throw fileErrorOf(error)
  } finally {
    closeSync(descriptor)
  }
}

/** The bytes of an ordinary file of at most `maxBytes`. Throws a FileError. */
export const readBytes = (path: string, maxBytes: number): Buffer => {
  const pieces: Buffer[] = []
  readPieces(path, maxBytes, (piece) => pieces.push(Buffer.from(piece)))
  return pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces)
}

/** The text of an ordinary file of at most `maxBytes`. Throws a FileError, for what is not UTF-8 too. */
export const readText = (path: string, maxBytes: number): string => {
  const bytes = readBytes(path, maxBytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new FileError('not-text', 'it is not UTF-8 text', error)
  }
}

/** The largest of a file and of one of its lines that are read. */
export type LineLimits = { readonly maxBytes: number; readonly maxLine: number }

/** The lines of an ordinary file, without their ends, one at a time. Throws a FileError. */
export async function* readLines(path: string, { maxBytes, maxLine }: LineLimits): AsyncGenerator<string> {
  const { descriptor } = openOrdinary(path)
  const decoder = new TextDecoder()
  let [rest, total] = ['', 0]
  try {
    for await (const chunk of createReadStream('', { fd: descriptor })) {
      total += chunk.length
      if (total > maxBytes) throw tooLarge(maxBytes)
      const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
      rest += first
      for (const next of others) {
        yield withoutReturn(rest)
        rest = next
      }
      if (rest.length > maxLine) throw new FileError('too-large', 'it has a line that is too long')
    }
  } catch (error) {
    throw fileErrorOf(error)
  }
  const last = rest + decoder.decode()
  if (last !== '') yield last
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
