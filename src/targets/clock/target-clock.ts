import type { Client } from '../adapter/client/client.ts'

/** A clock of a server that the examiner moves. The server's own clock, which nobody moves, needs none of this. */
export type TargetClock = {
  /** `virtual`: one for each sandbox; `global`: one for all, so that scenarios run one at a time. */
  readonly kind: 'virtual' | 'global'
  /** What the server has to be started with, where assay starts it. */
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(client: Client): number | Promise<number>
  /** Move it forward by whole seconds; done when the server tells the new time. */
  advance(seconds: number, client: Client): Promise<void>
}

/**
 * Makes the clock of one server; `folder` is one of its own that goes away with the server. Throws a TargetError where
 * the machine lacks what it needs.
 */
export type ClockFactory = (folder: string) => TargetClock
