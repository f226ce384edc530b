import { type Stats, statSync } from 'node:fs'

/**
 * The status of a file that the user named. Throws the error of the system, and one for a pipe or a device: reading
 * those may never end, and no signal interrupts it.
 */
export const regularFileStats = (path: string): Stats => {
  const stats = statSync(path)
  if (stats.isDirectory()) throw new Error('it is a folder')
  if (!stats.isFile()) throw new Error('it is no ordinary file')
  return stats
}
