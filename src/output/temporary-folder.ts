import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of the system for temporary files, which only this user may read, until it is removed. */
export type TemporaryFolder = {
  readonly path: string
  /** Write a file that is not there yet. Throws what the system says. */
  write(name: string, content: string): void
  remove(): void
}

/** Make a new folder; `name` says what it is for. Throws what the system says. */
export const createTemporaryFolder = (name: string): TemporaryFolder => {
  const path = mkdtempSync(join(tmpdir(), `assay-${name}-`))
  return {
    path,
    write: (file, content) => writeFileSync(join(path, file), content, { flag: 'wx' }),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
