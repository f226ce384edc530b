import { join } from 'node:path'
import { writeFileAtomically } from '../../output/write-file-atomically.ts'
import type { AdapterClient } from '../adapter/client/adapter-client.ts'
import { TargetError } from '../target-error.ts'
import type { TargetClock } from './target-clock.ts'

export type OffsetFileClock = {
  /** What the server has to be started with. */
  readonly env: (file: string) => Readonly<Record<string, string>>
  /** Why the server does not go by the clock, in words that follow "it"; undefined where nothing shows that. `now` is its time in milliseconds. */
  readonly doubt: (client: AdapterClient, now: number) => Promise<string | undefined>
}

/** Moved by less, in seconds, a clock is not told from one that stands still. */
const leastOffset = 60

/**
 * A clock of this machine plus an offset in a file, in the format of libfaketime: `+3600`, in seconds. A server that does not go
 * by it has no clock that can be moved: `advance` throws a TargetError then.
 */
export const offsetFileClock = (folder: string, { env, doubt }: OffsetFileClock): TargetClock => {
  const file = join(folder, 'clock-offset')
  let offset = 0
  let checked: Promise<string | undefined> | undefined
  const write = (): void => writeFileAtomically(file, `+${offset}\n`)
  const now = (): number => Date.now() + offset * 1000
  write()
  return {
    kind: 'global',
    env: env(file),
    now,
    async advance(seconds, client) {
      offset += seconds
      write()
      if (offset < leastOffset) return
      checked ??= doubt(client, now())
      const reason = await checked
      if (reason === undefined) return
      offset = 0
      write()
      throw new TargetError('missing-power', `the clock of the server cannot be moved: it ${reason}`, {
        advice: 'Correct the clock of the adapter, or remove it: rules about time are not verified either way.',
        power: 'clock',
      })
    },
  }
}
