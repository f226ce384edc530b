import type { TargetClock } from '../clock/target-clock.ts'
import type { AdapterClient } from './client/adapter-client.ts'

/** The target's time, in milliseconds since 1970-01-01T00:00:00Z. */
type TargetTime = {
  readonly exact: () => Promise<number>
  /** A recent value, exact enough for the age of a cookie, without a request to the server. */
  readonly approximate: () => Promise<number>
}

/** The time of a target by its clock, or by this machine's when it has none. */
export const createTargetTime = (clock: TargetClock | undefined, createClient: () => AdapterClient): TargetTime => {
  let offset: number | undefined
  const exact = async (): Promise<number> => {
    if (clock === undefined) return Date.now()
    const now = await clock.now(createClient())
    offset = now - Date.now()
    return now
  }
  return { exact, approximate: async () => (offset === undefined ? exact() : Date.now() + offset) }
}
