import type { AdapterClient } from '../adapter/client/adapter-client.ts'
import type { ClockFactory, TargetClock } from './target-clock.ts'

/**
 * A clock that the server moves on request, as servers offer it for tests. The client has no state; what it sends is on
 * the control plane.
 */
export const hookClock =
  (hook: {
    readonly kind: TargetClock['kind']
    /** Requests the time of the server: milliseconds since 1970-01-01T00:00:00Z. */
    readonly now: (client: AdapterClient) => Promise<number>
    readonly advance: (seconds: number, client: AdapterClient) => Promise<void>
  }): ClockFactory =>
  () =>
    hook
