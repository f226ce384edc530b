import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../input/configuration-error.ts'
import { absolutePath } from '../input/start-folder.ts'
import { openFileLog } from '../output/file-log.ts'
import { makeFolder } from '../output/make-folder.ts'
import { privateMode, writeFileAtomically } from '../output/write-file-atomically.ts'
import { type Cassette, type CassetteLine, cassetteFiles } from './cassette.ts'

/** A recording that is being written: what was appended is on the disk. */
export type CassetteWriter = { append(line: CassetteLine): void }

/**
 * Starts a recording in a folder that is empty or missing; only its user may read the files. Throws a ConfigurationError for another
 * folder, and a ReportError where it cannot be written.
 */
export const writeCassette = (folder: string, head: Cassette): CassetteWriter => {
  const path = absolutePath(folder)
  if (existsSync(path) && readdirSync(path).length > 0) {
    throw new ConfigurationError({ file: folder }, 'a recording needs an empty folder', {
      advice: 'Choose another folder with --record, or empty this one.',
    })
  }
  try {
    makeFolder(path)
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : ''
    throw new ConfigurationError({ file: folder }, `the recording cannot be written${why}`, { cause })
  }
  const text = `${JSON.stringify(head, undefined, 2)}\n`
  writeFileAtomically(join(folder, cassetteFiles.head), text, { form: 'json', mode: privateMode })
  return openFileLog(join(path, cassetteFiles.lines), join(folder, cassetteFiles.lines), () => undefined, privateMode)
}
