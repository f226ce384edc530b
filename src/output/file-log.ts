import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs'
import { safeContent } from './safe-content.ts'
import { fileWriteError } from './write-file-atomically.ts'

/** A file to which lines are added. What was added survives the end of the process, however it comes. */
export type FileLog = {
  /** Adds a value as a line of JSON, without the secrets that the user named. Throws a ReportError when it cannot be written. */
  append(value: unknown): void
  close(): void
}

/**
 * Begin a log in a file that is not there yet; `name` is how the user knows it. `onClose` is told SHA-256 of the whole in hexadecimal.
 * Throws a ReportError.
 */
export const openFileLog = (file: string, name: string, onClose: (digest: string) => void, mode = 0o666): FileLog => {
  const attempt = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw fileWriteError(name, error)
    }
  }
  const descriptor = attempt(() => openSync(file, 'wx', mode))
  const hash = createHash('sha256')
  let [torn, damaged] = [false, false]
  const write = (text: string): void =>
    attempt(() => {
      try {
        writeFileSync(descriptor, text)
        hash.update(text)
      } catch (error) {
        damaged = true
        throw error
      }
    })
  return {
    append: (value) => {
      // Where the disk is full a part of the line may be there; the next one must not be lost to it.
      const line = `${torn ? '\n' : ''}${safeContent(JSON.stringify(value), 'json')}\n`
      torn = true
      write(line)
      torn = false
    },
    close: () =>
      attempt(() => {
        try {
          fsyncSync(descriptor)
        } finally {
          closeSync(descriptor)
        }
        if (!damaged) onClose(hash.digest('hex'))
      }),
  }
}
