import { join } from 'node:path'
import { writeFileAtomically } from '../../output/write-file-atomically.ts'
import type { TargetClock } from './target-clock.ts'

/** A clock of this machine plus an offset in a file, in the format of libfaketime: `+3600`, in seconds. */
export const offsetFileClock = (
  folder: string,
  env: (file: string) => Readonly<Record<string, string>>,
): TargetClock => {
  const file = join(folder, 'clock-offset')
  let offset = 0
  const write = (): void => writeFileAtomically(file, `+${offset}\n`)
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
