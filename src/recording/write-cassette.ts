import { appendFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../input/configuration-error.ts'
import { makeFolder } from '../output/make-folder.ts'
import { type Cassette, type CassetteLine, cassetteFiles } from './cassette.ts'

/** A recording that is being written: what was appended is on the disk. */
export type CassetteWriter = { append(line: CassetteLine): void }

/** Starts a recording in a folder that is empty or missing. Throws a ConfigurationError. */
export const writeCassette = (folder: string, head: Cassette): CassetteWriter => {
  const attempt = (act: () => void): void => {
    try {
      act()
    } catch (cause) {
      const why = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : ''
      throw new ConfigurationError({ file: folder }, `the recording cannot be written${why}`, { cause })
    }
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new ConfigurationError({ file: folder }, 'a recording needs a folder that is empty', {
      advice: 'Name another one with --record, or remove what is there.',
    })
  }
  attempt(() => {
    makeFolder(folder)
    writeFileSync(join(folder, cassetteFiles.head), `${JSON.stringify(head, undefined, 2)}\n`)
    writeFileSync(join(folder, cassetteFiles.lines), '')
  })
  return {
    append: (line) => attempt(() => appendFileSync(join(folder, cassetteFiles.lines), `${JSON.stringify(line)}\n`)),
  }
}
