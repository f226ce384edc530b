import type { Client } from '../adapter/client/client.ts'
import type { ClockFactory, TargetClock } from './target-clock.ts'

/**
 * A clock that the server itself moves when it is asked to, as servers offer it in tests. The client holds nothing;
 * what it sends is on the control plane.
 */
export const hookClock =
  (hook: {
    readonly kind: TargetClock['kind']
    /** Ask the server for its time: milliseconds since 1970-01-01T00:00:00Z. */
    readonly now: (client: Client) => Promise<number>
    readonly advance: (seconds: number, client: Client) => Promise<void>
  }): ClockFactory =>
  () =>
    hook
