import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

const make = (path: string): void => {
  if (isFolder(path)) return
  if (!existsSync(dirname(path))) make(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Somebody else may have been quicker.
    if (!isFolder(path)) throw error
  }
}

/**
 * Make a folder, and those it lies in, where they are missing. Not by `recursive`: where /proc refuses to make a folder, Node asks
 * again without end. Throws what the system says.
 */
export const makeFolder = (path: string): void => make(resolve(path))
