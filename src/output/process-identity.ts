import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { readText } from '../input/read-file.ts'

/**
 * What tells a process from every other one. A number alone does not: in a container each first process has number 1, and numbers
 * are used again. `started` is in ticks since the boot; what the system does not say is null.
 */
export type ProcessIdentity = {
  readonly process: number
  readonly host: string
  readonly boot: string | null
  readonly namespace: string | null
  readonly started: string | null
}

const orNull = (read: () => string): string | null => {
  try {
    return read()
  } catch {
    return null
  }
}

/** When a process of this namespace started; null where there is none, or the system does not say. */
const startOf = (id: number): string | null =>
  // The name of the program comes before, in brackets, and may have anything in it (proc(5)).
  orNull(
    () =>
      readText(`/proc/${id}/stat`, 10_000)
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? '',
  )

/** This process. */
export const ownIdentity = (): ProcessIdentity => ({
  process: process.pid,
  host: hostname(),
  boot: orNull(() => readText('/proc/sys/kernel/random/boot_id', 1000).trim()),
  namespace: orNull(() => readlinkSync('/proc/self/ns/pid')),
  started: startOf(process.pid),
})

const exists = (id: number): boolean => {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Whether a process is still going; undefined where that cannot be seen from here, since it belongs to another machine or container,
 * or the system does not tell processes with one number apart.
 */
export const isAlive = (other: ProcessIdentity, own: ProcessIdentity = ownIdentity()): boolean | undefined => {
  if (own.boot !== null && own.namespace !== null && own.boot === other.boot && own.namespace === other.namespace) {
    return other.started !== null && startOf(other.process) === other.started
  }
  return own.boot === null && own.host === other.host && !exists(other.process) ? false : undefined
}
