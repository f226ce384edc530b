import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { startFolder } from '../input/start-folder.ts'

/** Whether npx finds the program `assay` of this package in a folder: it is installed there, or the folder is the repository. */
const hasAssay = (folder: string): boolean =>
  existsSync(join(folder, 'node_modules', '.bin', 'assay')) || existsSync(join(folder, 'bin', 'assay.js'))

/**
 * What people type to start assay in a folder. Where the package is not installed, `npx assay` would fetch whatever somebody else publishes
 * by that name.
 */
export const programIn = (folder: string): string => {
  if (hasAssay(folder)) return 'npx assay'
  return dirname(folder) === folder ? 'npx assay-conformance' : programIn(dirname(folder))
}

let program: string | undefined
/** The same for the folder that assay was started in. */
export const programName = (): string => {
  program ??= programIn(startFolder)
  return program
}
