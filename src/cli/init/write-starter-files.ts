import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { absolutePath } from '../../input/start-folder.ts'
import { UsageError } from '../../input/usage-error.ts'
import { makeFolder } from '../../output/make-folder.ts'
import { writeNewFile } from '../../output/write-file-atomically.ts'
import type { StarterFile } from './starters.ts'

/**
 * Writes files into a folder, which is made when it is missing. Returns their paths. Throws a UsageError when one of
 * them exists already.
 */
export const writeStarterFiles = (folder: string, files: readonly StarterFile[]): readonly string[] => {
  const paths = files.map(({ name }) => join(folder, name))
  const existing = paths.find((path) => existsSync(absolutePath(path)))
  if (existing !== undefined) {
    throw new UsageError(`${existing} already exists`, { advice: 'Choose another folder: assay init FOLDER' })
  }
  try {
    makeFolder(folder)
    for (const { name, text } of files) writeNewFile(join(folder, name), text)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new UsageError(`cannot write to ${folder} (${why})`, {
      advice: 'Choose another folder: assay init FOLDER',
    })
  }
  return paths
}
