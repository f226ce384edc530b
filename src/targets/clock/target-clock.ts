import type { AdapterClient } from '../adapter/client/adapter-client.ts'

/** A clock of a server that assay moves. */
export type TargetClock = {
  /** `virtual`: one for each sandbox; `global`: one for all, so that scenarios run one at a time. */
  readonly kind: 'virtual' | 'global'
  /** What the server has to be started with, when assay starts it. */
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(client: AdapterClient): number | Promise<number>
  /** Moves it forward by whole seconds; resolves when the server returns the new time. */
  advance(seconds: number, client: AdapterClient): Promise<void>
}

/**
 * Makes the clock of one server; `folder` is a temporary folder for it. Throws a TargetError when the machine lacks
 * what it needs.
 */
export type ClockFactory = (folder: string) => TargetClock
