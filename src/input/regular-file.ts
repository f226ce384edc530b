import { type Stats, statSync } from 'node:fs'

/**
 * What is known of a file that the user named. Throws what the system says, and for what is no ordinary file: to read a pipe or a
 * device may never end, and no signal ends it.
 */
export const regularFileStats = (path: string): Stats => {
  const stats = statSync(path)
  if (stats.isDirectory()) throw new Error('it is a folder')
  if (!stats.isFile()) throw new Error('it is no ordinary file')
  return stats
}
