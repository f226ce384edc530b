import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../input/read-file.ts'
import { absolutePath } from '../../input/start-folder.ts'
import { UsageError } from '../../input/usage-error.ts'
import { makeFolder } from '../../output/make-folder.ts'
import { writeNewFile } from '../../output/write-file-atomically.ts'
import { packageRoot } from '../package-info.ts'

/** The files of `assay init`. */
export const starterFiles = { adapter: 'assay.adapter.mts', server: 'example-server.mjs' } as const

/**
 * Writes an adapter and its server into a folder, which is made when it is missing. Returns the paths. Throws a
 * UsageError when one of them exists already.
 */
export const writeStarterFiles = async (folder: string): Promise<readonly string[]> => {
  const names = Object.values(starterFiles)
  const paths = names.map((name) => join(folder, name))
  const existing = paths.find((path) => existsSync(absolutePath(path)))
  if (existing !== undefined) {
    throw new UsageError(`${existing} is there already`, { advice: 'Name another folder: assay init FOLDER' })
  }
  const texts = names.map((name) => readText(join(packageRoot, 'templates', 'init', name), 1_000_000))
  try {
    makeFolder(folder)
    for (const [index, path] of paths.entries()) {
      // In this repository the template imports the sources, elsewhere the package.
      const text = (texts[index] ?? '').replace("'../../src/index.ts'", "'assay-conformance'")
      writeNewFile(path, text)
    }
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new UsageError(`${folder} cannot be written to (${why})`)
  }
  return paths
}
