import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { absolutePath } from '../input/start-folder.ts'

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

const make = (path: string): void => {
  if (isFolder(path)) return
  if (!existsSync(dirname(path))) make(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may have made it first.
    if (!isFolder(path)) throw error
  }
}

/**
 * Makes a folder and its parents where they are missing. Without `recursive`: when /proc refuses to make a folder, Node
 * retries without end. Throws the error of the system.
 */
export const makeFolder = (path: string): void => make(absolutePath(path))
