import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TargetClock } from './target-clock.ts'

/** A clock of this machine plus an offset in a file, in the format of libfaketime: `+3600`, in seconds. */
export const offsetFileClock = (
  folder: string,
  env: (file: string) => Readonly<Record<string, string>>,
): TargetClock => {
  const file = join(folder, 'clock-offset')
  let offset = 0
  const write = (): void => {
    // Renamed into place, so that no reader sees half of it.
    writeFileSync(`${file}.new`, `+${offset}\n`)
    renameSync(`${file}.new`, file)
  }
  write()
  return {
    kind: 'global',
    env: env(file),
    now: () => Date.now() + offset * 1000,
    async advance(seconds) {
      offset += seconds
      write()
    },
  }
}
