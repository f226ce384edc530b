import { lstatSync, type Stats, statSync } from 'node:fs'

const orUndefined = (look: () => Stats): Stats | undefined => {
  try {
    return look()
  } catch {
    return undefined
  }
}

/**
 * The state of what is at a path. Undefined where nothing is there, and where it cannot be looked at: a name that is too long, links in a circle, a folder without
 * permission. Who reads it then says why it cannot be read.
 */
export const statsAt = (path: string): Stats | undefined => orUndefined(() => statSync(path))

/** The same of a link itself, and not of what it leads to. */
export const linkStatsAt = (path: string): Stats | undefined => orUndefined(() => lstatSync(path))
